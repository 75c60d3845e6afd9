package io.breakwater.chatbot.exchange;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The exchange's backend over HTTP, as {@code docs/exchange-backend.openapi.yaml} describes it. Answers are JSON texts. A
 * change has its effect once for each key.
 */
@RegisterRestClient(configKey = "exchange")
@RegisterClientHeaders(ExchangeToken.class)
@Path("/exchange/v1/customers/{contact}")
interface ExchangeApi {
    String KEY = "Idempotency-Key";

    @GET
    Uni<String> customer(@PathParam("contact") String contact);

    /** {@code things}: withdrawals, account, fee-quote and so on. */
    @GET
    @Path("/{things}")
    Uni<String> things(
            @PathParam("contact") String contact,
            @PathParam("things") String things,
            @RestQuery Map<String, String> query);

    @GET
    @Path("/withdrawals/{withdrawal}/recovery")
    Uni<String> recovery(@PathParam("contact") String contact, @PathParam("withdrawal") String withdrawal);

    @POST
    @Path("/withdrawals/{withdrawal}/cancel")
    Uni<String> cancelWithdrawal(
            @HeaderParam(KEY) String key,
            @PathParam("contact") String contact,
            @PathParam("withdrawal") String withdrawal);

    /** {@code change}: freeze, unfreeze or lost. */
    @POST
    @Path("/cards/{card}/{change}")
    Uni<String> changeCard(
            @HeaderParam(KEY) String key,
            @PathParam("contact") String contact,
            @PathParam("card") String card,
            @PathParam("change") String change);

    @POST
    @Path("/requests")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<String> openRequest(@HeaderParam(KEY) String key, @PathParam("contact") String contact, String body);
}
