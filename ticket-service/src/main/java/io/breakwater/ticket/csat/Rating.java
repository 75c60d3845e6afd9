package io.breakwater.ticket.csat;

import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.kit.problem.Rejection;
import io.breakwater.ticket.domain.Conversation;
import io.breakwater.ticket.domain.Survey;
import io.breakwater.ticket.store.Conversations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A customer rates how a conversation was resolved. Needs the resource's transaction. */
@ApplicationScoped
class Rating {
    private final Conversations conversations;
    private final Surveys surveys;
    private final Clock clock;

    Rating(Conversations conversations, Surveys surveys, Clock clock) {
        this.conversations = conversations;
        this.surveys = surveys;
        this.clock = clock;
    }

    Uni<CsatView> rate(ConversationId id, ContactId contact, CsatRequest request) {
        return conversations.reopen(List.of(id)).chain(open -> {
            Conversation conversation = open.get(id);
            if (conversation == null || !conversation.stream().contact().equals(contact)) {
                throw Rejection.notFound("conversation", id);
            }
            return surveys.latest(id).chain(survey -> answer(conversation, survey, request));
        });
    }

    private Uni<CsatView> answer(Conversation conversation, Optional<Survey> latest, CsatRequest request) {
        ConversationId id = conversation.stream().id();
        Survey survey = latest.orElseThrow(() -> Rejection.conflict(
                "csat_not_requested", "Conversation " + id + " has not been resolved yet: no rating was asked for."));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!survey.takesAnswersAt(now)) {
            throw Rejection.conflict(
                    "csat_closed",
                    "The rating of conversation " + id + " was given more than " + Survey.CHANGEABLE.toHours()
                            + " hours ago and stays as it is.");
        }
        Survey answered = survey.answered(request.rating(), comment(request), now);
        Survey.Answer answer = answered.answer();
        if (answer == null) {
            throw new IllegalStateException("An answered survey has an answer");
        }
        if (answered == survey) {
            return Uni.createFrom().item(CsatView.of(answer));
        }
        conversation.rated(answered, answer);
        return surveys.store(id, answered, answer)
                .chain(() -> conversations.save(List.of(conversation)))
                .replaceWith(CsatView.of(answer));
    }

    private static @Nullable String comment(CsatRequest request) {
        return request.comment() == null || request.comment().isBlank() ? null : request.comment();
    }
}
