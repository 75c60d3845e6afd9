package io.breakwater.deeplink.issue;

import io.breakwater.deeplink.catalogue.ScreenCatalogue;
import io.breakwater.deeplink.domain.Screen;
import io.breakwater.kit.identity.Caller;
import io.breakwater.kit.identity.Customer;
import io.breakwater.kit.identity.Roles;
import io.breakwater.kit.problem.Problem;
import io.breakwater.kit.problem.Rejection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where a customer's page or app asks for a link. */
@Path("/v1/deep-links")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class IssueResource {
    private final LinkIssuing issuing;
    private final ScreenCatalogue catalogue;
    private final Caller caller;

    IssueResource(LinkIssuing issuing, ScreenCatalogue catalogue, Caller caller) {
        this.issuing = issuing;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CUSTOMER)
    @WithTransaction
    public Uni<Response> issue(@Valid @NotNull IssueRequest request) {
        Customer customer = caller.customer();
        Screen screen = catalogue
                .byId(request.screen())
                .orElseThrow(() -> Rejection.invalid(
                        "/screen", "is not a screen of the app; there are " + String.join(", ", catalogue.ids())));
        if (!screen.admits(customer.verificationLevel())) {
            throw verificationRequired(screen);
        }
        return issuing.issue(request.conversationId(), customer.id(), screen).map(IssueResource::created);
    }

    private static Response created(IssuedLink link) {
        return Response.status(Response.Status.CREATED)
                // As text: a URI would be made absolute with this service's own host, which callers do not know.
                .header(HttpHeaders.LOCATION, "/v1/deep-links/" + link.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(link)
                .build();
    }

    private static Rejection verificationRequired(Screen screen) {
        return new Rejection(Problem.of(
                        403,
                        "verification_required",
                        "Verification required",
                        "This screen needs the verification level " + screen.verification() + ". Verify first.")
                .with("verification", screen.verification()));
    }
}
