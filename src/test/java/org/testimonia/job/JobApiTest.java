package org.testimonia.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.project.Member;
import org.testimonia.project.Role;
import org.testimonia.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JobApiTest {

    @Inject
    People people;

    @Inject
    LongWork work;

    @Inject
    JobRows rows;

    @Inject
    RunJob runJob;

    @Inject
    Sql sql;

    @Test
    void a_job_says_how_far_it_is_and_what_it_made() throws InterruptedException {
        String slug = people.project("private");
        UUID job = work.start(member(slug, "clara", Role.EDITOR), "done");
        work.awaitBegin();

        get("clara", slug, job)
                .statusCode(200)
                .body("state", equalTo("running"), "stage", equalTo("begin"), "percent", equalTo(10))
                .body("result", nullValue(), "by", equalTo("clara"), "startedAt", notNullValue());
        work.goOn();

        ended("clara", slug, job)
                .body("state", equalTo("done"), "percent", equalTo(100), "result", equalTo("/api/v1/result"))
                .body("problem", nullValue(), "endedAt", notNullValue());
        people.as("clara")
                .delete(address(slug) + "/" + job)
                .then()
                .statusCode(409)
                .body("detail", containsString("nothing to cancel"));
    }

    @Test
    void a_job_is_its_askers_and_those_who_may_follow_the_work_of_others() throws InterruptedException {
        String slug = people.project("public");
        UUID job = work.start(member(slug, "ada", Role.ANNOTATOR), "done");
        work.awaitBegin();
        work.goOn();
        ended("ada", slug, job).body("state", equalTo("done"));

        get("clara", slug, job).statusCode(200);
        get("boris", slug, job).statusCode(404);
        get("mallory", slug, job).statusCode(404);
        given().get(address(slug) + "/" + job).then().statusCode(404);
        people.as("boris").delete(address(slug) + "/" + job).then().statusCode(404);
        people.as("boris").get(address(slug)).then().statusCode(200).body("items", hasSize(0));
        people.as("dana").get(address(slug) + "?limit=1").then().body("items.id", equalTo(List.of(job.toString())));
        people.as("dana").get(address(slug) + "?after=bm8").then().statusCode(422);
        get("clara", slug, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void a_cancelled_job_goes_no_further_and_nothing_of_it_appears() throws InterruptedException {
        String slug = people.project("private");
        UUID job = work.start(member(slug, "clara", Role.EDITOR), "done");
        work.awaitBegin();

        people.as("clara")
                .delete(address(slug) + "/" + job)
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));
        work.goOn();
        people.as("dana")
                .delete(address(slug) + "/" + job)
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));

        String page = given().header("Authorization", "Bearer " + people.token("clara"))
                .get("/p/" + slug + "/jobs/" + job)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Cancelled. Nothing of it is in the project.").doesNotContain("http-equiv");
        awaitIdle(job, slug);
        assertThat(work.ends()).isZero();
        get("clara", slug, job).body("state", equalTo("cancelled"), "result", nullValue());
    }

    @Test
    void why_a_job_failed_is_told_as_it_would_have_been_at_once() throws InterruptedException {
        String slug = people.project("private");
        UUID refused = work.start(member(slug, "clara", Role.EDITOR), "refused");
        work.goOn();
        ended("clara", slug, refused)
                .body("state", equalTo("failed"))
                .body("problem.status", equalTo(422), "problem.detail", equalTo("It cannot be done."))
                .body("problem.errors[0].field", equalTo("file"), "problem.line", equalTo(7));

        UUID failed = work.start(member(slug, "clara", Role.EDITOR), "failed");
        work.goOn();
        ended("clara", slug, failed)
                .body("state", equalTo("failed"), "problem.status", equalTo(500))
                .body("problem.detail", not(containsString("a fault of ours")));
    }

    @Test
    void a_worker_that_was_given_up_for_dead_changes_nothing_any_more() throws InterruptedException {
        String slug = people.project("private");
        UUID job = work.start(member(slug, "clara", Role.EDITOR), "done");
        work.awaitBegin();

        rows.begin(project(slug), job).orElseThrow();
        work.goOn();
        awaitIdle(job, slug);

        get("clara", slug, job).body("state", equalTo("running"), "result", nullValue());
        assertThat(work.ends()).isZero();
        runJob.run(project(slug), job);
        get("clara", slug, job).body("state", equalTo("done"));
        assertThat(work.ends()).isEqualTo(1);
    }

    @Test
    void what_the_program_died_of_three_times_is_not_begun_again() throws InterruptedException {
        String slug = people.project("private");
        UUID job = work.start(member(slug, "clara", Role.EDITOR), "done");
        for (int i = 0; i < 4; i++) {
            rows.begin(project(slug), job);
        }
        work.goOn();

        runJob.run(project(slug), job);

        ended("clara", slug, job)
                .body("state", equalTo("failed"))
                .body("problem.detail", containsString("begun three times"));
    }

    private ValidatableResponse get(String name, String slug, UUID job) {
        return people.as(name).get(address(slug) + "/" + job).then();
    }

    private ValidatableResponse ended(String name, String slug, UUID job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            String state = get(name, slug, job).extract().path("state");
            if (JobState.valueOf(state.toUpperCase(Locale.ROOT)).isEnd()) {
                return get(name, slug, job);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("the job did not end");
    }

    /** Until the worker has let go of it. */
    private void awaitIdle(UUID job, String slug) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            long left = QuarkusTransaction.requiringNew()
                    .call(() -> sql.number(
                            "select count(*) from scheduled_tasks where task_instance = :key",
                            "key",
                            project(slug) + "/" + job));
            if (left == 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("the worker did not let go of the job");
    }

    private static String address(String slug) {
        return "/api/v1/projects/" + slug + "/jobs";
    }

    @ActivateRequestContext
    Member member(String slug, String name, Role role) {
        return new Member(project(slug), people.account(name).id, name, role);
    }

    @ActivateRequestContext
    String project(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.first("select id from project where slug = :slug", "slug", slug)
                        .orElseThrow()
                        .text("id"));
    }
}
