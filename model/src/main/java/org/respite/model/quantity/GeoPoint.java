package org.respite.model.quantity;

/** A point on the ground in WGS 84 degrees. */
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
        }
    }
}
