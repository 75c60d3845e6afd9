package io.breakwater.chatbot.flow;

import io.breakwater.chatbot.article.Articles;
import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What {@code ./dev flows check} starts: reads all content as the service does when it starts, and prints every mistake.
 * Arguments: the folder with {@code articles}, {@code flows} and {@code texts}, and another folder of flows to check
 * instead. Answers with 1 when there is a mistake.
 */
public final class FlowsMain {
    private static final String YAML = ".yaml";

    private FlowsMain() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path here = Path.of("").toAbsolutePath();
        Path given = Path.of(args[0]);
        Path content = given.startsWith(here) ? here.relativize(given) : given;
        System.exit(check(content, args.length > 1 ? Path.of(args[1]) : content.resolve("flows"), out));
    }

    /** Gives the process's exit code. */
    static int check(Path content, Path flows, PrintStream out) {
        try {
            List<String> mistakes = mistakes(content, flows);
            mistakes.forEach(out::println);
            out.println(mistakes.isEmpty() ? "All is well." : mistakes.size() + " mistake(s).");
            return mistakes.isEmpty() ? 0 : 1;
        } catch (UncheckedIOException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private static List<String> mistakes(Path content, Path flows) {
        List<String> mistakes = new ArrayList<>();
        // While articles are wrong, nobody knows which there are; the flows are checked all the same.
        Predicate<String> articleExists = id -> true;
        try {
            articleExists = new Articles(ContentFiles.directory(content.resolve("articles"), ".md"))::exists;
        } catch (ContentMistakes e) {
            mistakes.addAll(e.mistakes());
        }
        try {
            List<ContentFile> texts = ContentFiles.directory(content.resolve("texts"), YAML);
            new LibraryReader(articleExists).read(texts, ContentFiles.directory(flows, YAML), List.of());
        } catch (ContentMistakes e) {
            mistakes.addAll(e.mistakes());
        }
        return mistakes;
    }
}
