package org.testimonia;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What PostgreSQL knows of how many rows there are. */
@ApplicationScoped
public class Statistics {

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String address;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword;

    /** As autovacuum does within a minute of many writes; until then every plan is made for an empty table. */
    public void gather() {
        try (var connection = DriverManager.getConnection(address, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
