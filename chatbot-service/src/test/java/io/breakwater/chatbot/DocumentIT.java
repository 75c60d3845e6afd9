package io.breakwater.chatbot;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.breakwater.events.ReplyIssued;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Documents that the bot makes. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class DocumentIT extends OneConversation {
    @Test
    void a_proof_of_payment_is_a_real_pdf_for_its_owner_only() throws IOException {
        ReplyIssued reply = say("I need a proof of payment", "proof_of_payment");
        String href = reply.actions().stream()
                .filter(a -> a.type().equals("document"))
                .findFirst()
                .orElseThrow()
                .href();

        byte[] pdf = given().auth()
                .oauth2(StackResource.customerToken(contact))
                .get(href)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("attachment; filename=\"proof-of-payment-"))
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Proof of payment", "Anna Whitfield", "P-9", "2500.00 GBP", "BW-7741");
        }
        given().auth()
                .oauth2(StackResource.customerToken("mallory"))
                .get(href)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(StackResource.unverifiedToken(contact))
                .get(href)
                .then()
                .statusCode(403);
        given().auth().oauth2(StackResource.agentToken("ben")).get(href).then().statusCode(403);
        given().get(href).then().statusCode(401);
        given().auth()
                .oauth2(StackResource.customerToken(contact))
                .get("/v1/documents/doc_x';--")
                .then()
                .statusCode(404);
    }
}
