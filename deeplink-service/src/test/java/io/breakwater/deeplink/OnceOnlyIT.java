package io.breakwater.deeplink;

import static io.breakwater.deeplink.Phone.aLink;
import static io.breakwater.deeplink.Phone.complete;
import static io.breakwater.deeplink.Phone.open;
import static io.breakwater.deeplink.Phone.redeem;
import static io.breakwater.deeplink.Phone.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.breakwater.deeplink.Phone.GivenLink;
import io.breakwater.events.LinkProgressed;
import io.breakwater.events.Topics;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A link works once, in time, and for its owner. */
@QuarkusTest
@WithTestResource(StackResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnceOnlyIT {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);

    @Test
    void one_of_twenty_parallel_redeems_succeeds() throws Exception {
        GivenLink link = aLink("anna");
        List<Integer> answers = new ArrayList<>();
        ExecutorService phones = Executors.newFixedThreadPool(20);
        try {
            Callable<Integer> redeeming = () -> redeem("anna", link).statusCode();
            for (Future<Integer> answer : phones.invokeAll(Collections.nCopies(20, redeeming))) {
                answers.add(answer.get());
            }
        } finally {
            phones.shutdownNow();
        }

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 410).hasSize(19);
        assertThat(states(link, 2)).containsExactly("created", "signed_in");
    }

    @Test
    void a_used_link_says_so() {
        GivenLink link = aLink("anna");
        redeem("anna", link).then().statusCode(200);

        redeem("anna", link)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("code", equalTo("deep_link_used"));
        open(link).then().statusCode(410);
    }

    @Test
    void another_account_learns_nothing_and_the_owner_is_told() {
        GivenLink link = aLink("anna");

        Response refused = redeem("mallory", link);

        refused.then().statusCode(403).body("code", equalTo("deep_link_wrong_account"));
        assertThat(refused.asString()).doesNotContain("anna", "card", link.id(), link.conversation());
        redeem("mallory", link).then().statusCode(403).body("code", equalTo("deep_link_wrong_account"));
        redeem("anna", link).then().statusCode(410).body("code", equalTo("deep_link_used"));
        List<LinkProgressed> steps = events.await(Topics.LINK_PROGRESSED, link.conversation(), 2);
        assertThat(steps.get(1).link().state().value()).isEqualTo("rejected");
        assertThat(steps.get(1).contactId().value()).isEqualTo("anna");
    }

    @Test
    void another_account_hears_the_same_of_a_used_link() {
        GivenLink link = aLink("anna");
        redeem("anna", link).then().statusCode(200);

        redeem("mallory", link).then().statusCode(403).body("code", equalTo("deep_link_wrong_account"));

        assertThat(states(link, 2)).containsExactly("created", "signed_in");
    }

    @Test
    void a_link_expires_by_itself() {
        GivenLink link = aLink("anna");

        LinkTable.age(link.id(), 601);

        assertThat(states(link, 2)).containsExactly("created", "expired");
        show("anna", link).then().body("state", equalTo("expired"));
        redeem("anna", link).then().statusCode(410).body("code", equalTo("deep_link_expired"));
        open(link).then().statusCode(410);
        complete("anna", link).then().statusCode(409).body("code", equalTo("deep_link_not_signed_in"));
    }

    @Test
    void a_redeemed_link_does_not_expire() {
        GivenLink link = aLink("anna");
        GivenLink witness = aLink("anna");
        redeem("anna", link).then().statusCode(200);

        LinkTable.age(link.id(), 601);
        LinkTable.age(witness.id(), 600);

        assertThat(states(witness, 2)).containsExactly("created", "expired");
        complete("anna", link).then().statusCode(200);
        assertThat(states(link, 3)).containsExactly("created", "signed_in", "completed");
    }

    private List<String> states(GivenLink link, int n) {
        return events.await(Topics.LINK_PROGRESSED, link.conversation(), n).stream()
                .map(step -> step.link().state().value())
                .toList();
    }
}
