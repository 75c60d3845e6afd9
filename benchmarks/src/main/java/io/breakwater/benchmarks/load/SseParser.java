package io.breakwater.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Puts server-sent events together from the pieces that arrive. A piece may end anywhere, in the middle of a letter
 * too. Only data is told; comments, names and ids are passed over, because the data holds all of it.
 */
final class SseParser {
    private static final byte[] DATA = "data:".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_ROOM = 256;
    private static final int MOST = 1 << 20;

    private final Consumer<byte[]> events;
    private byte[] line = new byte[FIRST_ROOM];
    private int length;
    private boolean afterReturn;
    private byte[] data = new byte[0];
    private boolean hasData;

    /** @param events takes the data of each event, its lines joined by a line feed */
    SseParser(Consumer<byte[]> events) {
        this.events = events;
    }

    void feed(byte[] piece) {
        for (byte b : piece) {
            if (b == '\n' && afterReturn) {
                afterReturn = false;
            } else if (b == '\n' || b == '\r') {
                afterReturn = b == '\r';
                endOfLine();
            } else {
                afterReturn = false;
                keep(b);
            }
        }
    }

    private void keep(byte b) {
        if (length == MOST) {
            throw new IllegalStateException("A line of more than " + MOST + " bytes is no event");
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, length * 2);
        }
        line[length++] = b;
    }

    private void endOfLine() {
        if (length == 0) {
            if (hasData) {
                byte[] event = data;
                data = new byte[0];
                hasData = false;
                events.accept(event);
            }
        } else if (Arrays.equals(line, 0, Math.min(length, DATA.length), DATA, 0, DATA.length)) {
            int from = length > DATA.length && line[DATA.length] == ' ' ? DATA.length + 1 : DATA.length;
            append(from);
        }
        length = 0;
    }

    private void append(int from) {
        int old = hasData ? data.length + 1 : 0;
        byte[] longer = Arrays.copyOf(data, old + length - from);
        if (hasData) {
            longer[old - 1] = '\n';
        }
        System.arraycopy(line, from, longer, old, length - from);
        data = longer;
        hasData = true;
    }
}
