package io.breakwater.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.breakwater.chatbot.upload.ClamdDouble;
import io.breakwater.chatbot.upload.Files;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An exchange that does not take a document. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
@WithTestResource(ClamdDouble.class)
class AttachmentExchangeIT extends OneUpload {
    @Test
    void one_that_fails_is_a_503_and_the_file_is_nowhere() {
        contact = "broken-" + UUID.randomUUID();
        asksForDocuments();

        sends(Files.jpeg(), "image/jpeg")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));

        assertThat(handedOver()).hasSize(1);
        assertThat(remembered()).isZero();
    }

    @Test
    void one_that_wants_no_such_document_is_a_409() {
        contact = "anna-" + UUID.randomUUID();
        asksForDocuments();

        sends(Files.jpeg(), "image/jpeg").statusCode(409).body("code", equalTo("document_not_wanted"));

        assertThat(remembered()).isZero();
    }
}
