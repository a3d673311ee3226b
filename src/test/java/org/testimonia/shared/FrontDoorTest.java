package org.testimonia.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.HtmlCheck;
import org.testimonia.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FrontDoorTest {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final int TOO_MUCH = 105 * 1024 * 1024;

    /** A page that fails in a way nobody foresaw. */
    @Path("/for-people/that-fails")
    public static class FailingPages {

        @GET
        public String show() {
            throw new IllegalStateException("a secret of ours");
        }
    }

    /** The same for programs. */
    @Path("/api/v1/that-fails")
    public static class FailingApi {

        @GET
        public String get() {
            throw new IllegalStateException("a secret of ours");
        }
    }

    @Test
    void a_failure_is_a_page_for_people_that_gives_nothing_away() {
        String html = given().get("/for-people/that-fails")
                .then()
                .statusCode(500)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();

        assertThat(html).contains("Error 500", "tell who runs this installation the number", "class=\"masthead\"");
        assertThat(html).doesNotContain("secret", "IllegalState");
        assertThat(HtmlCheck.errors(html)).isEmpty();
    }

    @Test
    void a_failure_is_a_problem_document_for_programs() {
        String body = given().get("/api/v1/that-fails")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("status", equalTo(500), "title", equalTo("Something failed here"))
                .body("instance", equalTo("/api/v1/that-fails"))
                .extract()
                .asString();

        assertThat(body).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_too_large_is_refused_with_the_limit(boolean asksFirst) throws IOException {
        String page = post("/p/archive/import", asksFirst);
        String api = post("/api/v1/projects/archive/texts", asksFirst);

        assertThat(page).startsWith("HTTP/1.1 413").contains("larger than 100 MB", "class=\"masthead\"");
        assertThat(api).startsWith("HTTP/1.1 413").contains("application/problem+json", "larger than 100 MB");
        assertThat(api).contains("\"instance\":\"/api/v1/projects/archive/texts\"");
    }

    private static String post(String address, boolean asksFirst) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(120_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address
                            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                            + (asksFirst ? "Expect: 100-continue\r\n" : "") + "Content-Length: " + TOO_MUCH
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; !asksFirst && sent < TOO_MUCH; sent += 1024 * 1024) {
                out.write(new byte[1024 * 1024]);
            }
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    /** The head and as much of the body as it announces: whether the connection stays open is the server's affair. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            assertThat(octet).as(head.toString()).isNotNegative();
            head.append((char) octet);
        }
        Matcher length = LENGTH.matcher(head);
        assertThat(length.find()).as(head.toString()).isTrue();
        byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
        return head + new String(body, StandardCharsets.UTF_8);
    }
}
