package io.breakwater.nlu.head;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A head as a file, big-endian: magic and format number, encoder, intents, scaling, weights. Same model, same bytes. */
public final class HeadFile {
    private static final int MAGIC = 0x42574844;
    private static final int FORMAT = 1;

    private HeadFile() {}

    public static void write(HeadModel model, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(model.encoder());
            out.writeInt(model.intents().size());
            for (String intent : model.intents()) {
                out.writeUTF(intent);
            }
            out.writeInt(model.scaling().means().length);
            write(model.scaling().means(), out);
            write(model.scaling().factors(), out);
            write(model.weights(), out);
            write(model.offsets(), out);
        }
    }

    /** @throws IOException also when the file is none of ours or cut short */
    public static HeadModel read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
                throw new IOException(file + " is not a head of format " + FORMAT + "; train again");
            }
            String encoder = in.readUTF();
            List<String> intents = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                intents.add(in.readUTF());
            }
            int dimensions = in.readInt();
            Scaling scaling = new Scaling(floats(in, dimensions), floats(in, dimensions));
            float[] weights = floats(in, dimensions * intents.size());
            return new HeadModel(encoder, intents, scaling, weights, floats(in, intents.size()));
        } catch (EOFException | NegativeArraySizeException e) {
            throw new IOException(file + " is cut short or damaged; train again", e);
        }
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
