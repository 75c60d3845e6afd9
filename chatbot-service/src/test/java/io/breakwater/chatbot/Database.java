package io.breakwater.chatbot;

import io.breakwater.stack.StackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks into the service's tables. */
final class Database {
    private static final String ROLE = "chatbot";

    /** The first column of the first row as text, or an empty text. */
    String one(String sql, String parameter) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The service's tables cannot be read", e);
        }
    }

    void change(String sql, String parameter) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The service's tables cannot be changed", e);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + StackResource.stack().databaseUrl(), ROLE, ROLE);
    }
}
