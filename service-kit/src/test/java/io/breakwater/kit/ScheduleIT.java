package io.breakwater.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.breakwater.kit.schedule.Schedule;
import io.breakwater.stack.StackResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work that comes again and again. */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {
            @ResourceArg(name = "role", value = "kit"),
            @ResourceArg(name = "topics", value = "inquiry-received-kit-service-dlq")
        })
class ScheduleIT {
    private static final Duration PAUSE = Duration.ofMillis(5);

    @Inject
    Schedule schedule;

    @Test
    void work_that_fails_is_tried_again() throws InterruptedException {
        CountDownLatch tries = new CountDownLatch(3);

        schedule.every(PAUSE, "Nothing happens", () -> {
            tries.countDown();
            return Uni.createFrom().failure(new IllegalStateException("not now"));
        });

        assertThat(tries.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void work_that_takes_long_is_not_begun_a_second_time_meanwhile() throws InterruptedException {
        BlockingQueue<UniEmitter<? super Void>> begun = new LinkedBlockingQueue<>();
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch other = new CountDownLatch(20);

        schedule.every(PAUSE, "Nothing happens", () -> Uni.createFrom()
                .<Void>emitter(begun::add)
                .onSubscription()
                .invoke(() -> most.accumulateAndGet(atOnce.incrementAndGet(), Math::max))
                .onTermination()
                .invoke(atOnce::decrementAndGet));
        UniEmitter<? super Void> first = begun.poll(10, TimeUnit.SECONDS);
        schedule.every(
                PAUSE, "Nothing happens", () -> Uni.createFrom().voidItem().invoke(other::countDown));
        boolean manyPauses = other.await(10, TimeUnit.SECONDS);
        int whileItLasted = begun.size();
        first.complete(null);

        assertThat(manyPauses).isTrue();
        assertThat(whileItLasted).isZero();
        assertThat(begun.poll(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(most).hasValue(1);
    }
}
