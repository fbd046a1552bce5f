package org.respite.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of 64 by 32 pixels, red on the left; “PLANTED” stands wherever cameras and editors write. */
class PhotoTest {

    private static final byte[] PLANTED = "PLANTED".getBytes(StandardCharsets.US_ASCII);

    private static byte[] picture(String format) {
        var picture = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 32, 32);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(32, 0, 32, 32);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A segment after the start of a JPEG. */
    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var out = ByteBuffer.allocate(jpeg.length + content.length + 4);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + PLANTED.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).put(PLANTED).array();
    }

    private static byte[] stripped(byte[] bytes) {
        return ((Photo.Stripped) Photo.strip(bytes)).photo().bytes();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE1, 0xE2, 0xED, 0xEF, 0xFE})
    void nothingThatWasWrittenBesideThePixelsSurvives(int marker) {
        var jpeg = withSegment(picture("jpeg"), marker, PLANTED);
        assertThat(text(jpeg)).contains("PLANTED");
        assertThat(text(stripped(jpeg))).doesNotContain("PLANTED").doesNotContain("Exif");
    }

    @Test
    void whatIsAppendedToAPictureDoesNotSurvive() {
        var jpeg = picture("jpeg");
        var longer = ByteBuffer.allocate(jpeg.length + PLANTED.length).put(jpeg).put(PLANTED).array();
        assertThat(text(stripped(longer))).doesNotContain("PLANTED");
    }

    @Test
    void textsInAPngDoNotSurvive() {
        var png = picture("png");
        var chunk = ("tEXtComment\0PLANTED").getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(chunk);
        int afterHeader = 8 + 25;
        var marked = ByteBuffer.allocate(png.length + chunk.length + 8)
                .put(png, 0, afterHeader).putInt(chunk.length - 4).put(chunk).putInt((int) crc.getValue())
                .put(png, afterHeader, png.length - afterHeader).array();
        assertThat(text(marked)).contains("PLANTED");
        assertThat(text(stripped(marked))).doesNotContain("PLANTED").doesNotContain("tEXt");
    }

    /** Red is on the left as stored. Turned as 6 says it is on top, as 3 on the right, as 8 at the bottom. */
    @Test
    void pictureStandsAsTheCameraWasHeld() throws IOException {
        assertThat(redAt(1, 4, 16)).isTrue();
        assertThat(redAt(2, 60, 16)).isTrue();
        assertThat(redAt(3, 60, 16)).isTrue();
        assertThat(redAt(4, 4, 16)).isTrue();
        assertThat(redAt(5, 16, 4)).isTrue();
        assertThat(redAt(6, 16, 4)).isTrue();
        assertThat(redAt(7, 16, 60)).isTrue();
        assertThat(redAt(8, 16, 60)).isTrue();
    }

    private static boolean redAt(int orientation, int x, int y) throws IOException {
        var upright = ImageIO.read(new ByteArrayInputStream(stripped(withSegment(picture("jpeg"), 0xE1, exif(orientation)))));
        assertThat(upright.getWidth()).isEqualTo(orientation >= 5 ? 32 : 64);
        var colour = new Color(upright.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    @Test
    void otherFormatsAreRefused() {
        assertThat(Photo.strip(picture("gif"))).isInstanceOf(Photo.Refused.class);
        assertThat(Photo.strip(picture("bmp"))).isInstanceOf(Photo.Refused.class);
        assertThat(Photo.strip("ftypheic".getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Photo.Refused.class);
        assertThat(Photo.strip(new byte[0])).isInstanceOf(Photo.Refused.class);
    }

    @Test
    void pictureOfAllTooManyPixelsIsRefusedBeforeItIsDecoded() {
        var png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        assertThat(Photo.strip(png)).isInstanceOf(Photo.Refused.class)
                .extracting(Object::toString).asString().contains("10000000000 pixels");
    }

    @Test
    void brokenPicturesAreRefusedOrReadAndNeverBreakAnything() {
        long seed = 274;
        var random = new Random(seed);
        var jpeg = withSegment(picture("jpeg"), 0xE1, exif(6));
        for (int i = 0; i < 300; i++) {
            var broken = jpeg.clone();
            for (int change = 0; change < 3; change++) {
                broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt();
            }
            assertThat(Photo.strip(broken)).as("seed %d, picture %d", seed, i).isNotNull();
        }
    }
}
