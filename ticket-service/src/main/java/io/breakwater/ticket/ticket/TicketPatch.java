package io.breakwater.ticket.ticket;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an agent changes of a ticket; what is left out stays.
 *
 * @param version of the ticket that the agent saw
 */
record TicketPatch(
        @Nullable @Pattern(regexp = "low|normal|high|urgent", message = "must be low, normal, high or urgent")
                String priority,
        @Nullable
                @Pattern(
                        regexp = "open|waiting_on_customer|resolved|closed",
                        message = "must be open, waiting_on_customer, resolved or closed")
                String status,
        @NotNull(message = "must be the version of the ticket that you saw") Long version) {}
