package io.breakwater.nlu.model;

import java.nio.file.Path;

/** How the files in a model's folder are called. */
public final class ModelFiles {
    private ModelFiles() {}

    public static Path sparse(Path folder, String language) {
        return folder.resolve("sparse-" + language + ".bin");
    }

    public static Path head(Path folder, String language, String encoder) {
        return folder.resolve("head-" + language + "-" + encoder + ".bin");
    }
}
