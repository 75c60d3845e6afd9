package io.breakwater.chatbot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.flow.ShippedLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Flows change while conversations are on them. */
class FlowVersionsTest {
    @Test
    void a_conversation_finishes_on_the_version_that_it_began_with() {
        ContentFile before = ShippedLibrary.flow("freeze_my_card");
        ContentFile today =
                new ContentFile("today", before.stem(), before.content().replace("say: frozen", "say: already_frozen"));
        Chat began = new Chat(ShippedLibrary.with(before, before)).given(Operation.CARDS, Chat.A_VIRTUAL_CARD);
        began.says("freeze my card", "card_freeze");
        Chat goesOn = new Chat(ShippedLibrary.with(today, before)).given(Operation.FREEZE_CARD, Chat.A_VIRTUAL_CARD);
        goesOn.state(began.state());

        assertThat(goesOn.says("yes", "affirm").text()).contains("Done: your").doesNotContain("already frozen");
    }

    @Test
    void a_flow_whose_version_is_gone_begins_again_with_the_answers_kept() {
        Chat chat = new Chat().given(Operation.CARDS, Chat.A_VIRTUAL_CARD, Chat.A_PLASTIC_CARD);
        chat.says("freeze 4242", "card_freeze");
        Frame frame = chat.state().stack().get(0);
        Frame old = new Frame(
                frame.flow(), "gone", "gone_step", frame.slots(), frame.facts(), frame.lists(), frame.tries());
        DialogueState s = chat.state();
        chat.state(new DialogueState(
                s.owner(),
                s.ownerSince(),
                s.dossierSent(),
                s.language(),
                List.of(old),
                s.question(),
                s.turns(),
                s.failedTries(),
                s.clarifications(),
                s.pending(),
                s.recentReplies(),
                s.memory()));

        Reply reply = chat.says("yes", "affirm");

        assertThat(reply.text()).contains("•••• 4242", "?");
    }
}
