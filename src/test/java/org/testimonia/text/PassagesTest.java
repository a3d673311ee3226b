package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.project.Here;
import org.testimonia.project.Project;
import org.testimonia.project.Projects;
import org.testimonia.project.Role;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.text.TargetJson.QuoteJson;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PassagesTest {

    /** Latin, letters beyond the first plane, combining marks, both writing directions, joiners and inner line feeds. */
    private static final String[] ALPHABET = {
        "a",
        "b",
        " ",
        "e\u0301",
        "\u05D0",
        "\u0634",
        "\u202E",
        "\uD83D\uDE00",
        "\uD835\uDD38",
        "\u200D",
        "ö",
        "\n",
        "\u0300"
    };

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Inject
    Passages passages;

    @Inject
    PlainText plain;

    @Inject
    Texts texts;

    @Inject
    Revisions revisions;

    @Inject
    Projects projects;

    @Inject
    Here here;

    @Test
    @ActivateRequestContext
    void the_words_of_a_range_are_those_of_the_plain_text_whatever_the_script() {
        String project = people.project("private");
        Random random = new Random(1936);
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            slugs.add(shelf.bring(project, strange(random), "Strange " + i));
        }
        within(project, () -> {
            slugs.forEach(slug -> checkRandomRanges(slug, 300, random));
        });
    }

    @Test
    @ActivateRequestContext
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void a_thousand_ranges_of_every_text_of_the_corpora_have_their_words() throws IOException {
        String project = people.project("private");
        List<String> slugs = new ArrayList<>();
        for (Path file : Corpora.texts().toList()) {
            slugs.add(shelf.bring(
                            project,
                            Files.readAllBytes(file),
                            file.getFileName().toString(),
                            Map.of())
                    .statusCode(201)
                    .extract()
                    .path("slug"));
        }
        within(project, () -> {
            Random random = new Random(1938);
            slugs.forEach(slug -> checkRandomRanges(slug, 1000, random));
        });
    }

    @Test
    @ActivateRequestContext
    void a_quotation_that_stands_once_is_found_even_across_paragraphs() {
        String project = people.project("private");
        String slug = shelf.bring(project, Shelf.MEMOIR, "Memoir");
        within(project, () -> {
            Passage passage = quote(slug, "doubted it.\nI was told", null, null);
            Passage second = quote(slug, "Nobody in the hall doubted it.", "knew.\n", null);

            String whole = whole(slug);
            assertThat(CodePoints.slice(whole, passage.startAt, passage.endAt)).isEqualTo("doubted it.\nI was told");
            assertThat(CodePoints.slice(whole, second.startAt, second.endAt))
                    .isEqualTo("Nobody in the hall doubted it.");
            assertThat(second.suffix).isEmpty();
            assertThat(CodePoints.length(second.prefix)).isEqualTo(Passage.CONTEXT);
            assertThat(CodePoints.length(quote(slug, " was not a sign", null, null).prefix))
                    .isEqualTo(Passage.CONTEXT);
        });
    }

    @Test
    @ActivateRequestContext
    void a_target_that_names_no_single_place_is_refused() {
        String project = people.project("private");
        String slug = shelf.bring(project, Shelf.MEMOIR, "Memoir");
        within(project, () -> {
            assertThatThrownBy(() -> quote(slug, "Nobody in the hall doubted it.", null, null))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.errors.get(0).field()).isEqualTo("target[0].quote.exact");
                        assertThat((List<?>) refusal.members.get("candidates")).hasSize(2);
                    });
            assertRefused(target(slug, null, null, new QuoteJson("stands nowhere", null, null)), "quote.exact");
            assertRefused(target(slug, null, null, new QuoteJson("x".repeat(10_001), null, null)), "quote.exact");
            assertRefused(target(slug, null, null, new QuoteJson("", null, null)), "quote.exact");
            assertRefused(target(slug, 0, 7, new QuoteJson("CHAPTERS", null, null)), "quote.exact");
            assertRefused(target(slug, 0, 7, new QuoteJson("CHAPTER", "before", null)), "quote.prefix");
            assertRefused(target(slug, 7, 7, null), "end");
            assertRefused(target(slug, 7, 99_999, null), "end");
            assertRefused(target(slug, -1, 7, null), "start");
            assertRefused(target(slug, 7, null, null), "end");
            assertRefused(target("nothing", 0, 7, null), "text");
            assertThatThrownBy(() -> passages.read(List.of(new TargetJson(slug, 7, 0, 7, null)), "target"))
                    .hasMessageContaining("no revision 7");
        });
    }

    private void assertRefused(TargetJson target, String field) {
        assertThatThrownBy(() -> passages.read(List.of(target), "target"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.errors.get(0).field()).isEqualTo("target[0]." + field);
                });
    }

    /** In a session of its own, because Hibernate asks once for each which project it is in. */
    private void within(String project, Runnable work) {
        Project found = QuarkusTransaction.requiringNew()
                .call(() -> projects.find("slug", project).firstResult());
        here.enter(found, Role.EDITOR);
        QuarkusTransaction.requiringNew().timeout(600).run(work);
    }

    private Passage quote(String slug, String exact, String prefix, String suffix) {
        return passages.read(List.of(target(slug, null, null, new QuoteJson(exact, prefix, suffix))), "target")
                .get(0);
    }

    private static TargetJson target(String slug, Integer start, Integer end, QuoteJson quote) {
        return new TargetJson(slug, null, start, end, quote);
    }

    private String whole(String slug) {
        Revision revision = revisions.newest(texts.get(slug));
        return plain.of(revision, 0, revision.length());
    }

    private void checkRandomRanges(String slug, int count, Random random) {
        String whole = whole(slug);
        int[] points = whole.codePoints().toArray();
        assertThat(points).hasSize(revisions.newest(texts.get(slug)).length());
        for (int i = 0; i < count; i += Targets.MOST) {
            List<TargetJson> targets = new ArrayList<>();
            for (int j = 0; j < Targets.MOST; j++) {
                int start = random.nextInt(points.length);
                int end = start + 1 + random.nextInt(Math.min(400, points.length - start));
                targets.add(target(slug, start, end, null));
            }
            passages.read(targets, "target").forEach(passage -> check(passage, points));
        }
    }

    private static void check(Passage passage, int[] points) {
        int before = Math.max(0, passage.startAt - Passage.CONTEXT);
        int after = Math.min(points.length, passage.endAt + Passage.CONTEXT);
        assertThat(passage.exact).isEqualTo(slice(points, passage.startAt, passage.endAt));
        assertThat(passage.prefix).isEqualTo(slice(points, before, passage.startAt));
        assertThat(passage.suffix).isEqualTo(slice(points, passage.endAt, after));
    }

    private static String slice(int[] points, int start, int end) {
        return new String(points, start, end - start);
    }

    private static String strange(Random random) {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; paragraph < 12; paragraph++) {
            text.append("p");
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
            }
            text.append("\n\n");
        }
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
