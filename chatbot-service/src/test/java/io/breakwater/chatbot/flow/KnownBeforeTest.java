package io.breakwater.chatbot.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a step needs must be known before it. */
class KnownBeforeTest {
    private static final String STATEMENT =
            """
            description: Tries a statement.
            intents: [fees]
            steps:
              who:
                call: customer
                into: customer
                next: sum
                failed: person
              sum:
                call: statement
                with: {period: last_month}
                into: statement
                next: all
                failed: person
              all:
                call: bookings
                with: {period: last_month}
                into: bookings
                next: make
                failed: person
              make:
                document: account_statement
                label: label.yes
                next: end
              person:
                handoff: pattern.handoff
            """;

    private static List<String> mistakes(String flow) {
        ContentMistakes refused = catchThrowableOfType(ContentMistakes.class, () -> new LibraryReader(id -> true)
                .read(
                        ContentFiles.resources("texts", ".yaml"),
                        List.of(new ContentFile("flows/try.yaml", "try", flow)),
                        List.of()));
        return refused == null ? List.of() : refused.mistakes();
    }

    @Test
    void a_constant_of_the_flow_is_known() {
        assertThat(mistakes(STATEMENT)).isEmpty();
    }

    @Test
    void so_is_a_slot_of_the_name() {
        assertThat(mistakes(STATEMENT
                        .replace("    with: {period: last_month}\n", "")
                        .replace("next: sum", "next: which")
                        .replace(
                                "  sum:\n",
                                "  which:\n    collect: period\n    choices: {last_month: label.yes}\n"
                                        + "    ask: label.no\n    next: sum\n  sum:\n")))
                .isEmpty();
    }

    @Test
    void what_is_neither_is_named_with_the_step_that_needs_it() {
        assertThat(mistakes(STATEMENT.replaceFirst("    with: .*\n", "")))
                .containsExactly("flows/try.yaml:9: statement needs \"period\": a slot of that name, or a constant in"
                        + " \"with\"");
    }

    @Test
    void a_constant_that_the_action_does_not_take_is_named_with_its_line() {
        assertThat(mistakes(STATEMENT.replaceFirst("period: last_month", "period: last_month, perod: last_year")))
                .containsExactly("flows/try.yaml:11: \"perod\" is not known here; known are [period]");
    }

    @Test
    void constants_are_a_mapping() {
        assertThat(mistakes(STATEMENT.replaceFirst("with: .*", "with: last_month")))
                .contains("flows/try.yaml:11: \"with\" must be a mapping");
    }

    @Test
    void a_document_needs_what_it_states_and_what_it_lists() {
        assertThat(mistakes(STATEMENT.replace("into: statement", "into: sum").replace("into: bookings", "into: all")))
                .containsExactly(
                        "flows/try.yaml:21: account_statement needs to know the \"statement\"",
                        "flows/try.yaml:21: account_statement needs to know the \"bookings\"");
    }
}
