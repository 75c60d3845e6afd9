package io.breakwater.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One schema and role a service, in one database: no service can read another's tables. */
final class Databases {
    static final String NAME = "breakwater";
    static final String OWNER = "postgres";

    private Databases() {}

    static void create(String maintenanceUrl) {
        try (Connection connection = DriverManager.getConnection(maintenanceUrl, OWNER, OWNER);
                Statement sql = connection.createStatement()) {
            try (var found = sql.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            sql.execute("create database " + NAME);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + NAME + " cannot be created at " + maintenanceUrl, e);
        }
    }

    static void prepare(String databaseUrl, String role) {
        if (!role.matches("[a-z]{1,30}")) {
            throw new IllegalArgumentException("A role's name has up to 30 small letters, not: " + role);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql://" + databaseUrl, OWNER, OWNER);
                Statement sql = connection.createStatement()) {
            sql.execute(
                    """
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login password '%1$s';
                        end if;
                    end $$"""
                            .formatted(role));
            sql.execute("create schema if not exists %1$s authorization %1$s".formatted(role));
            sql.execute("alter role %1$s set search_path = %1$s".formatted(role));
        } catch (SQLException e) {
            throw new IllegalStateException("Role and schema " + role + " cannot be prepared at " + databaseUrl, e);
        }
    }
}
