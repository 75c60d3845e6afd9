package io.breakwater.ticket.domain;

import io.breakwater.events.ReplyIssued;
import java.time.Instant;
import java.util.List;

/**
 * What replies of the bot add to the part that one of its flows has in a conversation.
 *
 * @param flow empty for replies that belong to no flow
 * @param lastAt when the flow spoke last
 * @param tokens what a language model cost
 * @param confirmed whether the customer's last word on the flow was that it solved it
 */
public record BotPart(String flow, Instant lastAt, long tokens, boolean confirmed) {
    private static final String NONE = "";

    /** One part for each flow of the reply. Its tokens belong to one of them, so that parts add up. */
    static List<BotPart> of(ReplyIssued reply, Instant at) {
        String payer = payer(reply.flows());
        List<String> flows = reply.flows().isEmpty() ? List.of(NONE) : reply.flows();
        return flows.stream()
                .distinct()
                .map(flow -> new BotPart(
                        flow,
                        at,
                        flow.equals(payer) ? reply.tokens() : 0,
                        reply.confirmed().contains(flow)))
                .toList();
    }

    /** Whether the customer has confirmed, and nothing else goes on. */
    static boolean settledBy(ReplyIssued reply) {
        return !reply.confirmed().isEmpty() && reply.confirmed().containsAll(reply.flows());
    }

    /** The same flow's part with what a later reply adds. */
    BotPart and(BotPart later) {
        return new BotPart(flow, later.lastAt, tokens + later.tokens, later.confirmed);
    }

    /** Only answers from articles ask a language model; what came to no answer belongs to the last flow that spoke. */
    private static String payer(List<String> flows) {
        if (flows.contains(ReplyIssued.ARTICLE)) {
            return ReplyIssued.ARTICLE;
        }
        return flows.isEmpty() ? NONE : flows.get(flows.size() - 1);
    }
}
