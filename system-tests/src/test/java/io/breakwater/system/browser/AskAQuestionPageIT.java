package io.breakwater.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.breakwater.system.RunningStack;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer asks, is answered, and reaches a person. */
class AskAQuestionPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void a_customer_is_answered_reaches_a_person_and_finds_everything_again_after_a_reload() {
        CustomerPage anna = CustomerPage.signIn(CHROMIUM.newPage(), "Anna");

        anna.write("where is my withdrawal");
        assertThat(anna.ownMessage("where is my withdrawal")).containsText("Sent");
        assertThat(anna.answer("W-41")).isVisible();
        assertThat(anna.box()).isFocused();
        Accessibility.assertClean(anna.page());

        anna.write("freeze my card");
        anna.quickReply("4242").click();
        assertThat(anna.ownMessage("4242")).isVisible();
        assertThat(anna.answer("4242")).isVisible();

        anna.talkToPerson();
        assertThat(anna.queueCard()).containsText("A person will be with you");
        assertThat(anna.event("You asked for a person")).isVisible();
        assertThat(anna.personButton()).hasText("You are in line");
        Accessibility.assertClean(anna.page());

        int messages = anna.messages().count();
        anna.reload();
        assertThat(anna.messages()).hasCount(messages);
        assertThat(anna.ownMessage("where is my withdrawal")).hasCount(1);
        assertThat(anna.queueCard()).containsText("A person will be with you");
    }

    @Test
    void a_message_that_does_not_get_through_stays_and_arrives_once_at_the_next_try() {
        CustomerPage diego = CustomerPage.signIn(CHROMIUM.newPage(), "Diego");
        Consumer<Route> broken = route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        };

        diego.page().route("**/messages", broken);
        diego.write("where is my withdrawal");
        assertThat(diego.ownMessage("where is my withdrawal")).containsText("Not sent");

        diego.page().unroute("**/messages", broken);
        diego.tryAgain().click();
        assertThat(diego.ownMessage("where is my withdrawal")).containsText("Sent");
        assertThat(diego.ownMessage("where is my withdrawal")).hasCount(1);
    }

    @Test
    void the_page_holds_on_a_small_dark_screen() {
        Page small = CHROMIUM.newPage(
                new Browser.NewContextOptions().setViewportSize(320, 640).setColorScheme(ColorScheme.DARK));
        small.navigate(RunningStack.get().gateway() + "/");
        small.getByText("Anna").waitFor();
        Accessibility.assertClean(small);

        CustomerPage chloe = CustomerPage.signIn(small, "Chlo");
        Accessibility.assertClean(small);

        chloe.write("where is my withdrawal");
        assertThat(chloe.messages().nth(1)).isVisible();
        Accessibility.assertClean(small);
        Accessibility.assertNothingIsWiderThan(small);
    }
}
