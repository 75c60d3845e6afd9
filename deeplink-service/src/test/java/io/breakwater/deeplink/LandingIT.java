package io.breakwater.deeplink;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.breakwater.deeplink.Phone.GivenLink;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What phones and their systems read without being signed in. */
@QuarkusTest
@WithTestResource(StackResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LandingIT {
    @Test
    void the_page_says_what_will_open_and_nothing_of_whose_it_is() {
        GivenLink link = Phone.aLink("anna");

        Response page = Phone.open(link);

        page.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
        assertThat(page.asString())
                .contains(
                        "<html lang=\"en\">",
                        "<h1>Freeze your card</h1>",
                        "Harbour &amp; Co",
                        "href=\"harbour://l/" + link.token() + "\"",
                        "https://apps.apple.com/app/id1234567890",
                        "?id=example.harbour.app&amp;referrer=deep_link%3D" + link.token())
                .doesNotContain("anna", link.id(), link.conversation(), "<script");
    }

    @Test
    void the_page_speaks_the_reader_s_language() {
        given().header("Accept-Language", "de-DE,de;q=0.9")
                .get("/l/" + Phone.aLink("anna").token())
                .then()
                .body(containsString("<html lang=\"de\">"))
                .body(containsString("<h1>Karte sperren</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "x", "%00", "%22%3E%3Cscript%3E", "..%2f", "%ED%A0%80"})
    void a_token_that_is_none_shows_a_page_without_it(String token) {
        Response page = given().urlEncodingEnabled(false)
                .header("Accept-Language", ";;\u0001")
                .get("/l/" + token);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("no longer works").doesNotContain("script>", "<h1>Freeze");
    }

    @Test
    void ios_reads_which_apps_open_links() {
        given().redirects()
                .follow(false)
                .get("/.well-known/apple-app-site-association")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("applinks.details[0].appIDs[0]", equalTo("ABCDE12345.example.harbour"))
                .body("applinks.details[0].components[0].'/'", equalTo("/l/*"));
    }

    @Test
    void android_reads_which_app_opens_links() {
        given().redirects()
                .follow(false)
                .get("/.well-known/assetlinks.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("[0].relation[0]", equalTo("delegate_permission/common.handle_all_urls"))
                .body("[0].target.namespace", equalTo("android_app"))
                .body("[0].target.package_name", equalTo("example.harbour.app"))
                .body("[0].target.sha256_cert_fingerprints[0]", startsWith("14:6D:E9"));
    }
}
