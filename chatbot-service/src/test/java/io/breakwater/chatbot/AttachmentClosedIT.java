package io.breakwater.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.chatbot.upload.Files;
import io.breakwater.events.ReplyIssued;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Without a virus scanner, and without a word of the operator, nothing is taken and nothing is offered. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
class AttachmentClosedIT extends OneUpload {
    @Test
    void no_file_is_taken_and_none_is_asked_for() {
        ReplyIssued asked = asksForDocuments();

        sends(Files.jpeg(), "image/jpeg").statusCode(403).body("code", equalTo("no_files_taken"));

        assertThat(asked.text()).contains("identity document");
        assertThat(asked.actions()).noneMatch(a -> a.type().equals("upload"));
        assertThat(asked.actions()).anyMatch(a -> "profile.verification".equals(a.payload()));
        assertThat(handedOver()).isEmpty();
        assertThat(remembered()).isZero();
    }
}
