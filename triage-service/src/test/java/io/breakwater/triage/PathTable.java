package io.breakwater.triage;

import io.breakwater.stack.StackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The table of triage sessions, for tests that let time pass or set a session back. */
final class PathTable {
    private PathTable() {}

    /** As if nothing had been answered for so many minutes longer. */
    static void age(String session, int minutes) {
        update(
                "update path_session set changed_at = changed_at - make_interval(mins => ?) where id = ?",
                minutes,
                session);
    }

    /** As if it had begun when this version was the newest. */
    static void onVersion(String session, int version) {
        update(
                "update path_session set version = ?, walk = jsonb_set(walk, '{version}', to_jsonb(version - 1))"
                        + " where id = ?",
                version,
                session);
    }

    private static void update(String sql, Object... parameters) {
        String url = "jdbc:postgresql://" + StackResource.stack().databaseUrl();
        try (Connection connection = DriverManager.getConnection(url, "triage", "triage");
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("One session was to be changed by: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of sessions cannot be changed", e);
        }
    }
}
