package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.testimonia.Chain;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ConcurrencyTest {

    private static final int WRITERS = 64;
    /** Who also words the claim anew; each may have to try as often as there are others. */
    private static final int REWORDERS = 12;

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    Chain chain;

    @Test
    void sixty_four_writers_on_one_claim_and_one_text_lose_nothing_and_the_chain_holds() throws Exception {
        String slug = people.project("private");
        library.fill(slug);
        Argument argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping.");
        people.token("boris");
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        var writers = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch start = new CountDownLatch(1);

        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            writers.execute(() -> {
                try {
                    start.await();
                    argument.offer(writer % 2 == 0 ? "ada" : "boris", 1, "SUPPORTS", "memoir", "without sleep");
                    if (writer < REWORDERS) {
                        reword(argument, writer);
                    }
                } catch (Throwable failure) {
                    failures.add(failure);
                }
            });
        }
        start.countDown();
        writers.shutdown();
        assertThat(writers.awaitTermination(300, TimeUnit.SECONDS)).isTrue();

        assertThat(failures).isEmpty();
        JsonPath claim = argument.get("rolf", "/claims/1").extract().jsonPath();
        assertThat(claim.getInt("wording")).isEqualTo(1 + REWORDERS);
        assertThat(claim.getInt("evidence.supports")).isEqualTo(WRITERS);
        List<String> wordings = argument.get("rolf", "/claims/1/history")
                .extract()
                .jsonPath()
                .getList("items.findAll { it.what == 'wording' }.to", String.class);
        assertThat(wordings)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, REWORDERS)
                        .mapToObj(ConcurrencyTest::statement)
                        .toList());
        theChainHolds(slug, argument);
    }

    private static String statement(int writer) {
        return "The prisoners were kept from sleeping, says writer " + writer + ".";
    }

    /** As a person does: look, change, and when somebody was faster look again. */
    private void reword(Argument argument, int writer) {
        int status = 412;
        while (status == 412) {
            String etag = argument.get("ada", "/claims/1").extract().header("ETag");
            status = people.as("ada")
                    .header("If-Match", etag)
                    .body(Map.of("statement", statement(writer), "reason", "Because it can be said better."))
                    .patch(argument.api + "/claims/1")
                    .statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    private void theChainHolds(String slug, Argument argument) {
        List<Map<String, Object>> entries = new ArrayList<>();
        String next = argument.api + "/journal?limit=1000";
        while (next != null) {
            JsonPath page = people.as("dana").get(next).jsonPath();
            entries.addAll(page.getList("items"));
            next = page.getString("next");
        }
        assertThat(entries)
                .extracting(entry -> ((Number) entry.get("seq")).longValue())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        assertThat(entries.size()).isGreaterThanOrEqualTo(WRITERS + REWORDERS + 1);
        assertThat(chain.breaks(slug)).isEmpty();
    }
}
