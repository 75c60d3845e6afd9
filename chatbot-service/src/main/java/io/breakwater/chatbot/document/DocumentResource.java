package io.breakwater.chatbot.document;

import io.breakwater.chatbot.domain.Paper;
import io.breakwater.events.VerificationLevel;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Hands a document to the customer who ordered it, and to nobody else. */
@Path("/v1/documents")
@Cancellable(false)
class DocumentResource {
    private static final Pattern ID = Pattern.compile(Paper.PREFIX + "[0-9a-f]{32}");
    private static final String PDF = "application/pdf";

    private final Papers papers;
    private final PaperDrawing drawing;
    private final Caller caller;

    DocumentResource(Papers papers, PaperDrawing drawing, Caller caller) {
        this.papers = papers;
        this.drawing = drawing;
        this.caller = caller;
    }

    /** The document as a PDF. Somebody else's, an expired and an unknown one are the same 404. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CUSTOMER)
    public Uni<Response> document(@PathParam("id") String id) {
        if (!ID.matcher(id).matches()) {
            return Uni.createFrom().failure(Rejection.notFound("document", "with this id"));
        }
        Customer customer = caller.customer();
        if (!VerificationLevel.VERIFIED.equals(customer.verificationLevel())) {
            return Uni.createFrom().failure(unverified());
        }
        return Panache.withSession(() -> papers.owned(id, customer.id()))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> found.map(this::pdf).orElseThrow(() -> Rejection.notFound("document", id)));
    }

    private static Rejection unverified() {
        return new Rejection(Problem.of(
                403,
                "verification_required",
                "Verification needed",
                "Documents hold account data. Confirm the identity in the app and send a token that says so."));
    }

    private Response pdf(Papers.Issued issued) {
        String name = issued.paper().kind().word().replace('_', '-') + "-"
                + issued.paper().id().substring(Paper.PREFIX.length(), Paper.PREFIX.length() + 8) + ".pdf";
        return Response.ok(drawing.draw(issued), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
