package org.testimonia;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.DatabaseServer;
import org.testimonia.shared.OwnDatabase;
import org.testimonia.shared.OwnDatabase.CannotStart;

/** Starts Testimonia: on the database it was given, or on one of its own. */
@QuarkusMain
public class Testimonia {

    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    public static void main(String... arguments) {
        try {
            OwnDatabase own = openDatabase();
            if (own != null) {
                closeAfterwards(own);
            }
        } catch (CannotStart e) {
            System.err.println("Testimonia cannot start. " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(null, (code, failure) -> STOPPED.countDown(), arguments);
    }

    private static @Nullable OwnDatabase openDatabase() {
        var config = ConfigProvider.getConfig();
        var given = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class);
        if (given.isPresent()) {
            DatabaseServer.mustBeNewEnough(
                    given.get(),
                    config.getOptionalValue("quarkus.datasource.username", String.class)
                            .orElse(""),
                    config.getOptionalValue("quarkus.datasource.password", String.class)
                            .orElse(""));
            return null;
        }
        String folder = config.getOptionalValue("testimonia.data", String.class).orElse("data");
        OwnDatabase own = OwnDatabase.start(Path.of(folder));
        System.setProperty("quarkus.datasource.jdbc.url", own.address());
        System.setProperty("quarkus.datasource.username", OwnDatabase.APPLICATION);
        System.setProperty("quarkus.datasource.password", own.applicationPassword());
        System.setProperty("quarkus.flyway.jdbc-url", own.address());
        System.setProperty("quarkus.flyway.username", OwnDatabase.OWNER);
        System.setProperty("quarkus.flyway.password", own.ownerPassword());
        return own;
    }

    /** The database goes last: first the application lets go of it, then it stops. */
    private static void closeAfterwards(OwnDatabase own) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                STOPPED.await(20, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            own.close();
                        },
                        "own-database-closer"));
    }
}
