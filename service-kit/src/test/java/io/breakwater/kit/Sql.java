package io.breakwater.kit;

import io.breakwater.events.InquiryReceived;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.StackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Looks into the service's tables, and leaves there what a crash would leave. */
final class Sql {
    private static final String ROLE = "kit";

    private Sql() {}

    static void insertIntoOutbox(String topic, List<InquiryReceived> events, EventCodec codec) {
        try (Connection connection = open();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox (topic, record_key, headers, payload) values (?, ?, '{}', ?)")) {
            for (InquiryReceived event : events) {
                insert.setString(1, topic);
                insert.setString(2, event.key());
                insert.setBytes(3, codec.encode(event));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long count(String query) {
        try (Connection connection = open();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + StackResource.stack().databaseUrl(), ROLE, ROLE);
    }
}
