package org.testimonia.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.testimonia.shared.OwnDatabase.CannotStart;

/** A PostgreSQL that somebody else runs. */
public final class DatabaseServer {

    private static final int OLDEST = 15;

    private DatabaseServer() {}

    /** Refuses a server that cannot be reached or is older than version 15, in one clear line. */
    public static void mustBeNewEnough(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart(
                        "The database is PostgreSQL " + version + "; Testimonia needs version " + OLDEST
                                + " or newer. Upgrade it, or leave QUARKUS_DATASOURCE_JDBC_URL out to use the database that comes along.");
            }
        } catch (SQLException e) {
            throw new CannotStart("The database named by QUARKUS_DATASOURCE_JDBC_URL does not answer as "
                    + (user.isEmpty() ? "nobody (set QUARKUS_DATASOURCE_USERNAME)" : user) + ": " + e.getMessage());
        }
    }
}
