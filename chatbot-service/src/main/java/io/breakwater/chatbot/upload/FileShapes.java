package io.breakwater.chatbot.upload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** How files of a type begin, go on and end. Pure; looks at places, and keeps nothing. */
final class FileShapes {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PNG_CHUNK = 12;
    private static final int PNG_HEADER = 13;
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PDF_END = ascii("%%EOF");
    private static final int PDF_TAIL = 1_024;
    private static final int BOX = 8;
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "mif1", "msf1");
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};

    private FileShapes() {}

    /** Begins as one and has an end; phones put more behind it. */
    static boolean isJpeg(byte[] file) {
        return Bytes.startsWith(file, JPEG) && Bytes.find(file, JPEG_END, JPEG.length, file.length) > 0;
    }

    /** Chunk after chunk, from the header to the end, and nothing behind it. */
    static boolean isPng(byte[] file) {
        if (!Bytes.startsWith(file, PNG)) {
            return false;
        }
        ByteBuffer rest = ByteBuffer.wrap(file).position(PNG.length);
        String expected = "IHDR";
        while (rest.remaining() >= PNG_CHUNK) {
            long length = Integer.toUnsignedLong(rest.getInt());
            String kind = word(rest);
            if (length > rest.remaining() - 4L
                    || expected.equals("IHDR") && !(kind.equals("IHDR") && length == PNG_HEADER)) {
                return false;
            }
            rest.position(rest.position() + (int) length + 4);
            if (kind.equals("IEND")) {
                return rest.remaining() == 0;
            }
            expected = "";
        }
        return false;
    }

    /** Box after box to the last byte: the first with a brand of HEIC, one of them with what is in the picture. */
    static boolean isHeic(byte[] file) {
        ByteBuffer rest = ByteBuffer.wrap(file);
        if (file.length < 2 * BOX
                || !"ftyp".equals(word(rest.duplicate().position(4)))
                || !HEIC_BRANDS.contains(word(rest.duplicate().position(BOX)))) {
            return false;
        }
        boolean described = false;
        while (rest.remaining() >= BOX) {
            int at = rest.position();
            long size = Integer.toUnsignedLong(rest.getInt());
            described |= "meta".equals(word(rest));
            if (size == 1 && rest.remaining() >= BOX) {
                size = rest.getLong();
            }
            // 0: nothing says how large the last one is.
            long end = size == 0 ? file.length : at + size;
            if (end < rest.position() || end > file.length) {
                return false;
            }
            rest.position((int) end);
        }
        return described && rest.remaining() == 0;
    }

    /** Begins as one at the first byte and ends as one. */
    static boolean isPdf(byte[] file) {
        return Bytes.startsWith(file, PDF)
                && Bytes.find(file, PDF_END, Math.max(0, file.length - PDF_TAIL), file.length) > 0;
    }

    private static String word(ByteBuffer at) {
        byte[] four = new byte[4];
        at.get(four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
