package io.breakwater.escalation.domain;

import io.breakwater.events.Lane;
import io.breakwater.events.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who is served first: the urgent lane before the others; in a lane the more urgent, until age outweighs urgency.
 *
 * <p>Urgency is worth a head start. A case of the lowest urgency is due {@code ageingBound} after it was asked for, an
 * urgent one at once, those between in equal steps; the earlier due is served first. So no case is ever overtaken by
 * one of its lane that came more than {@code ageingBound} later.
 */
public record QueueOrder(Duration ageingBound) {
    private static final int URGENT_RANK = 0;
    private static final int NORMAL_RANK = 1;
    private static final int ASYNC_RANK = 2;

    public QueueOrder {
        if (ageingBound.isNegative()) {
            throw new IllegalArgumentException("The ageing bound is negative: " + ageingBound);
        }
    }

    public Place placeOf(Case waiting) {
        Placement placement = waiting.placement();
        return new Place(laneRank(placement.lane()), due(waiting.createdAt(), placement.urgency()), waiting.id());
    }

    /** 0 for the lane that goes first. A lane that this version does not know waits with the normal ones. */
    public static int laneRank(Lane lane) {
        return Lane.URGENT.equals(lane) ? URGENT_RANK : Lane.ASYNC.equals(lane) ? ASYNC_RANK : NORMAL_RANK;
    }

    private Instant due(Instant createdAt, Urgency urgency) {
        int stepsBelowTop = Urgency.URGENT.rank() - urgency.rank();
        return createdAt
                .plus(ageingBound.multipliedBy(stepsBelowTop).dividedBy(Urgency.URGENT.rank()))
                .truncatedTo(ChronoUnit.MICROS);
    }
}
