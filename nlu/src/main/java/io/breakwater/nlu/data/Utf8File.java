package io.breakwater.nlu.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that must be UTF-8: wrong bytes are an error with their line, never silently replaced. */
final class Utf8File {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8File() {}

    /** The whole text, without a byte order mark. */
    static String read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read: " + (Files.exists(file) ? e.getMessage() : "no such file"));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, text, true);
        if (result.isError()) {
            throw new BadInput(file + ", line " + line(bytes, in.position()) + ": not UTF-8; save the file as UTF-8");
        }
        text.flip();
        boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
