package org.testimonia;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL for all tests of one run, with the two roles of a real installation. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().start();
            makeRoles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/testimonia";
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "testimonia_app",
                "quarkus.datasource.password", "app",
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", "testimonia_owner",
                "quarkus.flyway.password", "owner");
    }

    private void makeRoles() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role testimonia_owner login password 'owner'");
            statement.execute("create role testimonia_app login password 'app'");
            statement.execute("create database testimonia owner testimonia_owner");
        }
        try (var connection = server.getDatabase("postgres", "testimonia").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("grant all on schema public to testimonia_owner");
            statement.execute("grant usage on schema public to testimonia_app");
            statement.execute("alter default privileges for role testimonia_owner in schema public"
                    + " grant select, insert, update, delete on tables to testimonia_app");
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
