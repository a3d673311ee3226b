package org.testimonia.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.shared.OwnDatabase.CannotStart;

class OwnDatabaseTest {

    @TempDir
    static Path folder;

    static OwnDatabase database;

    @BeforeAll
    static void open() {
        database = OwnDatabase.start(folder.resolve("data"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void it_is_durable() throws SQLException {
        try (Connection connection = application()) {
            for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
                assertThat(answer(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void it_listens_on_loopback_only_and_lets_nobody_in_without_a_password() throws SQLException {
        try (Connection connection = application()) {
            assertThat(answer(connection, "show listen_addresses")).isEqualTo("localhost");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(database.address(), "postgres", "postgres"))
                .hasMessageContaining("password");
    }

    @Test
    void the_application_is_no_superuser_and_makes_no_tables() throws SQLException {
        try (Connection connection = application();
                var statement = connection.createStatement()) {
            assertThat(answer(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void its_passwords_are_for_its_owner_only() throws IOException {
        Path file = folder.resolve("data/connection.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Properties connection = new Properties();
        connection.load(new StringReader(Files.readString(file)));
        assertThat(connection.getProperty("url")).isEqualTo(database.address());
        assertThat(connection.getProperty("username")).isEqualTo(OwnDatabase.APPLICATION);
    }

    @Test
    void a_second_start_on_the_same_folder_says_so_in_one_line() {
        assertThatThrownBy(() -> OwnDatabase.start(folder.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is in use by another Testimonia")
                .hasMessageNotContaining("\n");
    }

    @Test
    void data_of_another_major_version_are_left_alone() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old/postgres"));
        Files.writeString(old.resolve("PG_VERSION"), "14\n");

        assertThatThrownBy(() -> OwnDatabase.start(folder.resolve("old")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 14");
        assertThat(old).isDirectoryContaining(file -> file.endsWith("PG_VERSION"));
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_the_cure() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");

        assertThatThrownBy(() -> OwnDatabase.start(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("TESTIMONIA_DATA");
    }

    private static Connection application() throws SQLException {
        return DriverManager.getConnection(database.address(), OwnDatabase.APPLICATION, database.applicationPassword());
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
