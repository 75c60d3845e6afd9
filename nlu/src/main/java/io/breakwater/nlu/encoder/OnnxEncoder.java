package io.breakwater.nlu.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A BERT encoder run by ONNX Runtime, one thread a text and no spinning, so that many texts share the machine fairly. The
 * session lives as long as the process.
 */
final class OnnxEncoder implements Encoder {
    private static final System.Logger LOG = System.getLogger(OnnxEncoder.class.getName());
    private static final int MOST_PIECES = 128;

    private final String name;
    private final WordPiece tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int dimensions;

    private OnnxEncoder(String name, WordPiece tokenizer, OrtEnvironment environment, OrtSession session) {
        this.name = name;
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
        dimensions = vector("").length;
    }

    /** Empty, with the reason in the log, when anything that it needs is missing. */
    static Optional<Encoder> load(String name) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                WordPiece tokenizer;
                try (InputStream json = resource(name + "-tokenizer.json")) {
                    tokenizer = WordPiece.read(json);
                }
                return Optional.of(
                        new OnnxEncoder(name, tokenizer, environment, environment.createSession(bytes(name), options)));
            }
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No encoder " + name + " here, so texts are read by their n-grams alone: " + e);
            return Optional.empty();
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream model = resource(name + ".onnx")) {
            return model.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = OnnxEncoder.class.getResourceAsStream("/" + name);
        if (found == null) {
            throw new IOException("there is no " + name + " on the class path");
        }
        return found;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public float[] vector(String text) {
        long[] pieces = tokenizer.numbers(text, MOST_PIECES);
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", tensor(pieces));
            inputs.put("attention_mask", tensor(ones));
            if (session.getInputNames().contains("token_type_ids")) {
                inputs.put("token_type_ids", tensor(new long[pieces.length]));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
                return pooled(values, pieces.length, values.remaining() / pieces.length);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("Encoder " + name + " failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** The state of the opening piece, then the mean of all, then the highest of all. */
    private static float[] pooled(FloatBuffer states, int pieces, int width) {
        float[] pooled = new float[3 * width];
        for (int i = 0; i < width; i++) {
            float sum = 0;
            float highest = Float.NEGATIVE_INFINITY;
            for (int piece = 0; piece < pieces; piece++) {
                float value = states.get(piece * width + i);
                sum += value;
                highest = Math.max(highest, value);
            }
            pooled[i] = states.get(i);
            pooled[width + i] = sum / pieces;
            pooled[2 * width + i] = highest;
        }
        return pooled;
    }
}
