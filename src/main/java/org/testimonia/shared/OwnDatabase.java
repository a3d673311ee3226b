package org.testimonia.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that comes along, on a data folder of its own: durable, on loopback only, with passwords of its own.
 * The folder holds {@code postgres/} (the data), {@code engine/} (the program) and {@code connection.properties}.
 */
public final class OwnDatabase implements AutoCloseable {

    /** Why it does not start, in one line for the person at the terminal. */
    public static final class CannotStart extends RuntimeException {
        public CannotStart(String line) {
            super(line, null, false, false);
        }
    }

    /** Owns the tables and migrates them. */
    public static final String OWNER = "testimonia_owner";
    /** Reads and writes rows; no superuser, owns nothing. */
    public static final String APPLICATION = "testimonia_app";

    private static final String MAJOR = "18";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final EmbeddedPostgres server;
    private final FileChannel lock;
    private final Properties connection;

    private OwnDatabase(EmbeddedPostgres server, FileChannel lock, Properties connection) {
        this.server = server;
        this.lock = lock;
        this.connection = connection;
    }

    /**
     * Opens the folder, making it if there is none.
     *
     * @throws CannotStart when the folder is in use, cannot be written, or holds data of another version
     */
    public static OwnDatabase start(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        FileChannel lock = lock(home);
        try {
            mustBeReadable(home.resolve("postgres"));
            stopOrphan(home.resolve("postgres"));
            Properties connection = ConnectionFile.open(home.resolve("connection.properties"));
            EmbeddedPostgres server = launch(home, connection);
            ConnectionFile.save(home.resolve("connection.properties"), connection, server.getPort());
            OwnDatabase database = new OwnDatabase(server, lock, connection);
            database.makeRoles();
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            release(lock);
            throw new CannotStart("The database in " + home + " does not start: " + e.getMessage());
        } catch (CannotStart e) {
            release(lock);
            throw e;
        }
    }

    public String address() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/testimonia";
    }

    public String applicationPassword() {
        return connection.getProperty("application.password");
    }

    public String ownerPassword() {
        return connection.getProperty("owner.password");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            System.err.println("The database did not stop cleanly; it recovers at the next start. " + e.getMessage());
        }
        release(lock);
    }

    private static FileChannel lock(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart(
                        "The data folder " + home
                                + " is in use by another Testimonia. Stop that one, or name another folder with TESTIMONIA_DATA.");
            }
            return channel;
        } catch (IOException e) {
            throw new CannotStart("The data folder " + home
                    + " cannot be written. Allow it, or name another folder with TESTIMONIA_DATA. (" + e.getMessage()
                    + ")");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            System.err.println("The lock on the data folder was not released: " + e.getMessage());
        }
    }

    private static void mustBeReadable(Path data) throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        String major = Files.readString(version).strip();
        if (!major.equals(MAJOR)) {
            throw new CannotStart(
                    "The data in " + data + " is of PostgreSQL " + major + "; this Testimonia brings version " + MAJOR
                            + ". Start the Testimonia that wrote it, export an archive of each project, and restore them here.");
        }
    }

    /** After a kill -9 of the application its database still runs; nobody else can use it, so it is stopped first. */
    private static void stopOrphan(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .ifPresent(OwnDatabase::stop);
    }

    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new CannotStart(
                    "A database left over from before (process " + orphan.pid() + ") does not stop. Stop it by hand.");
        }
    }

    private static EmbeddedPostgres launch(Path home, Properties connection) throws IOException {
        Path password = Files.writeString(home.resolve("password"), connection.getProperty("superuser.password"));
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(home.resolve("engine").toFile())
                    .setDataDirectory(home.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setConnectConfig("password", connection.getProperty("superuser.password"))
                    // initdb's own options: no door without a password, the same order of words everywhere
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    // the library turns these off
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    // what was just imported is planned for soon
                    .setServerConfig("autovacuum_naptime", "15s")
                    .start();
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private void makeRoles() throws SQLException {
        try (Connection postgres = server.getPostgresDatabase().getConnection()) {
            makeRole(postgres, OWNER, ownerPassword());
            makeRole(postgres, APPLICATION, applicationPassword());
            if (isMissing(postgres, "select from pg_database where datname = 'testimonia'")) {
                run(postgres, "create database testimonia owner " + OWNER);
            }
        }
        try (Connection database = server.getDatabase("postgres", "testimonia").getConnection()) {
            run(database, "revoke all on schema public from public");
            run(database, "grant all on schema public to " + OWNER);
            run(database, "grant usage on schema public to " + APPLICATION);
            run(
                    database,
                    "alter default privileges for role " + OWNER
                            + " in schema public grant select, insert, update, delete on tables to " + APPLICATION);
        }
    }

    private static void makeRole(Connection connection, String role, String password) throws SQLException {
        if (isMissing(connection, "select from pg_roles where rolname = '" + role + "'")) {
            run(connection, "create role " + role + " login");
        }
        // made by Secrets.key(): letters, digits, - and _
        run(connection, "alter role " + role + " password '" + password + "'");
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
