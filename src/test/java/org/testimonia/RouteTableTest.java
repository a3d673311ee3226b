package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testimonia.Routes.Route;

/** Every route of the house that belongs to a project, as somebody to whom the project is closed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RouteTableTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    People people;

    @Test
    void what_belongs_to_another_project_does_not_exist() throws Exception {
        String slug = people.project("private");
        List<String> wrong = new ArrayList<>();

        for (Route route : Routes.ofProjects()) {
            String address = route.address().replace("{project}", slug).replaceAll("\\{[^}]+}", "1");
            int stranger = status(route, address, people.token("mallory"));
            int visitor = status(route, address, null);
            if (stranger != 404) {
                wrong.add(route + " answers a signed-in stranger " + stranger);
            }
            boolean reads = route.method().equals("GET") || route.method().equals("HEAD");
            if (visitor != (reads ? 404 : 401)) {
                wrong.add(route + " answers a visitor " + visitor);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_not_there_is_a_refusal_and_never_a_failure() throws Exception {
        String slug = people.project("private");
        List<String> wrong = new ArrayList<>();

        for (Route route : Routes.ofProjects()) {
            for (String id : List.of(
                    "1", "nothing", "00000000-0000-7000-8000-000000000000", "%00", "%ED%A0%80", "999999999999")) {
                String address = route.address().replace("{project}", slug).replaceAll("\\{[^}]+}", id);
                int owner = status(route, address, people.token("dana"));
                if (owner >= 500) {
                    wrong.add(route + " with " + id + " answers " + owner);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static int status(Route route, String address, @Nullable String token)
            throws IOException, InterruptedException {
        boolean multipart = route.contentType().startsWith("multipart");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Content-Type", multipart ? route.contentType() + "; boundary=x" : route.contentType())
                .method(
                        route.method(),
                        HttpRequest.BodyPublishers.ofString(route.method().equals("GET") ? "" : body(route)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String body(Route route) {
        if (route.contentType().startsWith("multipart")) {
            return "--x\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\nnothing\r\n--x--\r\n";
        }
        return route.contentType().contains("json") ? "{}" : "";
    }
}
