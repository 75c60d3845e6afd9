package io.breakwater.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.breakwater.system.RunningStack;

/** The customer's page, in the words of what one sees and does there. */
final class CustomerPage {
    private final Page page;

    private CustomerPage(Page page) {
        this.page = page;
    }

    /** Opens the page and signs in, in English whatever the customer's own language is. */
    static CustomerPage signIn(Page page, String name) {
        page.navigate(RunningStack.get().gateway() + "/");
        page.getByLabel("Language").selectOption("en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        CustomerPage customer = new CustomerPage(page);
        customer.box().waitFor();
        return customer;
    }

    void write(String text) {
        box().fill(text);
        box().press("Enter");
    }

    Locator box() {
        return page.getByLabel("Your message");
    }

    /** All messages of the transcript, and what is still on its way. */
    Locator messages() {
        return page.locator("li.message");
    }

    Locator ownMessage(String text) {
        return page.locator("li.message.mine").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator answer(String text) {
        return page.locator("li.message.bot")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    Locator agentMessage(String text) {
        return page.locator("li.message.agent")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    Locator event(String text) {
        return page.locator("li.event")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    Locator quickReply(String label) {
        return page.locator("button.quick_reply").filter(new Locator.FilterOptions().setHasText(label));
    }

    /** The form for a one-time code. */
    void openVerification() {
        page.locator("button.action.verify").click();
    }

    /** What the form says. */
    Locator verification() {
        return page.locator("bw-verify-dialog");
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    void sendCode() {
        verification()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send me a code"))
                .click();
        codeBox().waitFor();
    }

    void sendAnotherCode() {
        Locator button =
                verification().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send another code"));
        page.waitForResponse(answer -> answer.url().endsWith("/verification"), button::click);
        PlaywrightAssertions.assertThat(button).isEnabled();
    }

    Locator codeBox() {
        return page.getByLabel("Six-digit code");
    }

    void confirmCode(String code) {
        codeBox().fill(code);
        codeBox().press("Enter");
    }

    Locator uploadButton(String label) {
        return page.locator("button.action.upload").filter(new Locator.FilterOptions().setHasText(label));
    }

    /** The form for a file; what it says. */
    Locator upload() {
        return page.locator("bw-upload-dialog");
    }

    Locator fileBox() {
        return upload().getByLabel("Choose a file");
    }

    void chooseFile(String name, String type, byte[] content) {
        fileBox().setInputFiles(new FilePayload(name, type, content));
    }

    void sendFile() {
        upload().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send"))
                .click();
    }

    void talkToPerson() {
        personButton().click();
    }

    Locator personButton() {
        return page.locator("button.person");
    }

    /** The place in line and the wait. */
    Locator queueCard() {
        return page.locator("[data-case]");
    }

    String caseId() {
        return queueCard().getAttribute("data-case");
    }

    void rate(String word) {
        page.getByLabel(word, new Page.GetByLabelOptions().setExact(false)).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send rating"))
                .click();
    }

    Locator ratingForm() {
        return page.getByText("How was our help?");
    }

    Locator thanks() {
        return page.getByText("Thank you for your rating.");
    }

    Locator tryAgain() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"));
    }

    void reload() {
        page.reload();
        box().waitFor();
    }

    Page page() {
        return page;
    }
}
