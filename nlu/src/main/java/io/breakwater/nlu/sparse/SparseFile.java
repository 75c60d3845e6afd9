package io.breakwater.nlu.sparse;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sparse model as a file, big-endian: magic and format number, the intents, then hashes, rarities and {@link Weights} of
 * all n-grams. The same model is the same bytes.
 */
public final class SparseFile {
    private static final int MAGIC = 0x42575350;
    private static final int FORMAT = 2;

    private SparseFile() {}

    public static void write(SparseModel model, Path file) throws IOException {
        List<byte[]> names = model.intents().stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toList();
        Vocabulary vocabulary = model.vocabulary();
        int head = 16 + names.stream().mapToInt(name -> 4 + name.length).sum();
        ByteBuffer out = ByteBuffer.allocate(
                head + vocabulary.size() * 12 + model.weights().bytes());
        out.putInt(MAGIC).putInt(FORMAT).putInt(names.size()).putInt(vocabulary.size());
        names.forEach(name -> out.putInt(name.length).put(name));
        for (int number = 0; number < vocabulary.size(); number++) {
            out.putLong(vocabulary.hash(number));
        }
        for (int number = 0; number < vocabulary.size(); number++) {
            out.putFloat(vocabulary.rarity(number));
        }
        model.weights().write(out);
        Files.write(file, out.array());
    }

    /** @throws IOException also when the file is none of ours or cut short */
    public static SparseModel read(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
        try {
            if (in.getInt() != MAGIC || in.getInt() != FORMAT) {
                throw new IOException(file + " is not a sparse model of format " + FORMAT + "; train again");
            }
            int intents = in.getInt();
            int ngrams = in.getInt();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < intents; i++) {
                byte[] name = new byte[in.getInt()];
                in.get(name);
                names.add(new String(name, StandardCharsets.UTF_8));
            }
            return new SparseModel(names, vocabulary(in, ngrams), Weights.read(in, ngrams, intents));
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IOException(file + " is cut short or damaged; train again", e);
        }
    }

    private static Vocabulary vocabulary(ByteBuffer in, int ngrams) {
        long[] hashes = new long[ngrams];
        in.asLongBuffer().get(hashes);
        in.position(in.position() + 8 * ngrams);
        return new Vocabulary(hashes, floats(in, ngrams));
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] floats = new float[count];
        in.asFloatBuffer().get(floats);
        in.position(in.position() + 4 * count);
        return floats;
    }
}
