package io.breakwater.escalation.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.breakwater.escalation.domain.Place;
import io.breakwater.events.CaseId;
import io.breakwater.kit.problem.Rejection;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Place PLACE = new Place(1, Instant.parse("2026-11-22T10:00:00.123456Z"), new CaseId("case_1"));

    @Test
    void a_cursor_leads_back_to_its_place() {
        assertThat(Cursor.read("queued|", Cursor.write("queued|", PLACE))).isEqualTo(PLACE);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String cursor = Cursor.write("queued|fraud", PLACE);

        assertThatThrownBy(() -> Cursor.read("queued|general", cursor)).isInstanceOf(Rejection.class);
    }

    @Test
    void a_cursor_with_one_changed_character_is_refused() {
        String cursor = Cursor.write("queued|", PLACE);
        for (int i = 0; i < cursor.length(); i++) {
            String tampered = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'Q' : 'A') + cursor.substring(i + 1);
            assertThatThrownBy(() -> Cursor.read("queued|", tampered)).isInstanceOf(Rejection.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "====", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void nonsense_is_refused(String cursor) {
        assertThatThrownBy(() -> Cursor.read("queued|", cursor)).isInstanceOf(Rejection.class);
    }
}
