package org.testimonia.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** {@code connection.properties} beside our own database: address, users and passwords, readable by its owner only. */
final class ConnectionFile {

    private ConnectionFile() {}

    /** What stands there, or new passwords. */
    static Properties open(Path file) throws IOException {
        Properties connection = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                connection.load(reader);
            }
        }
        for (String who : new String[] {"superuser", "owner", "application"}) {
            connection.putIfAbsent(who + ".password", Secrets.key());
        }
        write(file, connection);
        return connection;
    }

    static void save(Path file, Properties connection, int port) throws IOException {
        connection.setProperty("url", "jdbc:postgresql://localhost:" + port + "/testimonia");
        connection.setProperty("owner.username", OwnDatabase.OWNER);
        connection.setProperty("username", OwnDatabase.APPLICATION);
        connection.setProperty("password", connection.getProperty("application.password"));
        write(file, connection);
    }

    private static void write(Path file, Properties connection) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            connection.store(writer, "The database that comes along with Testimonia. Keep this file to yourself.");
        }
    }
}
