package io.breakwater.benchmarks.bare;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** A topic and a schema for the bare program, gone when it is closed. */
public final class BareGround implements AutoCloseable {
    static final String SCHEMA = "bench_bare";
    static final String TOPIC = "bench-bare";
    private static final int PARTITIONS = 6;

    private final Broker broker;
    private final Database database;

    /** The broker of the stack. */
    public record Broker(String bootstrapServers) {}

    /** The database of the stack, {@code host:port/name}, as somebody who may create a schema. */
    public record Database(String url, String user, String password) {}

    private BareGround(Broker broker, Database database) {
        this.broker = broker;
        this.database = database;
    }

    /** Makes both. What an earlier run left behind is used again, emptied. */
    public static BareGround prepare(Broker broker, Database database) {
        BareGround ground = new BareGround(broker, database);
        ground.sql("drop schema if exists " + SCHEMA + " cascade");
        ground.sql("create schema " + SCHEMA);
        ground.sql("create table " + SCHEMA
                + ".message (id bigint generated always as identity primary key, conversation text, body text)");
        ground.createTopic();
        return ground;
    }

    Broker broker() {
        return broker;
    }

    Database database() {
        return database;
    }

    /** How many messages are stored by now. */
    public long stored() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + SCHEMA + ".message")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The bare program's messages cannot be counted", e);
        }
    }

    @Override
    public void close() {
        sql("drop schema " + SCHEMA + " cascade");
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topic " + TOPIC + " stays", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void createTopic() {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(
                        "Topic " + TOPIC + " cannot be created at " + broker.bootstrapServers(), e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    private void sql(String statement) {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The database at " + database.url() + " refuses: " + statement, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + database.url(), database.user(), database.password());
    }
}
