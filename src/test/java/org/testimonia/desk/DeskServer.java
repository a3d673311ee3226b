package org.testimonia.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Serves the fixture of the reading desk, the real style sheets and scripts, and the answers a test gives it. */
final class DeskServer implements AutoCloseable {

    static final String READER = "/p/moscow/texts/companion/read/3";
    static final String SPANS = "/api/v1/projects/moscow/texts/companion/annotations";
    static final String CLAIMS = "/api/v1/projects/moscow/claims";
    private static final String POLICY =
            "default-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'";

    /** An answer to one address. */
    record Answer(int status, String type, String body) {

        static Answer html(String body) {
            return new Answer(200, "text/html; charset=utf-8", body);
        }

        static Answer json(String body) {
            return new Answer(200, "application/json", body);
        }
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    /** What was posted, address and body. */
    final List<String> posted = new ArrayList<>();

    DeskServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answer(READER, Answer.html(resource("/desk/reader.html")));
        answer(SPANS, Answer.json(resource("/desk/spans.json")));
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posted.add(path + " " + URLDecoder.decode(body, StandardCharsets.UTF_8));
        }
        Answer answer = path.startsWith("/assets/") ? asset(path) : answers.get(path);
        send(exchange, Objects.requireNonNullElse(answer, new Answer(404, "text/plain", "not found")));
    }

    private static Answer asset(String path) {
        String type = path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
        return new Answer(200, type, resource("/META-INF/resources/" + path.split("/", 4)[3]));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().add("Referrer-Policy", "same-origin");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DeskServer.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
