package org.testimonia;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The editor of the sample project, as a program of hers asks the packaged application. */
record SampleClient(PackagedApplication application, String token) {

    static final Map<String, String> DEMO = Map.of("TESTIMONIA_DEMO", "true");
    static final String PROJECT = "/api/v1/projects/moscow-trials";
    private static final int PATIENCE_SECONDS = 300;

    static SampleClient of(PackagedApplication application) {
        String token = given().contentType(ContentType.JSON)
                .body(Map.of(
                        "account",
                        "clara",
                        "password",
                        "testimonia-demo",
                        "label",
                        "t",
                        "scopes",
                        List.of("read", "write")))
                .post(application.base() + "/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return new SampleClient(application, token);
    }

    /** The same, after the next start. */
    SampleClient at(PackagedApplication next) {
        return new SampleClient(next, token);
    }

    RequestSpecification asks() {
        return given().baseUri(application.base()).header("Authorization", "Bearer " + token);
    }

    /** Waits until a field of a job has one of these values. */
    void awaitJob(String job, String field, String... values) throws InterruptedException {
        String now = "";
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            var answer = asks().get(job);
            now = answer.asString();
            if (Arrays.asList(values).contains(answer.<String>path(field))) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("the job was never at " + Arrays.toString(values) + ": " + now);
    }
}
