package io.breakwater.chatbot.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The only types of file that are taken. A file has the type that all of its content says, whatever it is called. */
public enum FileType {
    JPEG(FileShapes::isJpeg, "image/jpeg", "image/jpg", "image/pjpeg"),
    PNG(FileShapes::isPng, "image/png"),
    HEIC(FileShapes::isHeic, "image/heic", "image/heif"),
    PDF(FileShapes::isPdf, "application/pdf");

    /** What clients say when they do not know. */
    private static final List<String> NOTHING_SAID = List.of("", "application/octet-stream");

    private final Predicate<byte[]> shape;
    private final List<String> names;

    FileType(Predicate<byte[]> shape, String... names) {
        this.shape = shape;
        this.names = List.of(names);
    }

    /** Empty for any other type, and for a file that is something else besides. */
    static Optional<FileType> of(byte[] content) {
        return Stream.of(values())
                .filter(type -> type.shape.test(content))
                .filter(type -> !Stowaways.isOnBoard(content, type))
                .findFirst();
    }

    /** As it is told to the exchange. */
    public String mediaType() {
        return names.get(0);
    }

    /** Whether a client that declares this means the same type, or none. */
    boolean fits(String declared) {
        String name = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return NOTHING_SAID.contains(name) || names.contains(name);
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(FileType::mediaType).toList();
    }
}
