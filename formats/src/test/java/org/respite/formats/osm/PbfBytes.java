package org.respite.formats.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;

/** Builds PBF files, good and hostile. */
final class PbfBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    PbfBytes header(String... features) {
        var header = Osmformat.HeaderBlock.newBuilder();
        for (var feature : features) {
            header.addRequiredFeatures(feature);
        }
        return block("OSMHeader", header.build().toByteArray(), 0);
    }

    /** Two nodes, 1 at the origin and 2 a thousandth of a degree east of it, and a street between them. */
    PbfBytes street() {
        var words = Osmformat.StringTable.newBuilder()
                .addS(ByteString.EMPTY).addS(ByteString.copyFromUtf8("highway")).addS(ByteString.copyFromUtf8("primary"));
        var dense = Osmformat.DenseNodes.newBuilder().addId(1).addId(1).addLat(0).addLat(0).addLon(0).addLon(10_000);
        var way = Osmformat.Way.newBuilder().setId(10).addKeys(1).addVals(2).addRefs(1).addRefs(1);
        return data(Osmformat.PrimitiveBlock.newBuilder().setStringtable(words)
                .addPrimitivegroup(Osmformat.PrimitiveGroup.newBuilder().setDense(dense))
                .addPrimitivegroup(Osmformat.PrimitiveGroup.newBuilder().addWays(way))
                .build());
    }

    PbfBytes data(Osmformat.PrimitiveBlock block) {
        return block("OSMData", block.toByteArray(), 0);
    }

    /** @param lie is added to the length that the block claims to unpack to */
    PbfBytes block(String type, byte[] data, int lie) {
        var deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        var packed = new byte[data.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return blob(type, Fileformat.Blob.newBuilder()
                .setRawSize(data.length + lie)
                .setZlibData(ByteString.copyFrom(packed, 0, length))
                .build());
    }

    PbfBytes blob(String type, Fileformat.Blob blob) {
        var header = Fileformat.BlobHeader.newBuilder().setType(type).setDatasize(blob.getSerializedSize()).build();
        return number(header.getSerializedSize()).raw(header.toByteArray()).raw(blob.toByteArray());
    }

    PbfBytes number(int number) {
        try {
            out.writeInt(number);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PbfBytes raw(byte[] some) {
        bytes.writeBytes(some);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
