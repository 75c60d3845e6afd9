package io.breakwater.escalation.reply;

import io.breakwater.escalation.domain.ComposerGuard;
import io.breakwater.events.CaseId;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.FieldError;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What agents write in a case. */
@Path("/v1/cases/{id}/messages")
@Cancellable(false)
public class CaseMessageResource {
    private final AgentMessaging messaging;
    private final ComposerGuard guard;
    private final MeterRegistry meters;
    private final Caller caller;

    CaseMessageResource(AgentMessaging messaging, ComposerGuard guard, MeterRegistry meters, Caller caller) {
        this.messaging = messaging;
        this.guard = guard;
        this.meters = meters;
        this.caller = caller;
    }

    /** 202: stored, and if public on its way to the customer. */
    @POST
    @RolesAllowed(Roles.AGENT)
    @ResponseStatus(202)
    public Uni<MessageAccepted> write(@PathParam("id") CaseId id, @Valid @NotNull MessageRequest request) {
        if (request.isPublic() && guard.languageOfAsking(request.text()).isPresent()) {
            meters.counter("breakwater.replies.refused", "reason", "asks_for_secret")
                    .increment();
            return Uni.createFrom()
                    .failure(new Rejection(Problem.of(
                                    422,
                                    "asks_for_secret",
                                    "Unprocessable",
                                    "We never ask customers for a seed phrase, password, code or full card number."
                                            + " Rephrase the message.")
                            .with(List.of(new FieldError("/text", "asks for a secret")))));
        }
        return messaging.take(id, request, caller.agent());
    }
}
