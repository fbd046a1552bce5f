package org.respite.vault;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photograph of which nothing is left but its pixels: it is decoded and written anew by the JDK's image library, upright
 * as its camera meant it. Where and when it was taken, by which camera, its small preview, its editor's history: none of it
 * survives, in whatever form it was there. JPEG and PNG; what else there is, is refused.
 *
 * @param type media type
 */
public record Photo(byte[] bytes, String type) {

    private static final long MOST_PIXELS = 64L << 20;
    private static final float QUALITY = 0.92f;

    /** What came of a photograph. */
    public sealed interface Result {}

    public record Stripped(Photo photo) implements Result {}

    /** @param why in words, with the next step */
    public record Refused(String why) implements Result {}

    /** The format that {@code bytes} begin like; empty where it is neither JPEG nor PNG. */
    public static Optional<String> findType(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        return startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') ? Optional.of("image/png") : Optional.empty();
    }

    public static Result strip(byte[] bytes) {
        var type = findType(bytes);
        if (type.isEmpty()) {
            return new Refused("this is neither a JPEG nor a PNG picture; save it as one");
        }
        var format = type.get().substring("image/".length());
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                return new Refused("the picture has " + pixels + " pixels, more than " + MOST_PIXELS + "; make it smaller");
            }
            var upright = turned(reader.read(0), format.equals("jpeg") ? Orientation.of(bytes) : Orientation.UPRIGHT);
            return new Stripped(new Photo(written(upright, format), type.get()));
        } catch (IOException | RuntimeException e) { // the library fails in many ways on what is broken
            return new Refused("the picture is broken or of a rare sort; open it in a program for pictures and save it anew");
        } finally {
            reader.dispose();
        }
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage turned(BufferedImage picture, Orientation orientation) {
        int width = orientation.swapsSides() ? picture.getHeight() : picture.getWidth();
        int height = orientation.swapsSides() ? picture.getWidth() : picture.getHeight();
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var result = new BufferedImage(width, height, type);
        AffineTransform turn = orientation.transform(picture.getWidth(), picture.getHeight());
        var graphics = result.createGraphics();
        graphics.drawImage(picture, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        graphics.dispose();
        return result;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
