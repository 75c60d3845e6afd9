package io.breakwater.chatbot.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.chatbot.domain.CollectStep;
import io.breakwater.chatbot.domain.Flow;
import io.breakwater.chatbot.domain.HandoffStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowPartsTest {
    private static final String FLOW =
            """
            description: Tries a part.
            intents: [fees]
            skills: [cards]
            steps:
              first:
                use: offer_person
                next: last
              last:
                say: pattern.glad
                next: end
            """;
    private static final ContentFile PART = ContentFiles.resources("flows", ".yaml").stream()
            .filter(file -> file.stem().equals("offer_person"))
            .findFirst()
            .orElseThrow();

    private static Flow read(String flow, ContentFile... parts) {
        List<ContentFile> files = new java.util.ArrayList<>(List.of(parts));
        files.add(new ContentFile("flows/try.yaml", "try", flow));
        return new LibraryReader(id -> true)
                .read(ContentFiles.resources("texts", ".yaml"), files, List.of())
                .flows()
                .current("try")
                .orElseThrow();
    }

    private static List<String> mistakes(String flow, ContentFile... parts) {
        return catchThrowableOfType(ContentMistakes.class, () -> read(flow, parts))
                .mistakes();
    }

    private static ContentFile part(String content) {
        return new ContentFile("flows/parts/offer_person.yaml", "offer_person", content);
    }

    @Test
    void the_first_step_of_a_part_stands_for_the_step_that_uses_it() {
        Flow flow = read(FLOW, PART);

        assertThat(flow.steps().get("first")).isInstanceOf(CollectStep.class);
        assertThat(flow.steps().get("first").texts()).contains("offer_person.ask");
        assertThat(flow.steps().get("first").followers()).containsExactly("first.decided");
    }

    @Test
    void a_part_that_is_over_goes_on_where_the_flow_says() {
        Flow flow = read(FLOW, PART);

        assertThat(flow.steps().get("first.no_person").followers()).containsExactly("last");
    }

    @Test
    void who_takes_over_has_the_skills_that_the_flow_names() {
        Flow flow = read(FLOW, PART);

        assertThat(flow.steps().get("first.hand_over"))
                .isInstanceOfSatisfying(
                        HandoffStep.class, step -> assertThat(step.skills()).containsExactly("cards"));
    }

    @Test
    void a_flow_is_another_version_when_a_part_of_it_is() {
        ContentFile changed = part(PART.content() + "# changed\n");

        assertThat(read(FLOW, PART).version()).isNotEqualTo(read(FLOW, changed).version());
    }

    @Test
    void an_unknown_part_is_named_with_its_place() {
        assertThat(mistakes(FLOW)).contains("flows/try.yaml:6: there is no part \"offer_person\"");
    }

    @Test
    void a_mistake_in_a_part_is_found_in_its_own_file() {
        ContentFile wrong = part(PART.content().replace("next: hand_over", "next: nowhere"));

        assertThat(mistakes(FLOW, wrong))
                .contains("flows/parts/offer_person.yaml:11: there is no step \"first.nowhere\"");
    }

    @Test
    void a_part_cannot_use_a_part() {
        ContentFile nested =
                part("description: Goes deeper.\nsteps:\n  deeper:\n    use: offer_person\n    next: end\n");

        assertThat(mistakes(FLOW, nested)).contains("flows/parts/offer_person.yaml:4: a part cannot use another part");
    }

    @Test
    void a_part_that_no_flow_uses_is_a_mistake() {
        ContentFile idle = new ContentFile("flows/parts/idle.yaml", "idle", PART.content());

        assertThat(mistakes(FLOW, PART, idle)).containsExactly("flows/parts/idle.yaml:1: no flow uses this part");
    }
}
