package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.EscalationReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the check of flow files relies on. */
class StepsTest {
    private static final SayStep SAY = new SayStep("say", "text", "next");
    private static final LinkStep LINK = new LinkStep("link", "profile.limits", "label", "next");
    private static final ArticleStep ARTICLE = new ArticleStep("article", "fees", "next");
    private static final CallStep CALL = new CallStep("call", Operation.CARDS, "cards", "next", "failed");
    private static final CallStep FOR_ALL =
            new CallStep("call", Operation.CARDS, Map.of(), "cards", "next", "failed", List.of(), "stranger");
    private static final DocumentStep DOCUMENT =
            new DocumentStep("document", Paper.Kind.PROOF_OF_PAYMENT, "label", "next");
    private static final HandoffStep HANDOFF =
            new HandoffStep("handoff", "text", EscalationReason.FLOW_NEEDS_PERSON, List.of());
    private static final BranchStep BRANCH = new BranchStep(
            "branch",
            List.of(new BranchStep.Case(Condition.parse("cards is empty").orElseThrow(), "none")),
            "some");
    private static final CollectStep LISTED =
            new CollectStep("which", "card", new ListedAnswers("cards", "option", List.of(), null), "ask", "next");
    private static final CollectStep FIXED = new CollectStep(
            "sure",
            "confirm",
            new FixedAnswers(
                    List.of(new FixedAnswers.Choice("yes", "sure_yes"), new FixedAnswers.Choice("no", "sure_no"))),
            "ask",
            "next");

    @Test
    void a_step_tells_all_texts_that_it_may_say() {
        assertThat(SAY.texts()).containsExactly("text");
        assertThat(HANDOFF.texts()).containsExactly("text");
        assertThat(LINK.texts()).containsExactly("label");
        assertThat(DOCUMENT.texts()).containsExactly("label");
        assertThat(LISTED.texts()).containsExactly("option", "ask");
        assertThat(FIXED.texts()).containsExactly("sure_yes", "sure_no", "ask");
    }

    @Test
    void a_step_tells_everywhere_that_it_may_lead() {
        assertThat(List.of(SAY, LINK, ARTICLE, DOCUMENT, LISTED))
                .allSatisfy(step -> assertThat(step.followers()).containsExactly("next"));
        assertThat(CALL.followers()).containsExactly("next", "failed");
        assertThat(FOR_ALL.followers()).containsExactly("next", "failed", "stranger");
        assertThat(BRANCH.followers()).containsExactly("none", "some");
        assertThat(HANDOFF.followers()).isEmpty();
        assertThat(MadeUp.END.followers()).isEmpty();
    }

    @Test
    void only_a_question_waits_for_the_customer() {
        assertThat(LISTED.waits()).isTrue();
        assertThat(List.of(SAY, LINK, ARTICLE, CALL, DOCUMENT, HANDOFF, BRANCH, MadeUp.END))
                .noneMatch(Step::waits);
    }
}
