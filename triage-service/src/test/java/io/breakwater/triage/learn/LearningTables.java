package io.breakwater.triage.learn;

import io.breakwater.stack.StackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What is kept to learn from, for tests that look into it or let time pass. */
final class LearningTables {
    private LearningTables() {}

    /** The kept words of a message that was not clear, or an empty text. */
    static String unclearText(String message) {
        return one("select text from unclear_text where message_id = ?", message);
    }

    static String labelledText(String message) {
        return one("select coalesce(text, 'forgotten') from labelled_example where message_id = ?", message);
    }

    static void ageUnclear(String message, int days) {
        update(
                "update unclear_text set kept_until = kept_until - make_interval(days => ?) where message_id = ?",
                days,
                message);
    }

    static void ageLabel(String message, int days) {
        update(
                "update labelled_example set labelled_at = labelled_at - make_interval(days => ?) where message_id = ?",
                days,
                message);
    }

    static void ageReview(String message, int days) {
        update(
                "update labelled_example set reviewed_at = reviewed_at - make_interval(days => ?) where message_id = ?",
                days,
                message);
    }

    private static String one(String sql, String message) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, message);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table cannot be read", e);
        }
    }

    private static void update(String sql, int days, String message) {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, days);
            update.setString(2, message);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("One row was to be changed by: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table cannot be changed", e);
        }
    }

    private static Connection connect() throws SQLException {
        String url = "jdbc:postgresql://" + StackResource.stack().databaseUrl();
        return DriverManager.getConnection(url, "triage", "triage");
    }
}
