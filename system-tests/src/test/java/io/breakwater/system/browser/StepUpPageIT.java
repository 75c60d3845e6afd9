package io.breakwater.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.breakwater.system.Client;
import io.breakwater.system.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer whom the token does not verify shows with a one-time code who it is. */
class StepUpPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String codeOf(String customer) {
        return Client.lastCode(RunningStack.get(), customer);
    }

    private static String anotherThan(String code) {
        return (code.charAt(0) == '9' ? '0' : '9') + code.substring(1);
    }

    @Test
    void after_the_code_from_the_exchange_the_state_of_the_withdrawal_comes_by_itself() {
        CustomerPage emil = CustomerPage.signIn(CHROMIUM.newPage(), "Emil");
        emil.write("where is my withdrawal");
        assertThat(emil.answer("one-time code")).isVisible();
        assertThat(emil.page().getByText("W-62")).hasCount(0);

        emil.openVerification();
        Accessibility.assertClean(emil.page());
        emil.sendCode();
        assertThat(emil.verification()).containsText("e***@example.com");
        assertThat(emil.codeBox()).isFocused();
        assertThat(emil.codeBox()).hasAttribute("autocomplete", "one-time-code");
        assertThat(emil.codeBox()).hasAttribute("inputmode", "numeric");
        Accessibility.assertClean(emil.page());

        String code = codeOf("emil");
        emil.confirmCode("12");
        assertThat(emil.verification()).containsText("The code has six digits.");
        emil.confirmCode(anotherThan(code));
        assertThat(emil.verification()).containsText("Tries left: 2.");
        Accessibility.assertClean(emil.page());
        emil.confirmCode(code);

        assertThat(emil.answer("W-62")).isVisible();
        assertThat(emil.dialog()).isHidden();
        assertThat(emil.box()).isFocused();
        assertThat(emil.page().getByText(code)).hasCount(0);
    }

    @Test
    void a_code_whose_tries_are_used_up_is_replaced_on_a_small_screen() {
        Page small = CHROMIUM.newPage(new Browser.NewContextOptions().setViewportSize(320, 640));
        CustomerPage quentin = CustomerPage.signIn(small, "Quentin");
        quentin.write("freeze my card");
        quentin.openVerification();
        quentin.sendCode();
        String wrong = anotherThan(codeOf("quentin"));
        quentin.confirmCode(wrong);
        assertThat(quentin.verification()).containsText("Tries left: 2.");
        quentin.confirmCode(wrong);
        assertThat(quentin.verification()).containsText("Tries left: 1.");
        quentin.confirmCode(wrong);
        assertThat(quentin.verification()).containsText("it was the last try");
        quentin.confirmCode(wrong);
        assertThat(quentin.verification()).containsText("has expired or its tries are used up");
        Accessibility.assertNothingIsWiderThan(small);

        quentin.sendAnotherCode();
        quentin.confirmCode(codeOf("quentin"));

        assertThat(quentin.answer("3359")).isVisible();
    }
}
