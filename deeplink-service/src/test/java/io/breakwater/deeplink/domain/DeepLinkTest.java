package io.breakwater.deeplink.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.deeplink.domain.Redemption.Outcome;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.LinkId;
import io.breakwater.events.LinkState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeepLinkTest {
    private static final ContactId ANNA = new ContactId("anna");
    private static final ContactId MALLORY = new ContactId("mallory");
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final Instant IN_TIME = START.plus(LIFETIME).minusMillis(1);
    private static final Instant TOO_LATE = START.plus(LIFETIME);

    @Test
    void a_new_link_is_created_now_and_lives_for_its_lifetime() {
        DeepLink link =
                DeepLink.create(new LinkId("dl_1"), new ConversationId("conv_1"), ANNA, "card.freeze", START, LIFETIME);

        assertThat(link.state()).isEqualTo(LinkState.CREATED);
        assertThat(link.changedAt()).isEqualTo(START);
        assertThat(link.expiresAt()).isEqualTo(TOO_LATE);
    }

    @ParameterizedTest
    @CsvSource({"created, opened", "opened,", "signed_in,", "completed,", "expired,", "rejected,"})
    void only_a_created_link_opens(String state, String expected) {
        assertThat(aLink(state).open(IN_TIME)).isEqualTo(inState(state, expected, IN_TIME));
        assertThat(aLink(state).open(TOO_LATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "created,   true,  GRANTED, signed_in",
        "opened,    true,  GRANTED, signed_in",
        "signed_in, true,  USED,",
        "completed, true,  USED,",
        "rejected,  true,  USED,",
        "expired,   true,  EXPIRED,",
        "created,   false, EXPIRED, expired",
        "opened,    false, EXPIRED, expired",
        "signed_in, false, USED,",
        "completed, false, USED,",
        "rejected,  false, USED,",
        "expired,   false, EXPIRED,"
    })
    void its_owner_redeems_it_once_and_in_time(String state, boolean inTime, Outcome outcome, String changedTo) {
        Instant now = inTime ? IN_TIME : TOO_LATE;

        assertThat(aLink(state).redeem(ANNA, now)).isEqualTo(new Redemption(outcome, inState(state, changedTo, now)));
    }

    @ParameterizedTest
    @CsvSource({
        "created,   true,  rejected",
        "opened,    true,  rejected",
        "signed_in, true,",
        "completed, true,",
        "rejected,  true,",
        "expired,   true,",
        "created,   false,",
        "opened,    false,"
    })
    void another_account_spends_a_live_link_and_always_hears_the_same(String state, boolean inTime, String changedTo) {
        Instant now = inTime ? IN_TIME : TOO_LATE;

        assertThat(aLink(state).redeem(MALLORY, now))
                .isEqualTo(new Redemption(Outcome.WRONG_ACCOUNT, inState(state, changedTo, now)));
    }

    @ParameterizedTest
    @CsvSource({"created,", "opened,", "signed_in, completed", "expired,", "rejected,"})
    void only_a_signed_in_link_completes(String state, String expected) {
        assertThat(aLink(state).complete(TOO_LATE)).isEqualTo(inState(state, expected, TOO_LATE));
    }

    @Test
    void completing_twice_changes_nothing() {
        assertThat(aLink("completed").complete(TOO_LATE)).contains(aLink("completed"));
    }

    @ParameterizedTest
    @CsvSource({"created, expired", "opened, expired", "signed_in,", "completed,", "expired,", "rejected,"})
    void what_nobody_used_in_time_expires(String state, String expected) {
        assertThat(aLink(state).expire(TOO_LATE)).isEqualTo(inState(state, expected, TOO_LATE));
        assertThat(aLink(state).expire(IN_TIME)).isEmpty();
    }

    private static Optional<DeepLink> inState(String before, String state, Instant changedAt) {
        DeepLink link = aLink(before);
        return Optional.ofNullable(state)
                .map(s -> new DeepLink(
                        link.id(),
                        link.conversationId(),
                        link.owner(),
                        link.screen(),
                        new LinkState(s),
                        link.createdAt(),
                        link.expiresAt(),
                        changedAt));
    }

    private static DeepLink aLink(String state) {
        return new DeepLink(
                new LinkId("dl_1"),
                new ConversationId("conv_1"),
                ANNA,
                "card.freeze",
                new LinkState(state),
                START,
                START.plus(LIFETIME),
                START);
    }
}
