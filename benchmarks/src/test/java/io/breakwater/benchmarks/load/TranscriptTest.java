package io.breakwater.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.benchmarks.report.LoadFigures;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final long MS = 1_000_000;
    private static final Sent SENT = new Sent("article", 1 * MS, true);

    private final Tally tally = new Tally();
    private final Transcript transcript = new Transcript("conv_1", tally);

    @Test
    void the_first_answer_counts_from_when_the_message_was_due() {
        accepted("msg_1");
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(answer(2, "bot", "msg_1"), 41 * MS);

        assertThat(transcript.unanswered()).isZero();
        assertThat(figures().answers()).containsOnlyKeys("bot");
        assertThat(figures().reply().max()).isBetween(39.9, 40.1);
    }

    @Test
    void an_answer_may_be_there_before_the_202() {
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(answer(2, "bot", "msg_1"), 5 * MS);
        accepted("msg_1");

        assertThat(figures().reply().count()).isEqualTo(1);
        assertThat(figures().reply().max()).isBetween(3.9, 4.1);
        assertAllIsRight();
    }

    @Test
    void one_reply_may_answer_several_messages() {
        accepted("msg_1");
        accepted("msg_2");
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(question(2, "msg_2"), 4 * MS);
        transcript.saw(new StreamItem(3, StreamItem.MESSAGE, "msg_answer_3", "bot", "msg_2", List.of("msg_1")), 9 * MS);

        assertThat(transcript.unanswered()).isZero();
        assertThat(figures().reply().count()).isEqualTo(2);
        assertAllIsRight();
    }

    @Test
    void the_queue_is_the_answer_when_a_person_takes_over() {
        accepted("msg_1");
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(handover(2), 11 * MS);

        assertThat(transcript.isHandedOver()).isTrue();
        assertThat(figures().answers()).containsOnlyKeys("queue");
        assertThat(figures().reply().max()).isBetween(9.9, 10.1);
        assertAllIsRight();
    }

    @Test
    void a_message_that_reaches_a_waiting_case_is_answered_when_it_is_recorded() {
        transcript.saw(handover(1), 2 * MS);
        accepted("msg_1");

        assertThat(transcript.unanswered()).isEqualTo(1);

        transcript.saw(question(2, "msg_1"), 6 * MS);

        assertThat(transcript.unanswered()).isZero();
        assertThat(figures().answers()).containsOnlyKeys("queue");
    }

    @Test
    void what_was_accepted_and_never_answered_is_lost() {
        accepted("msg_1");
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.close();

        assertThat(figures().whole().lost()).isEqualTo(1);
        assertThat(figures().whole().unrecorded()).isZero();
        assertThat(figures().whole().examples()).containsExactly("lost: conv_1: message msg_1 (article)");
    }

    @Test
    void a_lost_message_that_the_transcript_does_not_have_is_told_apart() {
        accepted("msg_1");
        accepted("msg_2");
        transcript.close();

        assertThat(figures().whole().lost()).isEqualTo(2);
        assertThat(figures().whole().unrecorded()).isEqualTo(2);
        assertThat(figures().whole().examples())
                .singleElement()
                .asString()
                .contains("is not in the transcript (article)");
    }

    @Test
    void an_answer_to_something_that_was_never_accepted_is_nobodys_loss() {
        transcript.saw(question(1, "msg_9"), 3 * MS);
        transcript.close();

        assertAllIsRight();
    }

    @Test
    void two_answers_of_one_author_to_one_message_are_a_duplicate() {
        accepted("msg_1");
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(answer(2, "bot", "msg_1"), 4 * MS);
        transcript.saw(answer(3, "bot", "msg_1"), 5 * MS);

        assertThat(figures().whole().duplicates()).isEqualTo(1);
        assertThat(figures().reply().count()).isEqualTo(1);
    }

    @Test
    void the_bot_and_the_system_may_both_answer() {
        accepted("msg_1");
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(answer(2, "system", "msg_1"), 4 * MS);
        transcript.saw(answer(3, "bot", "msg_1"), 5 * MS);

        assertAllIsRight();
        assertThat(figures().answers()).containsOnlyKeys("system");
    }

    @Test
    void a_seq_that_comes_again_is_a_duplicate() {
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(question(1, "msg_1"), 4 * MS);

        assertThat(figures().whole().duplicates()).isEqualTo(1);
    }

    @Test
    void a_message_at_two_places_is_a_duplicate() {
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(question(2, "msg_1"), 4 * MS);

        assertThat(figures().whole().duplicates()).isEqualTo(1);
        assertThat(figures().whole().outOfOrder()).isZero();
    }

    @Test
    void a_gap_is_out_of_order() {
        transcript.saw(question(1, "msg_1"), 3 * MS);
        transcript.saw(answer(3, "bot", "msg_1"), 4 * MS);

        assertThat(figures().whole().outOfOrder()).isEqualTo(1);
        assertThat(figures().whole().examples()).containsExactly("out of order: conv_1: seq 3 after 1");
    }

    @Test
    void an_answer_before_its_question_is_out_of_order() {
        transcript.saw(answer(1, "bot", "msg_1"), 3 * MS);
        transcript.saw(question(2, "msg_1"), 4 * MS);

        assertThat(figures().whole().outOfOrder()).isEqualTo(1);
    }

    @Test
    void one_message_id_for_two_messages_is_a_duplicate() {
        accepted("msg_1");
        accepted("msg_1");

        assertThat(figures().whole().duplicates()).isEqualTo(1);
    }

    @Test
    void the_warm_up_counts_for_truth_but_not_for_speed() {
        Sent early = new Sent("article", 1 * MS, false);
        tally.sent(early, 1 * MS);
        tally.accepted(early, 2 * MS);
        transcript.accepted("msg_1", early);
        transcript.close();

        assertThat(figures().accepted()).isZero();
        assertThat(figures().post().count()).isZero();
        assertThat(figures().whole().accepted()).isEqualTo(1);
        assertThat(figures().whole().lost()).isEqualTo(1);
    }

    private void accepted(String messageId) {
        tally.sent(SENT, SENT.due());
        tally.accepted(SENT, 2 * MS);
        transcript.accepted(messageId, SENT);
    }

    private LoadFigures figures() {
        return tally.figures(1);
    }

    private void assertAllIsRight() {
        LoadFigures.Whole whole = figures().whole();
        assertThat(whole.lost() + whole.duplicates() + whole.outOfOrder()).isZero();
    }

    private static StreamItem question(long seq, String messageId) {
        return new StreamItem(seq, StreamItem.MESSAGE, messageId, "customer", null, List.of());
    }

    private static StreamItem answer(long seq, String author, String inReplyTo) {
        return new StreamItem(seq, StreamItem.MESSAGE, "msg_answer_" + seq, author, inReplyTo, List.of());
    }

    private static StreamItem handover(long seq) {
        return new StreamItem(seq, "handoff.created", null, null, null, List.of());
    }
}
