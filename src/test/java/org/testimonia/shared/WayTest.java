package org.testimonia.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WayTest {

    @Test
    void the_way_from_one_thing_to_what_it_rests_on_is_the_shortest() {
        Map<Integer, List<Integer>> edges = Map.of(1, List.of(2, 3), 2, List.of(4), 3, List.of(5), 5, List.of(4));

        assertThat(Way.shortest(1, 4, edges)).containsExactly(1, 2, 4);
        assertThat(Way.shortest(4, 1, edges)).isEmpty();
        assertThat(Way.shortest(3, 3, edges)).containsExactly(3);
    }
}
