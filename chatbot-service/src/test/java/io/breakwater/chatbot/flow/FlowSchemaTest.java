package io.breakwater.chatbot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors say of content files: the schemas take the shipped ones, and refuse what the service refuses for its shape. */
class FlowSchemaTest {
    private static final Map<String, ContentFile> SCHEMAS = Map.of(
            "flow", file("flow"),
            "part", file("part"),
            "texts", file("texts"));
    private static final String GOOD =
            """
            description: Tries the schema.
            intents: [fees]
            steps:
              look:
                call: cards
                into: cards
                next: which
                failed: person
              which:
                collect: card
                from: cards
                option: freeze_my_card.option
                ask: freeze_my_card.which
                next: how
              how:
                collect: how
                choices: {"yes": label.yes, "no": label.no}
                ask: freeze_my_card.which
                next: told
              told:
                branch:
                  - if: how is yes
                    next: person
                else: done
              done:
                say: freeze_my_card.frozen
                next: end
              person:
                handoff: pattern.handoff
            """;

    private static ContentFile file(String name) {
        return ContentFiles.resources("schema", name + ".schema.json").get(0);
    }

    private static List<Error> wrong(String schema, String yaml) {
        try {
            Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SCHEMAS.get(schema).content());
            JsonNode node = new YAMLMapper().readTree(yaml);
            return rules.validate(node);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> refusals(String flow) {
        ContentMistakes refused =
                Assertions.catchThrowableOfType(ContentMistakes.class, () -> new LibraryReader(id -> true)
                        .read(
                                ContentFiles.resources("texts", ".yaml"),
                                List.of(new ContentFile("flows/try.yaml", "try", flow)),
                                List.of()));
        return refused == null ? List.of() : refused.mistakes();
    }

    @Test
    void shipped_files_satisfy_their_schema() {
        assertThat(Stream.of("flows", "texts").flatMap(folder -> ContentFiles.resources(folder, ".yaml").stream()))
                .hasSizeGreaterThan(30)
                .allSatisfy(content -> {
                    String flow = LibraryReader.isPart(content) ? "part" : "flow";
                    String schema = content.name().startsWith("texts/") ? "texts" : flow;
                    assertThat(wrong(schema, content.content()))
                            .as(content.name())
                            .isEmpty();
                });
    }

    @Test
    void the_schema_knows_the_kinds_of_steps_that_the_service_knows() throws JsonProcessingException {
        JsonNode kinds =
                new ObjectMapper().readTree(SCHEMAS.get("flow").content()).at("/$defs/step/oneOf");
        List<String> known = StreamSupport.stream(kinds.spliterator(), false)
                .map(kind -> kind.get("$ref").textValue().replace("#/$defs/step_", ""))
                .filter(kind -> !kind.equals("use"))
                .toList();

        assertThat(refusals(GOOD.replace("say: freeze", "shout: freeze")))
                .first()
                .asString()
                .endsWith(known.toString());
    }

    @Test
    void a_good_flow_is_good_for_both() {
        assertThat(refusals(GOOD)).isEmpty();
        assertThat(wrong("flow", GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "say: freeze | shout: freeze",
                "description: | about:",
                "intents: [fees] | intents: []",
                "  look: | Look Here:",
                "    into: cards | to: cards",
                "    failed: person | otherwise: person",
                "    from: cards | accept: x\\n    from: cards",
                "    option: freeze_my_card.option | label: freeze_my_card.option",
                "    else: done | then: done",
                "if: how is yes | when: how is yes",
                "handoff: pattern.handoff | handoff: pattern.handoff\\n    next: end",
                "{\"yes\": label.yes, \"no\": label.no} | {}"
            })
    void what_has_the_wrong_shape_is_wrong_for_both(String find, String put) {
        String flow = GOOD.replace(find, put.replace("\\n", "\n"));

        assertThat(flow).isNotEqualTo(GOOD);
        assertThat(refusals(flow)).isNotEmpty();
        assertThat(wrong("flow", flow)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a: text", "group: [text]", "group: {key: []}", "group: {key: {deeper: text}}"})
    void texts_stand_in_groups(String texts) {
        assertThat(wrong("texts", texts)).isNotEmpty();
    }
}
