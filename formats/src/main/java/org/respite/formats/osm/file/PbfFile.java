package org.respite.formats.osm.file;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Fileformat;
import crosby.binary.Osmformat;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes a PBF file apart into its blocks, which the library's messages then parse. The lengths that the file claims are
 * held to the limits of the format before anything is allocated: the library's own reader believes them.
 */
final class PbfFile {

    /** Limits of the format: https://wiki.openstreetmap.org/wiki/PBF_Format. */
    private static final int LONGEST_HEADER = 64 << 10;

    private static final int LONGEST_BLOB = 32 << 20;

    /** What a reader must be able to do; a history, for one, is not a map of today. */
    private static final Set<String> FEATURES = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final DataInputStream in;
    private final OsmHandler handler;
    private final PbfBlock block;
    private boolean hasHeader;

    private PbfFile(InputStream in, OsmHandler handler) {
        this.in = new DataInputStream(in);
        this.handler = handler;
        this.block = new PbfBlock(handler);
    }

    static void read(InputStream in, OsmHandler handler) throws IOException {
        var file = new PbfFile(in, handler);
        try {
            while (file.next()) {
                // each block is told to the handler
            }
        } catch (EOFException e) {
            throw OsmFileException.broken("", "the file ends in the middle of a block");
        } catch (InvalidProtocolBufferException e) {
            throw OsmFileException.broken("", "a block of the file is broken: " + e.getMessage());
        } catch (IndexOutOfBoundsException e) {
            throw OsmFileException.broken("", "a block of the file names what it does not hold");
        }
        if (!file.hasHeader) {
            throw OsmFileException.broken("", "the file has no header");
        }
    }

    private boolean next() throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return false;
        }
        in.reset();
        int length = in.readInt();
        if (length <= 0 || length > LONGEST_HEADER) {
            throw OsmFileException.broken(length + " bytes", "a block's header has an impossible length");
        }
        var header = Fileformat.BlobHeader.parseFrom(bytes(length));
        if (header.getDatasize() < 0 || header.getDatasize() > LONGEST_BLOB) {
            throw OsmFileException.broken(header.getDatasize() + " bytes", "a block has an impossible length");
        }
        var data = unpacked(Fileformat.Blob.parseFrom(bytes(header.getDatasize())));
        switch (header.getType()) {
            case "OSMHeader" -> checkHeader(Osmformat.HeaderBlock.parseFrom(data));
            case "OSMData" -> readData(data);
            default -> { } // the format says: unknown blocks are passed over
        }
        return true;
    }

    private void readData(byte[] data) throws IOException {
        if (!hasHeader) {
            throw OsmFileException.broken("", "the file has no header");
        }
        block.read(Osmformat.PrimitiveBlock.parseFrom(data));
    }

    private void checkHeader(Osmformat.HeaderBlock header) {
        for (var feature : header.getRequiredFeaturesList()) {
            if (!FEATURES.contains(feature)) {
                throw OsmFileException.foreign(feature, "reading the file asks for something that is not supported");
            }
        }
        if (header.hasOsmosisReplicationTimestamp()) {
            handler.asOf(Instant.ofEpochSecond(header.getOsmosisReplicationTimestamp()).toString());
        }
        hasHeader = true;
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static byte[] unpacked(Fileformat.Blob blob) {
        return switch (blob.getDataCase()) {
            case RAW -> blob.getRaw().toByteArray();
            case ZLIB_DATA -> inflated(blob.getZlibData().toByteArray(), blob.getRawSize());
            case LZMA_DATA, OBSOLETE_BZIP2_DATA, LZ4_DATA, ZSTD_DATA -> throw OsmFileException.foreign(
                    blob.getDataCase().name(), "the blocks are packed in a way that is not supported");
            case DATA_NOT_SET -> throw OsmFileException.broken("", "a block of the file is empty");
        };
    }

    /** No more is unpacked than the block claims, and it may not claim more than the format allows. */
    private static byte[] inflated(byte[] packed, int size) {
        if (size < 0 || size > LONGEST_BLOB) {
            throw OsmFileException.broken(size + " bytes", "a block would unpack to more than the format allows");
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var bytes = new byte[size];
            int length = 0;
            while (length < size) {
                int more = inflater.inflate(bytes, length, size - length);
                if (more == 0) {
                    throw OsmFileException.broken("", "a block unpacks to less than it claims");
                }
                length += more;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw OsmFileException.broken(size + " bytes", "a block unpacks to more than it claims");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw OsmFileException.broken("", "a packed block is broken");
        } finally {
            inflater.end();
        }
    }
}
