package org.testimonia.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Refusal.FieldError;

class CslTest {

    @Test
    void a_good_description_has_no_errors() {
        assertThat(Csl.check(Map.of())).isEmpty();
        assertThat(Csl.check(Map.of(
                        "type",
                        "book",
                        "title",
                        "T",
                        "volume",
                        3,
                        "author",
                        List.of(Map.of("family", "Orlov", "static-ordering", true)),
                        "issued",
                        Map.of("date-parts", List.of(List.of(1936, 8, 19), List.of(1936, 8, 24)), "circa", true),
                        "unheard-of",
                        List.of(1, 2))))
                .isEmpty();
    }

    @Test
    void every_error_names_its_field() {
        Map<String, Object> csl = Map.of(
                "type", "tablet",
                "title", List.of("T"),
                "author", List.of("Orlov", Map.of("family", List.of())),
                "editor", "Boris",
                "issued", Map.of("date-parts", List.of(List.of(1936.5))),
                "accessed", "today",
                "custom", "x");

        assertThat(Csl.check(csl))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "type",
                        "title",
                        "author[0]",
                        "author[1].family",
                        "editor",
                        "issued.date-parts",
                        "accessed",
                        "custom");
        assertThatThrownBy(() -> Csl.demand(csl))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors)
                                .extracting(FieldError::field)
                                .contains("csl.type", "csl.author[1].family"));
    }

    @Test
    void hostile_descriptions_are_refused() {
        Object deep = "x";
        for (int i = 0; i < 10_000; i++) {
            deep = List.of(deep);
        }
        List<Object> withNothing = new ArrayList<>();
        withNothing.add(null);

        assertThat(Csl.check(Map.of("custom", Map.of("x", deep)))).hasSize(1);
        assertThat(Csl.check(Map.of("title", "x".repeat(70_000)))).hasSize(1);
        assertThat(Csl.check(Map.of("title", "a\u0000b"))).hasSize(1);
        assertThat(Csl.check(Map.of("custom", Map.of("\uD800", "b")))).hasSize(1);
        assertThat(Csl.check(Collections.singletonMap("title", null))).hasSize(1);
        assertThat(Csl.check(Collections.singletonMap("type", null))).hasSize(1);
        assertThat(Csl.check(Map.of("author", withNothing))).hasSize(1);
        assertThat(Csl.check(Map.of("issued", Map.of("date-parts", withNothing))))
                .hasSize(1);
        assertThat(Csl.check(Map.of("issued", Map.of("date-parts", List.of(withNothing)))))
                .hasSize(1);
    }
}
