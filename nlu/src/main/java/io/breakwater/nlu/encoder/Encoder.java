package io.breakwater.nlu.encoder;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a text of its language into a vector so that texts with the same meaning lie near each other. One to three
 * milliseconds a text on one core; texts beyond 128 pieces are cut. Any thread may ask, several at a time.
 */
public interface Encoder {
    /** all-MiniLM-L6-v2, English, 6 layers, 8-bit weights. */
    String MINILM = "all-minilm-l6-v2-q";

    /** bge-small-en-v1.5, English, 12 layers, 8-bit weights. */
    String BGE = "bge-small-en-v1.5-q";

    /** bge-small-zh-v1.5, Chinese, 4 layers, 8-bit weights. */
    String BGE_CHINESE = "bge-small-zh-v1.5-q";

    /** Which model this is. */
    String name();

    /** How long the vectors are. */
    int dimensions();

    /** The vector of a text; any text, also an empty one, has one. */
    float[] vector(String text);

    /** The encoder {@link #MINILM}. */
    static Optional<Encoder> find() {
        return find(MINILM);
    }

    /**
     * The encoder of that name, loaded once and shared; empty when this machine cannot run it, for example because the
     * native library is missing for it. The reason is logged once.
     */
    static Optional<Encoder> find(String name) {
        return Found.BY_NAME.computeIfAbsent(name, OnnxEncoder::load);
    }

    /** What was looked for so far. */
    final class Found {
        private static final Map<String, Optional<Encoder>> BY_NAME = new ConcurrentHashMap<>();

        private Found() {}
    }
}
