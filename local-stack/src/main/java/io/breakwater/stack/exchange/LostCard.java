package io.breakwater.stack.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A card that nobody can pay with any more.
 *
 * @param replacement {@code ordered}, or {@code none} for a virtual card: a new one is made in the app at once
 */
record LostCard(
        String id,
        String last4,
        String kind,
        String state,
        String replacement,
        @Nullable Integer replacementEtaMinS,
        @Nullable Integer replacementEtaMaxS) {

    static LostCard of(Card card, CustomerRequest.@Nullable Shown ordered) {
        return new LostCard(
                card.id(),
                card.last4(),
                card.kind(),
                card.state(),
                ordered == null ? "none" : "ordered",
                ordered == null ? null : ordered.etaMinS(),
                ordered == null ? null : ordered.etaMaxS());
    }
}
