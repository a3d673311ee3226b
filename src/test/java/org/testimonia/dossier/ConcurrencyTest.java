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
import java.util.function.IntFunction;
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
    /** Who also words the claim anew, and who the note; each may have to try as often as there are others. */
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
        String note = argument.post("ada", "/annotations", note("Who slept?"))
                .statusCode(201)
                .extract()
                .path("id");
        people.token("boris");
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        var writers = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch start = new CountDownLatch(1);

        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            writers.execute(() -> {
                try {
                    start.await();
                    write(argument, writer);
                    if (writer < REWORDERS) {
                        rewordTheClaim(argument, writer);
                    } else if (writer < 2 * REWORDERS) {
                        rewordTheNote(argument, note, writer);
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
        everyEvidenceAndWordingIsThere(argument);
        everyNoteAndItsWordingsAreThere(argument, note);
        theChainHolds(slug, argument);
    }

    /** Half of them bring evidence, half of them write notes, Ada and Boris both. */
    private static void write(Argument argument, int writer) {
        String who = writer % 4 < 2 ? "ada" : "boris";
        if (writer % 2 == 0) {
            argument.offer(who, 1, "SUPPORTS", "memoir", "without sleep");
        } else {
            argument.post(who, "/annotations", note(words(writer))).statusCode(201);
        }
    }

    private static Map<String, Object> note(String words) {
        Map<String, Object> target = Map.of("text", "memoir", "quote", Map.of("exact", "without sleep"));
        return Map.of("kind", "note", "target", target, "body", Map.of("text", words));
    }

    private static String statement(int writer) {
        return "The prisoners were kept from sleeping, says writer " + writer + ".";
    }

    private static String words(int writer) {
        return "Noted by writer " + writer + ".";
    }

    private void rewordTheClaim(Argument argument, int writer) {
        reword(
                argument,
                "/claims/1",
                "PATCH",
                Map.of("statement", statement(writer), "reason", "Because it can be said better."));
    }

    private void rewordTheNote(Argument argument, String note, int writer) {
        reword(argument, "/annotations/" + note, "PUT", Map.of("body", Map.of("text", words(writer))));
    }

    /** As a person does: look, change, and when somebody was faster look again. */
    private void reword(Argument argument, String path, String method, Map<String, Object> change) {
        int status = 412;
        while (status == 412) {
            String etag = argument.get("ada", path).extract().header("ETag");
            status = people.as("ada")
                    .header("If-Match", etag)
                    .body(change)
                    .request(method, argument.api + path)
                    .statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    private static void everyEvidenceAndWordingIsThere(Argument argument) {
        JsonPath claim = argument.get("rolf", "/claims/1").extract().jsonPath();
        assertThat(claim.getInt("wording")).isEqualTo(1 + REWORDERS);
        assertThat(claim.getInt("evidence.supports")).isEqualTo(WRITERS / 2);
        List<String> wordings =
                argument.get("rolf", "/claims/1/history").extract().path("items.findAll { it.what == 'wording' }.to");
        assertThat(wordings).containsExactlyInAnyOrderElementsOf(said(0, REWORDERS, ConcurrencyTest::statement));
    }

    private static void everyNoteAndItsWordingsAreThere(Argument argument, String note) {
        List<String> notes = argument.get("rolf", "/texts/memoir/annotations?kind=note&limit=1000")
                .extract()
                .path("items.findAll { it.id != '" + note + "' }.body");
        assertThat(notes)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, WRITERS / 2)
                        .mapToObj(i -> words(2 * i + 1))
                        .toList());
        List<String> wordings = argument.get("rolf", "/annotations/" + note + "/history")
                .extract()
                .path("items.body.text");
        assertThat(wordings).hasSize(1 + REWORDERS).contains("Who slept?");
        assertThat(wordings).containsAll(said(REWORDERS, 2 * REWORDERS, ConcurrencyTest::words));
    }

    private static List<String> said(int from, int to, IntFunction<String> words) {
        return IntStream.range(from, to).mapToObj(words).toList();
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
        assertThat(entries.size()).isGreaterThanOrEqualTo(WRITERS + 2 * REWORDERS + 2);
        assertThat(chain.breaks(slug)).isEmpty();
    }
}
