package io.breakwater.chatbot.verify;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The exchange's way to its customers over HTTP. Bodies are JSON texts. */
@RegisterRestClient(configKey = "notifier")
@RegisterClientHeaders(NotifierToken.class)
@Path("/exchange/v1/customers/{contact}/one-time-codes")
interface NotifierApi {
    /** {@code {code, language}}; answered with {@code {sent_to}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<String> send(@PathParam("contact") String contact, String body);
}
