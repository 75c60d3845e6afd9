package io.breakwater.escalation.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * @param clientMessageId chosen by the console; the same id again is the same message
 * @param visibility public goes to the customer, internal never does
 */
record MessageRequest(
        @NotBlank @Size(max = 128) String clientMessageId,
        @NotBlank @Size(max = 8000) String text,
        @NotNull @Pattern(regexp = "public|internal", message = "must be public or internal") String visibility) {
    static final String PUBLIC = "public";

    boolean isPublic() {
        return PUBLIC.equals(visibility);
    }
}
