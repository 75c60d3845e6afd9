package io.breakwater.benchmarks.bare;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Keeps messages: one statement and one commit a poll. */
final class BareStore implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    BareStore(String database, String user, String password) {
        try {
            connection = DriverManager.getConnection("jdbc:postgresql://" + database, user, password);
            insert = connection.prepareStatement("insert into " + BareGround.SCHEMA
                    + ".message (conversation, body) select * from unnest(?::text[], ?::text[])");
        } catch (SQLException e) {
            throw new IllegalStateException("The database at " + database + " does not let us in", e);
        }
    }

    void insert(ConsumerRecords<String, byte[]> records) {
        String[] conversations = new String[records.count()];
        String[] bodies = new String[records.count()];
        int i = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            conversations[i] = record.key();
            bodies[i++] = new String(record.value(), StandardCharsets.UTF_8);
        }
        try {
            insert.setArray(1, connection.createArrayOf("text", conversations));
            insert.setArray(2, connection.createArrayOf("text", bodies));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A poll cannot be stored", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection does not close", e);
        }
    }
}
