package io.breakwater.chatbot;

import static io.breakwater.chatbot.domain.Messages.aMessage;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.breakwater.stack.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches without a good hit are counted for authors. Each test has a day of its own, on which nothing was searched. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(ExchangeDouble.class)
@WithTestResource(FewMisses.class)
class SearchMissIT extends OneConversation {
    private static final String TIMES = "select coalesce(sum(times), 0) from search_miss where query = ?";
    private static int days;

    private final Database database = new Database();
    /** A word that no article has. */
    private final String word = letters();

    @BeforeEach
    void another_day() {
        days += 40;
        MovableClock.advance(Duration.ofDays(days));
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @Test
    void a_search_is_shown_once_three_customers_have_searched_for_it() {
        for (int i = 0; i < 5; i++) {
            search("anna", "Where is the " + word + " 4" + i + "?");
        }
        search("bert", "where is the " + word + " W-41");
        awaitTimes("where is the " + word + " [some_number]", 6);
        misses("language=en").body("data", empty());

        search("carl", "WHERE IS THE " + word + ": 77");

        awaitTimes("where is the " + word + " [some_number]", 7);
        misses("language=en")
                .body("data.query", contains("where is the " + word + " [some_number]"))
                .body("data[0].language", equalTo("en"))
                .body("data[0].count", equalTo(7))
                .body("meta.has_more", equalTo(false));
        misses("language=de").body("data", empty());
        misses("to=2026-01-02&from=2026-01-01").body("data", empty());
    }

    @Test
    void what_the_bot_looks_up_in_vain_counts_too_and_names_the_nearest_article() {
        for (String who : new String[] {"dora", "emil", "fred"}) {
            send(aMessage("conv_" + UUID.randomUUID(), who, 1, "my " + word + " withdrawal"));
        }

        awaitTimes("my " + word + " withdrawal", 3);
        misses("limit=5")
                .body("data[0].query", equalTo("my " + word + " withdrawal"))
                .body("data[0].count", equalTo(3))
                .body("data[0].nearest.article", containsString("withdrawal"))
                .body("data[0].nearest.score", not(equalTo(0.0f)));
    }

    @Test
    void nobody_can_be_told_from_what_is_kept() {
        search("gina", "my name is Zenobia Whitfield mail zenobia@example.com " + word);

        awaitTimes("my name is [person_name] mail [email_address] " + word, 1);
        assertThat(database.one("select count(*) from search_miss where query like ?", "%zenobia%"))
                .isEqualTo("0");
        assertThat(database.one("select array_to_string(askers, ' ') from search_miss where query like ?", "%" + word))
                .matches("[0-9a-f]{24}");
    }

    @Test
    void searches_that_found_something_and_those_of_agents_are_not_kept() {
        search("hans", "how long does a withdrawal take");
        given().auth()
                .oauth2(StackResource.agentToken("ben"))
                .get("/v1/articles?q=" + word)
                .then()
                .statusCode(200);
        given().get("/v1/articles?q=" + word).then().statusCode(200);
        search("hans", "last " + word);

        awaitTimes("last " + word, 1);
        assertThat(database.one(TIMES, word)).isEqualTo("0");
        assertThat(database.one(TIMES, "how long does a withdrawal take")).isEqualTo("0");
    }

    @Test
    void a_day_keeps_so_many_different_searches_and_goes_on_counting_those() {
        for (int i = 0; i < FewMisses.A_DAY; i++) {
            search("ines", word + " " + letters());
        }
        awaitRows(FewMisses.A_DAY);
        search("ines", "too much " + word);
        String kept = database.one("select query from search_miss where query like ? limit 1", word + " %");
        search("ines", kept);

        awaitTimes(kept, 2);
        assertThat(database.one(TIMES, "too much " + word)).isEqualTo("0");
    }

    @Test
    void searches_are_forgotten_after_a_month() {
        search("jane", word + " please");
        awaitTimes(word + " please", 1);

        MovableClock.advance(Duration.ofDays(32));

        awaitTimes(word + " please", 0);
    }

    @Test
    void pages_go_from_the_most_frequent_on() {
        for (String who : new String[] {"kate", "lars", "mara"}) {
            search(who, "often " + word);
            search(who, "often " + word);
            search(who, "seldom " + word);
        }
        awaitTimes("often " + word, 6);
        awaitTimes("seldom " + word, 3);

        String cursor = misses("limit=1")
                .body("data.query", contains("often " + word))
                .body("meta.has_more", equalTo(true))
                .extract()
                .path("meta.next_cursor");

        misses("limit=1&cursor=" + cursor)
                .body("data.query", contains("seldom " + word))
                .body("meta.has_more", equalTo(false));
    }

    @Test
    void ratings_of_articles_are_counted_by_article() {
        rate("nora", true);
        rate("omar", false);
        rate("paul", false);

        // The time of a rating is the database's.
        MovableClock.reset();
        supervisor("/v1/article-ratings")
                .statusCode(200)
                .body("data.article", hasItem("staking-risks-of-the-test"))
                .body("data.find { it.article == 'staking-risks-of-the-test' }.helpful", equalTo(1))
                .body("data.find { it.article == 'staking-risks-of-the-test' }.not_helpful", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/search-misses", "/v1/article-ratings"})
    void only_supervisors_see_it(String path) {
        given().get(path).then().statusCode(401);
        given().auth().oauth2(StackResource.agentToken("ben")).get(path).then().statusCode(403);
        given().auth()
                .oauth2(StackResource.customerToken("anna"))
                .get(path)
                .then()
                .statusCode(403);
        supervisor(path).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "search-misses?language=EN,                        /language",
        "search-misses?limit=0,                            /limit",
        "search-misses?limit=201,                          /limit",
        "search-misses?from=yesterday,                     from",
        "search-misses?to=2026-02-30,                      to",
        "search-misses?from=2026-02-02&to=2026-02-02,      from",
        "search-misses?from=2024-01-01&to=2026-02-02,      to",
        "search-misses?cursor=nonsense,                    cursor",
        "search-misses?cursor=MQ,                          cursor",
        "article-ratings?from=2026-02-02&to=2026-02-01,    from",
    })
    void a_bad_question_names_the_parameter(String path, String field) {
        supervisor("/v1/" + path)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(field));
    }

    private void rate(String who, boolean helpful) {
        database.change(
                "insert into article_rating values ('staking-risks-of-the-test', ?, " + helpful + ", now())",
                who + "-" + word);
    }

    private void search(String who, String words) {
        given().auth()
                .oauth2(StackResource.customerToken(who))
                .queryParam("q", words)
                .get("/v1/articles")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse misses(String query) {
        return supervisor("/v1/search-misses?" + query).statusCode(200);
    }

    private static ValidatableResponse supervisor(String path) {
        return given().auth()
                .oauth2(StackResource.supervisorToken("sue"))
                .get(path)
                .then();
    }

    private void awaitTimes(String query, int times) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(database.one(TIMES, query)).isEqualTo(Integer.toString(times)));
    }

    private void awaitRows(int rows) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        database.one("select count(*) from search_miss where query like ?", word + " %"))
                .isEqualTo(Integer.toString(rows)));
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qx"
                + UUID.randomUUID()
                        .toString()
                        .chars()
                        .filter(Character::isDigit)
                        .limit(8)
                        .map(digit -> 'g' + digit - '0')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}
