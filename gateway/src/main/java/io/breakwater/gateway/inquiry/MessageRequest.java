package io.breakwater.gateway.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer's message.
 *
 * @param clientMessageId the client's own id: the same id is the same message, however often it is sent
 * @param context what the app knows of the place of the question, for example {@code screen} or {@code transaction_id}
 * @param answerLanguage the language that the customer chose for answers; that of the message when absent
 */
public record MessageRequest(
        @NotBlank
                @Size(max = 64)
                @Pattern(regexp = "[A-Za-z0-9._:-]*", message = "may hold letters, digits and . _ : - only")
                String clientMessageId,
        @NotBlank @Size(max = 8000) String text,
        @Nullable @Size(max = 16) Map<@NotBlank @Size(max = 64) String, @NotBlank @Size(max = 256) String> context,
        @Nullable
                @Pattern(
                        regexp = "en|es|fr|de|it|pt|tr|ko|zh|vi",
                        message = "must be one of en, es, fr, de, it, pt, tr, ko, zh, vi")
                String answerLanguage) {}
