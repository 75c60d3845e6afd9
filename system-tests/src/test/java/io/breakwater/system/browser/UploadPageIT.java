package io.breakwater.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.breakwater.system.Client;
import io.breakwater.system.RunningStack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer sends a document that the bot has asked for. */
class UploadPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static byte[] photo(String behindIt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
        out.write(behindIt.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static CustomerPage verified(Page page, String name) {
        CustomerPage customer = CustomerPage.signIn(page, name);
        customer.write("which documents do you need from me");
        customer.openVerification();
        customer.sendCode();
        customer.confirmCode(Client.lastCode(RunningStack.get(), name.toLowerCase(java.util.Locale.ROOT)));
        return customer;
    }

    @Test
    void the_document_is_passed_on_and_the_bot_says_what_is_still_missing() throws IOException {
        CustomerPage priya = verified(CHROMIUM.newPage(), "Priya");
        assertThat(priya.answer("These are still missing")).isVisible();

        priya.uploadButton("Send my identity document").click();
        assertThat(priya.dialog()).isVisible();
        Accessibility.assertClean(priya.page());

        priya.chooseFile("drawing.jpg", "image/jpeg", "<svg/>".getBytes(StandardCharsets.US_ASCII));
        priya.sendFile();
        assertThat(priya.upload()).containsText("This type of file is not accepted.");
        Accessibility.assertClean(priya.page());

        priya.chooseFile(
                "virus.jpg",
                "image/jpeg",
                photo("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*"));
        priya.sendFile();
        assertThat(priya.upload()).containsText("The virus scanner found something");

        priya.chooseFile("passport.jpg", "image/jpeg", photo(""));
        assertThat(priya.upload()).containsText("passport.jpg");
        priya.sendFile();

        assertThat(priya.answer("Still missing: selfie")).isVisible();
        assertThat(priya.dialog()).isHidden();
        assertThat(priya.box()).isFocused();
        assertThat(priya.page().getByText("passport.jpg")).hasCount(0);
    }

    @Test
    void on_a_phone_the_camera_is_offered_and_the_keyboard_is_enough() throws IOException {
        Page phone = CHROMIUM.newPage(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setHasTouch(true)
                .setIsMobile(true));
        CustomerPage oliver = verified(phone, "Oliver");

        oliver.uploadButton("Send my proof of address").press("Enter");
        assertThat(oliver.upload().getByLabel("Take a photo")).hasAttribute("capture", "environment");
        assertThat(oliver.upload().getByText("Take a photo")).isVisible();
        Accessibility.assertNothingIsWiderThan(phone);
        Accessibility.assertClean(phone);
        oliver.fileBox().focus();
        assertThat(oliver.fileBox()).isFocused();
        oliver.chooseFile("bill.jpg", "image/jpeg", photo(""));
        oliver.sendFile();

        assertThat(oliver.answer("Nothing else is missing")).isVisible();
    }
}
