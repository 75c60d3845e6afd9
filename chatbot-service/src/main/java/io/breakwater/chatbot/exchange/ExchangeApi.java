package io.breakwater.chatbot.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The exchange's backend over HTTP. Answers are JSON texts. */
@RegisterRestClient(configKey = "exchange")
@RegisterClientHeaders(ExchangeToken.class)
@Path("/exchange/v1/customers/{contact}")
interface ExchangeApi {
    @GET
    Uni<String> customer(@PathParam("contact") String contact);

    /** {@code things}: withdrawals, deposits, cards or payments. */
    @GET
    @Path("/{things}")
    Uni<String> things(@PathParam("contact") String contact, @PathParam("things") String things);

    /** {@code change}: freeze or unfreeze. The same key has its effect once. */
    @POST
    @Path("/cards/{card}/{change}")
    Uni<String> changeCard(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("contact") String contact,
            @PathParam("card") String card,
            @PathParam("change") String change);
}
