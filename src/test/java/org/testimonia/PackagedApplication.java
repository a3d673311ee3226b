package org.testimonia;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as it is packaged, in a process of its own, on a data folder of the test. */
final class PackagedApplication {

    private static final Pattern FIRST_ACCOUNT = Pattern.compile("http://\\S+/first-account\\?key=\\S+");
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final int port;
    private final Path log;

    private PackagedApplication(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static PackagedApplication start(Path folder) throws IOException, InterruptedException {
        return start(folder, Map.of());
    }

    /** With more in its environment. */
    static PackagedApplication start(Path folder, Map<String, String> more) throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile(folder, "application", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("testimonia.application"));
        builder.environment().put("TESTIMONIA_DATA", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(more);
        builder.environment().remove("QUARKUS_DATASOURCE_JDBC_URL");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        PackagedApplication application = new PackagedApplication(builder.start(), port, log);
        application.waitUntilReady();
        return application;
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** As printed at the first start. */
    String firstAccountAddress() throws IOException {
        Matcher matcher = FIRST_ACCOUNT.matcher(Files.readString(log));
        if (!matcher.find()) {
            throw new AssertionError("no address for the first account was printed");
        }
        return matcher.group();
    }

    /** As by kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the application did not stop within 30 seconds of SIGTERM");
        }
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(base() + "/q/health/ready")).build();
        for (int second = 0; second < PATIENCE_SECONDS && process.isAlive(); second++) {
            try {
                if (HttpClient.newHttpClient()
                                .send(ready, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // nobody listens yet
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new AssertionError("the application did not start:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
