package io.breakwater.triage.path.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.breakwater.triage.ExamplePaths;
import io.breakwater.triage.content.ContentFile;
import io.breakwater.triage.content.SourceFile;
import io.breakwater.triage.content.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors say of path files: the schemas beside them take good ones and refuse bad ones. */
class PathSchemaTest {
    private static final Schema PATH = schema("path");
    private static final Schema TEXTS = schema("texts");

    private static Schema schema(String name) {
        String json = new String(ContentFile.bytes("triage/schema/" + name + ".schema.json"), StandardCharsets.UTF_8);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    private static List<Error> wrong(Schema schema, String yaml) {
        try {
            JsonNode node = new YAMLMapper().readTree(yaml);
            return schema.validate(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<SourceFile> all() {
        return Stream.concat(ExamplePaths.files().paths().stream(), SourceFiles.resources("triage/paths").stream());
    }

    @Test
    void good_files_satisfy_their_schema() {
        assertThat(all()).isNotEmpty().allSatisfy(file -> {
            Schema schema = file.name().contains("/texts/") ? TEXTS : PATH;
            assertThat(wrong(schema, file.content())).as(file.name()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 2 | version: two",
                "version: 2 | version: 0",
                "intents: [card_lost] | intents: []",
                "start: what_happened | begin: what_happened",
                "kind: solved | kind: happy",
                "urgent: true | urgent: perhaps",
                "reason: card | reason: boredom",
                "reason: fraud | reason: card",
                "next: did_it_help | after: did_it_help",
                "worried: hint | back: hint",
                "worried: hint | Not Sure: hint",
                "intent: card_freeze | target: card_freeze"
            })
    void a_broken_path_does_not(String find, String put) {
        String path = file("example_card.yaml");
        assertThat(path).contains(find);
        assertThat(wrong(PATH, path.replace(find, put))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: \"Card gone\" | name: \"Card gone\"",
                "\"I lost it\" | \"I lost it somewhere on the way\"",
                "\"I lost it\" | \" \"",
                "words: [\"lost\", \"cannot find\", \"left it\"] | words: []",
                "words: [\"lost\", \"cannot find\", \"left it\"] | word: \"lost\"",
                "text: \"Please freeze the card on this page.\" | say: \"Please.\""
            })
    void broken_texts_do_not(String find, String put) {
        String texts = file("texts/en/example_card.yaml");
        assertThat(texts).contains(find);
        assertThat(wrong(TEXTS, texts.replace(find, put))).isNotEmpty();
    }

    private static String file(String name) {
        return ExamplePaths.files().paths().stream()
                .filter(file -> file.name().endsWith("paths/" + name))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
