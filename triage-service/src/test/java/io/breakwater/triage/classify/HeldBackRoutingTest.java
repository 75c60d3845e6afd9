package io.breakwater.triage.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.events.Channel;
import io.breakwater.events.ContactId;
import io.breakwater.events.ConversationId;
import io.breakwater.events.InquiryReceived;
import io.breakwater.events.MessageId;
import io.breakwater.events.Route;
import io.breakwater.events.VerificationLevel;
import io.breakwater.triage.domain.RoutingPolicy;
import io.breakwater.triage.intent.IntentReaders;
import io.breakwater.triage.urgency.UrgencyModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures where held-back messages end up, with rules, model and policy together. */
class HeldBackRoutingTest {
    private static final Set<String> FOR_PEOPLE = Set.of("fraud_report", "account_takeover", "want_person");
    /** Some of these are for people, some are not. */
    private static final Set<String> EITHER = Set.of("phishing_report", "complaint");

    private static final Set<String> SIGNALS_FOR_PEOPLE =
            Set.of("fraud", "account_takeover", "person_wanted", "self_harm", "distress");
    private static final List<String> MISSED = new ArrayList<>();
    private static final List<String> FALSE_ALARMS = new ArrayList<>();
    private static final RoutingPolicy POLICY = new RoutingPolicy(0.4);
    private static int forPeople;
    private static int forTheBot;
    private static int askedBack;

    @BeforeAll
    static void route() throws IOException {
        MessageReader reader =
                MessageReader.load(IntentReaders.MODEL, IntentReaders.unlimited(), UrgencyModels.SHIPPED);
        for (String[] row : rows("en.tsv")) {
            if (!EITHER.contains(row[0])) {
                route(reader, "en", row[1], FOR_PEOPLE.contains(row[0]));
            }
        }
        for (String[] row : rows("urgency.tsv")) {
            if (row[0].equals("none") || SIGNALS_FOR_PEOPLE.contains(row[0])) {
                route(reader, row[1], row[2], !row[0].equals("none"));
            }
        }
        System.out.printf(
                "Routes of held-back messages: %d of %d for people missed %s; %d of %d for the bot called a person %s;"
                        + " the bot asks back on %d%n",
                MISSED.size(), forPeople, MISSED, FALSE_ALARMS.size(), forTheBot, FALSE_ALARMS, askedBack);
    }

    private static void route(MessageReader reader, String locale, String text, boolean wantsPerson) {
        Route route =
                POLICY.decide(reader.read(inquiry(locale, text), locale, false)).route();
        forPeople += wantsPerson ? 1 : 0;
        forTheBot += wantsPerson ? 0 : 1;
        askedBack += route.equals(Route.CLARIFY) ? 1 : 0;
        if (wantsPerson && !route.equals(Route.PERSON)) {
            MISSED.add(text);
        }
        if (!wantsPerson && route.equals(Route.PERSON)) {
            FALSE_ALARMS.add(text);
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/nlu/heldback", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static InquiryReceived inquiry(String locale, String text) {
        UUID id = UUID.randomUUID();
        return new InquiryReceived(
                id,
                new ConversationId("conv_1"),
                new ContactId("anna"),
                Instant.EPOCH,
                MessageId.of(id),
                Channel.WEB,
                locale,
                VerificationLevel.VERIFIED,
                null,
                text,
                List.of(),
                Map.of(),
                null);
    }

    @Test
    void who_needs_a_person_reaches_one() {
        assertThat((double) MISSED.size() / forPeople).isLessThanOrEqualTo(0.05);
    }

    @Test
    void what_the_bot_can_do_stays_with_the_bot() {
        assertThat((double) FALSE_ALARMS.size() / forTheBot).isLessThanOrEqualTo(0.03);
    }

    @Test
    void the_bot_seldom_asks_back() {
        assertThat((double) askedBack / (forPeople + forTheBot)).isLessThanOrEqualTo(0.15);
    }
}
