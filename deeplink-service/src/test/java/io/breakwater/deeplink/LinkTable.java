package io.breakwater.deeplink;

import io.breakwater.stack.StackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table behind the service, for tests that let time pass or look for what must not be there. */
final class LinkTable {
    private LinkTable() {}

    /** As if it had been issued so many seconds longer ago. */
    static void age(String linkId, long seconds) {
        update(
                "update deep_link set created_at = created_at - make_interval(secs => ?),"
                        + " expires_at = expires_at - make_interval(secs => ?) where id = ?",
                seconds,
                seconds,
                linkId);
    }

    /** A link of long ago, in a final state. */
    static void addForgettable(String linkId) {
        update(
                "insert into deep_link values (?, sha256(?::bytea), 'conv_old', 'anna', 'card.freeze', 'completed',"
                        + " now() - interval '31 days', now() - interval '31 days', now() - interval '31 days', 1)",
                linkId,
                linkId);
    }

    static boolean has(String linkId) {
        return !row(linkId).isEmpty();
    }

    /** Everything that is kept of a link, as text. */
    static String row(String linkId) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(
                        "select d::text || encode(token_hash, 'escape') from deep_link d where id = ?")) {
            query.setString(1, linkId);
            ResultSet rows = query.executeQuery();
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException("The row of " + linkId + " cannot be read", e);
        }
    }

    private static void update(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("One link was to be changed by: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The table of links cannot be changed", e);
        }
    }

    private static Connection connect() throws SQLException {
        String url = "jdbc:postgresql://" + StackResource.stack().databaseUrl();
        return DriverManager.getConnection(url, "deeplink", "deeplink");
    }
}
