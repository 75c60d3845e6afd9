package io.breakwater.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.chatbot.content.ContentFile;
import io.breakwater.chatbot.content.ContentFiles;
import io.breakwater.chatbot.domain.Dialogue;
import io.breakwater.chatbot.domain.DialogueState;
import io.breakwater.chatbot.domain.Found;
import io.breakwater.chatbot.domain.Outcome;
import io.breakwater.chatbot.domain.Progress;
import io.breakwater.chatbot.flow.ShippedLibrary;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Event;
import io.breakwater.events.IntentClassified;
import io.breakwater.events.Topic;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample that was ever on a topic of this service can still be read and acted on. */
class ChatbotContractTest {
    private final EventCodec codec = new EventCodec();

    static Stream<ContentFile> classified() {
        return samples(Topics.INTENT_CLASSIFIED);
    }

    static Stream<ContentFile> requested() {
        return samples(Topics.ESCALATION_REQUESTED);
    }

    static Stream<ContentFile> changed() {
        return samples(Topics.CASE_CHANGED);
    }

    private static Stream<ContentFile> samples(Topic<?> topic) {
        List<ContentFile> samples = ContentFiles.resources("contract/" + topic.name(), ".json");
        assertThat(samples).as("samples of " + topic.name()).isNotEmpty();
        return samples.stream();
    }

    private <E extends Event> E read(Topic<E> topic, ContentFile sample) {
        return codec.decode(topic, sample.content().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("classified")
    void a_classified_message_is_answered(ContentFile sample) {
        IntentClassified message = read(Topics.INTENT_CLASSIFIED, sample);

        Progress progress = new Dialogue(ShippedLibrary.LIBRARY).turn(DialogueState.fresh(message.language()), message);

        assertThat(play(progress).reply()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("requested")
    void a_request_for_a_person_silences_the_bot(ContentFile sample) {
        EscalationRequested request = read(Topics.ESCALATION_REQUESTED, sample);

        assertThat(DialogueState.fresh("en").takenByPerson(request.occurredAt()).ownedByPerson())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_resolved_case_gives_the_conversation_back(ContentFile sample) {
        CaseChanged change = read(Topics.CASE_CHANGED, sample);
        DialogueState taken =
                DialogueState.fresh("en").takenByPerson(change.occurredAt().minusSeconds(60));

        assertThat(taken.givenBack(change.occurredAt()).ownedByPerson()).isFalse();
    }

    private static Outcome play(Progress progress) {
        return progress.match(Function.identity(), (need, resume) -> play(resume.apply(Found.UNAVAILABLE)));
    }
}
