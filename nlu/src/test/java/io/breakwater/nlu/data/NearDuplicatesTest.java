package io.breakwater.nlu.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {
    private final NearDuplicates duplicates =
            new NearDuplicates(List.of("Where is my withdrawal of 0.2 BTC?", "忘记密码了", "fees"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where is my withdrawal of 0.2 BTC?",
                "where is my withdrawal of 0 2 btc",
                "WHERE is my withdrawal of 0.2 BTC!!",
                "忘记密码了！",
                "Fees?"
            })
    void the_same_in_other_dress_is_near(String text) {
        assertThat(duplicates.of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Where is my deposit of 40 USDT?", "what are the fees", "密码怎么改", "", " ", "?!"})
    void another_way_to_say_something_is_not(String text) {
        assertThat(duplicates.of(text)).isEmpty();
    }

    @Test
    void it_tells_which_one() {
        assertThat(duplicates.of("fees!")).contains("fees");
    }
}
