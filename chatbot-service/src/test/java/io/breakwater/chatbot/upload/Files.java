package io.breakwater.chatbot.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small real files, made here. */
public final class Files {
    private Files() {}

    public static byte[] jpeg() {
        return picture("jpg");
    }

    public static byte[] png() {
        return picture("png");
    }

    private static byte[] picture(String format) {
        return made(out -> ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out));
    }

    public static byte[] pdf() {
        return made(out -> {
            try (PDDocument paper = new PDDocument()) {
                paper.addPage(new PDPage());
                paper.save(out);
            }
        });
    }

    public static byte[] zip() {
        return made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("a.txt"));
                zip.write(text("hello"));
            }
        });
    }

    /** Boxes as a phone writes them; the picture itself is a few bytes. */
    public static byte[] heic() {
        return heic("heic");
    }

    public static byte[] heic(String brand) {
        return joined(box("ftyp", brand + "\0\0\0\0mif1heic"), box("meta", "\0\0\0\0"), box("mdat", "picture"));
    }

    private static byte[] box(String kind, String content) {
        return ByteBuffer.allocate(8 + content.length())
                .putInt(8 + content.length())
                .put(text(kind))
                .put(text(content))
                .array();
    }

    /** The string with which scanners are tried, behind a picture. In two parts, so that none of this machine finds it. */
    public static byte[] infected() {
        return joined(jpeg(), text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*"));
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        return made(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private interface Making {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] made(Making making) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            making.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
