package io.breakwater.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private final Terminal silent = new Terminal(new PrintStream(OutputStream.nullOutputStream()), false);
    private Checkout checkout;
    private ServiceProcess service;

    @BeforeEach
    void startService(@TempDir Path folder) throws Exception {
        PretendCheckout pretend = new PretendCheckout(folder.resolve("here"));
        checkout = pretend.checkout();
        service = pretend.launchpad(silent).start(Deployable.TICKET);
    }

    @AfterEach
    void kill() throws Exception {
        service.kill();
        service.ended().get();
    }

    @Test
    void a_process_of_this_checkout_is_ended() {
        assertThat(new Leftovers(checkout).end()).containsExactly("pid " + service.pid());

        assertThat(service.isAlive()).isFalse();
        assertThat(checkout.pidFile("ticket-service")).doesNotExist();
    }

    @Test
    void a_stranger_who_has_the_number_by_now_is_left_alone() throws Exception {
        Checkout other = new Checkout(checkout.root().resolveSibling("her"));
        other.makeFolders();
        Files.writeString(other.pidFile("ticket-service"), service.pid() + "\n");

        assertThat(new Leftovers(other).end()).isEmpty();

        assertThat(service.isAlive()).isTrue();
        assertThat(other.pidFile("ticket-service")).doesNotExist();
    }

    @Test
    void a_file_that_holds_no_number_is_swept_away() throws Exception {
        Files.writeString(checkout.pidFile("gateway"), "not a number");
        Files.delete(checkout.pidFile("ticket-service"));

        assertThat(new Leftovers(checkout).end()).isEmpty();

        assertThat(checkout.pidFile("gateway")).doesNotExist();
    }
}
