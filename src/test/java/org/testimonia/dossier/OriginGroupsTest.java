package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.testimonia.evidence.independence.Node;

class OriginGroupsTest {

    private static final Node SLUTSKY = Node.agent(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    private static final Node MIRONOV = Node.agent(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    @Test
    void those_who_share_an_origin_stand_together_the_largest_group_first_and_the_others_keep_their_order() {
        Map<String, Set<Node>> origins = new LinkedHashMap<>();
        origins.put("Pritt", Set.of());
        origins.put("Orlov", Set.of(SLUTSKY, MIRONOV));
        origins.put("Davies", Set.of());
        origins.put("Barmine", Set.of(MIRONOV));
        origins.put("Krivitsky", Set.of(SLUTSKY));
        origins.put("Conquest", Set.of(SLUTSKY));

        assertThat(OriginGroups.of(origins))
                .extracting(OriginGroups.Group::members, OriginGroups.Group::origin)
                .containsExactly(
                        tuple(List.of("Orlov", "Krivitsky", "Conquest"), SLUTSKY),
                        tuple(List.of("Pritt", "Davies", "Barmine"), null));
    }

    @Test
    void nobody_makes_no_group() {
        assertThat(OriginGroups.of(Map.of())).isEmpty();
    }
}
