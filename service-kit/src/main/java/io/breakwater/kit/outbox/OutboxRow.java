package io.breakwater.kit.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that waits to be sent. */
@Entity
@Table(name = "outbox")
class OutboxRow {
    @Id
    Long position = 0L;

    String topic = "";

    @Column(name = "record_key")
    @Nullable
    String key;

    String headers = "{}";
    byte[] payload = new byte[0];

    @Column(name = "recorded_at")
    Instant recordedAt = Instant.EPOCH;
}
