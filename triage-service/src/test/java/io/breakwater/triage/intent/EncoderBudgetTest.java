package io.breakwater.triage.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EncoderBudgetTest {
    private final AtomicLong now = new AtomicLong();
    private final EncoderBudget budget = new EncoderBudget(0.1, now::get);

    @Test
    void a_tenth_of_each_second_may_be_spent() {
        budget.spent(TimeUnit.MILLISECONDS.toNanos(99));
        assertThat(budget.isLeft()).isTrue();
        budget.spent(TimeUnit.MILLISECONDS.toNanos(2));
        assertThat(budget.isLeft()).isFalse();

        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(20));

        assertThat(budget.isLeft()).isTrue();
    }

    @Test
    void a_long_rest_saves_up_no_more_than_a_second() {
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(budget.isLeft()).isTrue();
        budget.spent(TimeUnit.MILLISECONDS.toNanos(101));
        assertThat(budget.isLeft()).isFalse();
    }

    @Test
    void without_a_share_there_is_never_any() {
        assertThat(new EncoderBudget(0, now::get).isLeft()).isFalse();
    }
}
