package io.breakwater.triage;

import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Writes to the topics and reads from them, as the neighbours of the service do. */
abstract class WithEvents {
    static EventProbe events;

    @BeforeAll
    static void connect() {
        EventCodec codec = new EventCodec();
        events = StackResource.events(codec::encode, codec::decode);
    }

    @AfterAll
    static void disconnect() {
        events.close();
    }
}
