package io.breakwater.triage.path.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.breakwater.triage.ExamplePaths;
import io.breakwater.triage.content.ContentMistakes;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.SourceFiles;
import io.breakwater.triage.domain.path.PathLibrary;
import io.breakwater.triage.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PathLibraryReaderTest {
    private static final String FOLDER = "src/test/resources/paths/";
    private static final SourceFile KNOWN = new SourceFile(
            "known.yaml", "known", "screens: [card.freeze]\narticles: [card-freeze]\nbot_intents: [card_freeze]");

    private static PathFiles changed(String name, UnaryOperator<String> change) {
        List<SourceFile> files = ExamplePaths.files().paths().stream()
                .map(file -> file.name().equals(FOLDER + name)
                        ? new SourceFile(file.name(), file.stem(), change.apply(file.content()))
                        : file)
                .toList();
        return ExamplePaths.withPaths(files);
    }

    private static List<String> mistakes(PathFiles files) {
        ContentMistakes refused = catchThrowableOfType(ContentMistakes.class, () -> PathLibraryReader.read(files));
        assertThat(refused).as("The files were taken").isNotNull();
        assertThat(refused.mistakes())
                .allSatisfy(mistake -> assertThat(refused.getMessage()).contains(mistake));
        return refused.mistakes();
    }

    @Test
    void the_examples_are_read() {
        PathLibrary library = ExamplePaths.library();
        assertThat(library.current()).extracting("id").containsExactly("example_card", "example_order");
        assertThat(library.earlier()).extracting("version").containsExactly(1);
        assertThat(library.common()).containsOnlyKeys(Languages.ALL);
        assertThat(library.newest("example_card").orElseThrow().texts()).containsOnlyKeys(Languages.ALL);
    }

    @Test
    void the_paths_that_are_shipped_are_without_mistakes() {
        PathLibraryReader.read(ExamplePaths.withPaths(SourceFiles.resources("triage/paths")));
    }

    @ParameterizedTest(name = "{2} -> {3}")
    @CsvFileSource(resources = "/broken-paths.csv", delimiter = '|', quoteCharacter = '`')
    void a_mistake_is_told_with_file_and_line(String file, String find, String put, String message) {
        PathFiles files = changed(file, text -> {
            assertThat(text).contains(find);
            return text.replace(find, put == null ? "" : put.replace("\\n", "\n"));
        });
        assertThat(mistakes(files))
                .anySatisfy(mistake -> assertThat(mistake).startsWith(FOLDER).contains(message));
    }

    @Test
    void a_single_mistake_is_told_once() {
        assertThat(mistakes(changed("example_card.yaml", text -> text.replace("lost: freeze_link", "lost: nowhere"))))
                .containsExactly(
                        FOLDER + "example_card.yaml:9: there is no node \"nowhere\": add it, or lead elsewhere");
    }

    @Test
    void all_mistakes_of_all_files_are_told_at_once() {
        List<SourceFile> files =
                new ArrayList<>(changed("example_card.yaml", text -> text.replace("version: 2", "version: two"))
                        .paths());
        files.add(new SourceFile("more/odd.yaml", "odd", "version: 1"));
        files.add(new SourceFile("more/texts/xx/example_card.yaml", "example_card", "title: x"));
        assertThat(mistakes(ExamplePaths.withPaths(files)))
                .anySatisfy(mistake -> assertThat(mistake).contains("example_card.yaml:2: \"version\" must be a whole"))
                .anySatisfy(mistake -> assertThat(mistake).contains("more/odd.yaml:1: \"nodes\" is missing"))
                .anySatisfy(mistake -> assertThat(mistake).contains("more/odd.yaml:1: there is no translation"))
                .anySatisfy(
                        mistake -> assertThat(mistake).contains("texts/xx/example_card.yaml:1: these texts belong"));
    }

    @Test
    void every_language_must_be_there() {
        List<SourceFile> files = ExamplePaths.files().paths().stream()
                .filter(file -> !file.name().equals(FOLDER + "texts/ko/example_card.yaml"))
                .toList();
        assertThat(mistakes(ExamplePaths.withPaths(files)))
                .containsExactly(
                        FOLDER + "example_card.yaml:1: there is no translation texts/ko/example_card.yaml: write it");
    }

    @Test
    void an_earlier_version_needs_a_later_one() {
        List<SourceFile> files = ExamplePaths.files().paths().stream()
                .filter(file -> !file.stem().equals("example_card"))
                .toList();
        assertThat(mistakes(ExamplePaths.withPaths(files)))
                .containsExactly(FOLDER + "example_card.v1.yaml:1: there is no newer version of \"example_card\": add"
                        + " example_card.yaml, or call this file so");
    }

    @Test
    void a_file_needs_a_name_that_can_be_an_id() {
        List<SourceFile> files = new ArrayList<>(ExamplePaths.files().paths());
        files.add(new SourceFile("Card-Lost.yaml", "Card-Lost", "version: 1"));
        assertThat(mistakes(ExamplePaths.withPaths(files)))
                .anySatisfy(mistake -> assertThat(mistake).contains("Card-Lost.yaml:1: the file's name must be"));
    }

    @Test
    void what_all_paths_say_must_be_whole() {
        PathFiles shipped = ExamplePaths.files();
        List<SourceFile> common = shipped.common().stream()
                .filter(file -> !file.stem().equals("vi"))
                .map(file -> file.stem().equals("en")
                        ? new SourceFile(file.name(), "en", file.content().replace("glad:", "sad:"))
                        : file)
                .toList();
        assertThat(mistakes(new PathFiles(shipped.paths(), common, shipped.known())))
                .anySatisfy(mistake -> assertThat(mistake).contains("\"glad\" is missing"))
                .anySatisfy(mistake -> assertThat(mistake).contains("\"sad\" is not known here"))
                .anySatisfy(mistake -> assertThat(mistake).contains("path-common/vi.yaml:1: the file is missing"));
    }

    @Test
    void the_exchange_may_know_other_things() {
        PathFiles shipped = ExamplePaths.files();
        assertThat(PathLibraryReader.read(new PathFiles(shipped.paths(), shipped.common(), KNOWN))
                        .botIntents())
                .containsExactly("card_freeze");
        assertThat(mistakes(new PathFiles(
                        shipped.paths(), shipped.common(), new SourceFile("known.yaml", "known", "screens: []"))))
                .anySatisfy(mistake -> assertThat(mistake).contains("known.yaml:1: \"articles\" is missing"))
                .anySatisfy(mistake -> assertThat(mistake).contains("there is no screen of the app \"card.freeze\""));
    }
}
