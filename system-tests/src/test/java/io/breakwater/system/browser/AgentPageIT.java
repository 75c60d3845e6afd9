package io.breakwater.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agent takes over, with everything already said, and solves it. */
class AgentPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void an_agent_claims_reads_replies_and_resolves_and_the_customer_sees_and_rates_it() {
        CustomerPage gizem = CustomerPage.signIn(CHROMIUM.newPage(), "Gizem");
        gizem.write("where is my withdrawal");
        assertThat(gizem.answer("W-47")).isVisible();
        gizem.quickReply("Yes").click();
        String caseId = gizem.caseId();

        AgentPage ben = AgentPage.signIn(CHROMIUM.newPage(), "Ben");
        ben.open(caseId);
        assertThat(ben.known()).containsText("W-47");
        assertThat(ben.transcript()).containsText("where is my withdrawal");
        Accessibility.assertClean(ben.page());

        ben.claimByKey();
        assertThat(gizem.event("joined the conversation")).isVisible();

        ben.send(ben.replyBox(), "Please send me your password");
        assertThat(ben.alert()).containsText("never ask customers for secrets");
        assertThat(ben.replyBox()).hasValue("Please send me your password");
        Accessibility.assertClean(ben.page());

        ben.send(ben.replyBox(), "Hello Gizem, I have your withdrawal here. It was stopped for your safety.");
        assertThat(gizem.agentMessage("stopped for your safety")).isVisible();
        assertThat(ben.replyBox()).hasValue("");

        ben.turnToNote();
        ben.send(ben.noteBox(), "Called the compliance desk.");
        assertThat(ben.note("Called the compliance desk.")).isVisible();
        assertThat(gizem.page().getByText("compliance desk")).hasCount(0);

        gizem.write("Thank you, that helps");
        assertThat(ben.transcript()).containsText("Thank you, that helps");

        ben.resolve("Problem solved");
        assertThat(ben.text("This case is resolved.")).isVisible();
        assertThat(gizem.ratingForm()).isVisible();
        Accessibility.assertClean(gizem.page());
        gizem.rate("Very good");
        assertThat(gizem.thanks()).isVisible();
        assertThat(ben.transcript()).containsText("The customer gave 5 of 5");
    }

    @Test
    void the_slower_of_two_agents_hears_who_was_first() {
        CustomerPage bruno = CustomerPage.signIn(CHROMIUM.newPage(), "Bruno");
        bruno.talkToPerson();
        String caseId = bruno.caseId();
        AgentPage ben = AgentPage.signIn(CHROMIUM.newPage(), "Ben");
        Page deaf = CHROMIUM.newPage();
        deaf.route("**/events", Route::abort);
        AgentPage sue = AgentPage.signIn(deaf, "Sue");
        ben.open(caseId);
        sue.open(caseId);

        ben.claimByKey();
        sue.claimButton().click();

        assertThat(sue.alert()).containsText("Ben");
        assertThat(sue.claimButton()).hasCount(0);
    }
}
