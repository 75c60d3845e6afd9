package io.breakwater.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.domain.Dialogue;
import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Found;
import io.breakwater.chatbot.domain.News;
import io.breakwater.chatbot.domain.Outcome;
import io.breakwater.chatbot.domain.Progress;
import io.breakwater.chatbot.domain.Subscription;
import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.AccountChanged;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.ConversationId;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Event;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Samples;
import io.breakwater.events.Topic;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form that was ever on a topic of this service, and some that may come, can be read and acted on. */
class ChatbotContractTest {
    static Stream<Named<IntentClassified>> classified() {
        return samples(Topics.INTENT_CLASSIFIED);
    }

    static Stream<Named<EscalationRequested>> requested() {
        return Stream.concat(samples(Topics.ESCALATION_REQUESTED), samples(Topics.ESCALATION_REQUESTED_URGENT));
    }

    static Stream<Named<CaseChanged>> changed() {
        return samples(Topics.CASE_CHANGED);
    }

    static Stream<Named<AccountChanged>> accounts() {
        return samples(Topics.ACCOUNT_CHANGED);
    }

    private static <E extends Event> Stream<Named<E>> samples(Topic<E> topic) {
        EventCodec codec = new EventCodec();
        List<Named<E>> samples = new ArrayList<>();
        for (byte[] approved : Samples.of(topic)) {
            samples.add(
                    Named.of("approved " + topic.name() + " " + (samples.size() + 1), codec.decode(topic, approved)));
        }
        ContentFiles.resources("contract/" + topic.name(), ".json")
                .forEach(own -> samples.add(
                        Named.of(own.name(), codec.decode(topic, own.content().getBytes(StandardCharsets.UTF_8)))));
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("classified")
    void a_classified_message_is_answered(IntentClassified message) {
        Progress progress = new Dialogue(ShippedLibrary.LIBRARY).turn(DialogueState.fresh(message.language()), message);

        assertThat(play(progress).reply()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("requested")
    void a_request_for_a_person_silences_the_bot(EscalationRequested request) {
        assertThat(DialogueState.fresh("en").takenByPerson(request.occurredAt()).ownedByPerson())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_resolved_case_gives_the_conversation_back(CaseChanged change) {
        DialogueState taken =
                DialogueState.fresh("en").takenByPerson(change.occurredAt().minusSeconds(60));

        assertThat(taken.givenBack(change.occurredAt()).ownedByPerson()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void a_change_of_an_account_is_told_to_whoever_asked(AccountChanged change) {
        Subscription known = new Subscription(
                "where_is_my_withdrawal", "follow", change.subject(), change.subjectId(), "before", Instant.EPOCH);

        assertThat(known.isNews(change)).isTrue();
        assertThat(new News(ShippedLibrary.LIBRARY)
                        .tell(DialogueState.fresh("en"), new ConversationId("conv_7f3a"), known.after(change)))
                .isPresent();
    }

    private static Outcome play(Progress progress) {
        return progress.match(Function.identity(), (need, resume) -> play(resume.apply(Found.UNAVAILABLE)));
    }
}
