package io.breakwater.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.breakwater.system.RunningStack;

/** The agent's page, in the words of what one sees and does there. */
final class AgentPage {
    private final Page page;

    private AgentPage(Page page) {
        this.page = page;
    }

    /** Opens the page, signs in and goes online. */
    static AgentPage signIn(Page page, String name) {
        page.navigate(RunningStack.get().gateway() + "/agent.html");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        page.getByLabel("Availability").selectOption("online");
        return new AgentPage(page);
    }

    Locator row(String caseId) {
        return page.locator("bw-case-list [data-case='" + caseId + "']");
    }

    void open(String caseId) {
        row(caseId).click();
        page.getByText("Do not ask again").waitFor();
    }

    /** What the customer need not be asked again. */
    Locator known() {
        return page.locator("bw-dossier .known");
    }

    Locator dossier() {
        return page.locator("bw-dossier");
    }

    Locator transcript() {
        return page.getByRole(AriaRole.LOG);
    }

    Locator note(String text) {
        return page.locator("li.message.note").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator claimButton() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Claim"));
    }

    void claimByKey() {
        page.keyboard().press("c");
        replyBox().waitFor();
    }

    Locator replyBox() {
        return page.getByLabel("Reply to the customer");
    }

    Locator noteBox() {
        return page.getByLabel("Internal note, not visible to the customer");
    }

    void send(Locator box, String text) {
        box.fill(text);
        box.press("Control+Enter");
    }

    void turnToNote() {
        page.locator("bw-reply-box label")
                .filter(new Locator.FilterOptions().setHasText("Internal note"))
                .click();
    }

    void resolve(String how) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resolve"))
                .click();
        page.getByLabel(how).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resolve the case"))
                .click();
    }

    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    Page page() {
        return page;
    }
}
