package io.breakwater.chatbot.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.content.ContentMistakes;
import io.breakwater.chatbot.domain.Flow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowCheckTest {
    private static final String GOOD =
            """
            description: Tries the checker.
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
                match: [last4]
                ask: freeze_my_card.which
                next: done
              done:
                say: freeze_my_card.frozen
                next: end
              person:
                handoff: pattern.handoff
            """;

    private static List<String> mistakes(String flow) {
        ContentMistakes refused = catchThrowableOfType(ContentMistakes.class, () -> read(flow));
        return refused == null ? List.of() : refused.mistakes();
    }

    private static Flow read(String flow) {
        return new LibraryReader(id -> id.equals("fees"))
                .read(texts(), List.of(new ContentFile("flows/try.yaml", "try", flow)), List.of())
                .flows()
                .current("try")
                .orElseThrow();
    }

    private static List<ContentFile> texts() {
        return ContentFiles.resources("texts", ".yaml");
    }

    @Test
    void a_good_flow_is_taken() {
        assertThat(mistakes(GOOD)).isEmpty();
    }

    @Test
    void an_unknown_step_is_named_with_its_line() {
        assertThat(mistakes(GOOD.replace("next: which", "next: witch")))
                .containsExactly("flows/try.yaml:7: there is no step \"witch\"");
    }

    @Test
    void a_step_that_cannot_be_reached_is_named_with_its_line() {
        assertThat(mistakes(GOOD.replace("next: done", "next: end")))
                .containsExactly("flows/try.yaml:16: step \"done\" cannot be reached");
    }

    @Test
    void a_missing_text_is_named_with_its_line() {
        assertThat(mistakes(GOOD.replace("say: freeze_my_card.frozen", "say: thawed")))
                .containsExactly("flows/try.yaml:17: the text \"try.thawed\" is missing in English");
    }

    @Test
    void a_flow_without_a_way_to_a_person_is_refused() {
        String without =
                GOOD.replace("failed: person", "failed: done").replace("  person:\n    handoff: pattern.handoff\n", "");

        assertThat(mistakes(without))
                .containsExactly("flows/try.yaml:1: there is no way to a person: no \"handoff\" can be reached");
    }

    @Test
    void a_text_that_asks_for_what_the_flow_never_knows_is_refused() {
        assertThat(mistakes(GOOD.replace("say: freeze_my_card.frozen", "say: where_is_my_withdrawal.hash")))
                .hasSize(texts().size())
                .allMatch(m -> m.startsWith("flows/try.yaml:17: ") && m.contains("{withdrawal.tx_hash}"));
    }

    @Test
    void a_circle_without_waiting_is_refused() {
        assertThat(mistakes(GOOD.replace("next: end", "next: look")
                        .replace("collect: card\n", "say: pattern.handoff\n")
                        .replace("    from: cards\n", "")
                        .replace("    option: freeze_my_card.option\n", "")
                        .replace("    match: [last4]\n", "")
                        .replace("    ask: freeze_my_card.which\n", "")
                        .replace("say: freeze_my_card.frozen", "say: pattern.first")))
                .singleElement()
                .asString()
                .contains("goes in a circle without waiting");
    }

    @Test
    void unknown_words_actions_documents_and_articles_are_named() {
        assertThat(mistakes(GOOD.replace("call: cards", "call: crads")))
                .anyMatch(m -> m.startsWith("flows/try.yaml:5: unknown action \"crads\"; known are [customer,"));
        assertThat(mistakes(GOOD.replace("into: cards", "in: cards")))
                .contains("flows/try.yaml:6: \"in\" is not known here; known are"
                        + " [call, failed, into, next, unverified, where, with]");
        assertThat(mistakes(GOOD.replace("say: freeze_my_card.frozen", "article: feees")))
                .containsExactly("flows/try.yaml:17: there is no article \"feees\"");
        assertThat(mistakes(GOOD.replace("say: freeze_my_card.frozen", "document: passport\n    label: label.yes")))
                .contains("flows/try.yaml:17: unknown document \"passport\"; known are"
                        + " [proof_of_payment, proof_of_address, account_statement]");
    }

    private static String uploading(String upload) {
        return GOOD.replace("say: freeze_my_card.frozen", upload).replace("next: end", "next: person");
    }

    @Test
    void a_step_that_takes_documents_goes_on_later_at_another_and_is_no_circle() {
        String upload = "upload: card.state\n    into: sent\n    received: done";

        assertThat(mistakes(uploading(upload))).isEmpty();
        assertThat(mistakes(uploading(upload.replace("card.state", "card.missing"))))
                .containsExactly("flows/try.yaml:17: the step asks for \"card.missing\", which this flow never knows");
        assertThat(mistakes(uploading(upload.replace("received: done", "received: gone"))))
                .containsExactly("flows/try.yaml:19: there is no step \"gone\"");
    }

    @Test
    void all_steps_that_take_documents_go_on_at_the_same() {
        String two =
                """
                upload: card.state
                    into: sent
                    received: again
                    next: again
                  again:
                    upload: card.state
                    into: sent
                    received: person""";

        assertThat(mistakes(uploading(two)))
                .singleElement()
                .asString()
                .contains("must be the same in all steps of a flow that take documents");
    }

    private static String subscribing(String subscribe) {
        return GOOD.replace("say: freeze_my_card.frozen", subscribe);
    }

    @Test
    void what_is_subscribed_must_be_a_thing_with_a_state_that_the_exchange_tells_of() {
        String until = "\n    until: [blocked]";

        assertThat(mistakes(subscribing("subscribe: card" + until))).isEmpty();
        assertThat(mistakes(subscribing("subscribe: cards" + until)))
                .containsExactly(
                        "flows/try.yaml:16: \"cards\" cannot be subscribed: it must be something with a state that"
                                + " this flow knows under one of the names [card, deposit, request, topup, withdrawal]");
        assertThat(mistakes(subscribing("subscribe: deposit" + until)))
                .singleElement()
                .asString()
                .contains("\"deposit\" cannot be subscribed");
    }

    @Test
    void a_subscription_must_say_when_it_is_over() {
        assertThat(mistakes(subscribing("subscribe: card")))
                .containsExactly("flows/try.yaml:16: \"until\" must name the states after which nothing more comes");
    }

    @Test
    void what_is_asked_later_must_be_a_question_with_choices() {
        String subscribe = "subscribe: card\n    until: [blocked]\n    ask: {frozen: %s}";

        assertThat(mistakes(subscribing(subscribe.formatted("which"))))
                .containsExactly(
                        "flows/try.yaml:16: step \"which\" cannot be asked later: it is no question with choices");
        assertThat(mistakes(subscribing(subscribe.formatted("nowhere"))))
                .containsExactly("flows/try.yaml:19: there is no step \"nowhere\"");
        assertThat(mistakes(subscribing(subscribe.formatted("sure"))
                        + "  sure:\n    collect: sure\n    choices: {\"yes\": label.yes, \"no\": label.no}\n"
                        + "    ask: freeze_my_card.sure\n    next: end\n"))
                .isEmpty();
    }

    @Test
    void a_condition_is_checked() {
        String branch = "branch:\n      - if: %s\n        next: end\n    else: end";

        assertThat(mistakes(branching(branch.formatted("card.state frozen"))))
                .anyMatch(m -> m.startsWith("flows/try.yaml:18: \"card.state frozen\" is no condition"));
        assertThat(mistakes(branching(branch.formatted("card.colour is red"))))
                .containsExactly(
                        "flows/try.yaml:18: the condition asks for \"card.colour\", which this flow never knows");
        assertThat(mistakes(branching(branch.formatted("cards is empty")))).isEmpty();
    }

    private static String branching(String branch) {
        return GOOD.replace("say: freeze_my_card.frozen\n    next: end", branch);
    }

    @Test
    void only_a_list_can_be_narrowed_and_a_way_for_strangers_must_exist() {
        assertThat(mistakes(calling("cards", "where: [item.state is active]\n    unverified: person")))
                .isEmpty();
        assertThat(mistakes(calling("customer", "where: item.state is active")))
                .contains("flows/try.yaml:6: \"where\" chooses from a list, and customer gives none");
        assertThat(mistakes(calling("cards", "where: item.colour is red")))
                .containsExactly(
                        "flows/try.yaml:6: the condition asks for \"item.colour\", which this flow never knows");
        assertThat(mistakes(calling("cards", "unverified: nowhere")))
                .containsExactly("flows/try.yaml:6: there is no step \"nowhere\"");
    }

    private static String calling(String operation, String more) {
        return GOOD.replace("call: cards\n", "call: " + operation + "\n    " + more + "\n");
    }

    @Test
    void the_text_of_a_question_that_may_be_left_open_is_checked() {
        String asking = "collect: answer\n    accept: x+\n    skip: leave\n    ask: pattern.clarify\n    next: end";

        assertThat(mistakes(branching(asking)))
                .containsExactly("flows/try.yaml:19: the text \"try.leave\" is missing in English");
        assertThat(mistakes(branching(asking.replace("leave", "label.no")))).isEmpty();
    }

    @Test
    void broken_yaml_is_named_with_its_line() {
        assertThat(mistakes("description: x\nintents: [a\nsteps: {}\n"))
                .anyMatch(m -> m.startsWith("flows/try.yaml:3: not YAML"));
    }

    @Test
    void two_flows_cannot_begin_with_the_same_intent() {
        List<ContentFile> flows = new ArrayList<>(ContentFiles.resources("flows", ".yaml"));
        flows.add(new ContentFile("flows/try.yaml", "try", GOOD.replace("[fees]", "[withdrawal_status]")));

        ContentMistakes refused = catchThrowableOfType(
                ContentMistakes.class, () -> new LibraryReader(id -> true).read(texts(), flows, List.of()));

        assertThat(refused.mistakes())
                .containsExactly("flows/try.yaml:2: the intent \"withdrawal_status\" already begins the flow"
                        + " \"where_is_my_withdrawal\"");
    }

    @Test
    void the_version_follows_the_content() {
        assertThat(read(GOOD).version()).isEqualTo(read(GOOD).version());
        assertThat(read(GOOD).version())
                .isNotEqualTo(read(GOOD.replace("Tries", "Tests")).version());
    }

    @Test
    void an_earlier_version_stays_loaded_for_those_who_began_it() {
        ContentFile today = new ContentFile("flows/try.yaml", "try", GOOD);
        ContentFile before = new ContentFile("old/try.yaml", "try", GOOD.replace("Tries", "Tried"));

        var flows = new LibraryReader(id -> true)
                .read(texts(), List.of(today), List.of(List.of(before)))
                .flows();

        String old = read(before.content()).version();
        assertThat(flows.running("try", old)).isPresent();
        assertThat(flows.current("try").orElseThrow().version()).isNotEqualTo(old);
    }
}
