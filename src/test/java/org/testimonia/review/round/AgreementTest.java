package org.testimonia.review.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    /**
     * The worked example of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: four observers,
     * twelve units, five values, missing data. For ordinal data the paper has 0.815.
     */
    private static final List<String> OBSERVERS =
            List.of("123321412...", "1233224125.3", ".33323422" + "51.", "12332441251.");

    private static List<List<Integer>> units() {
        List<List<Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            List<Integer> values = new ArrayList<>();
            for (String observer : OBSERVERS) {
                char value = observer.charAt(unit);
                if (value != '.') {
                    values.add(value - '1');
                }
            }
            units.add(values);
        }
        return units;
    }

    @Test
    void the_published_example_comes_out_as_published() {
        assertThat(Agreement.printed(Agreement.alpha(units(), 5))).contains(0.815);
    }

    @Test
    void full_agreement_is_one_and_what_differs_as_much_as_can_be_is_below_chance() {
        assertThat(Agreement.alpha(List.of(List.of(0, 0), List.of(2, 2), List.of(1, 1, 1)), 3))
                .hasValue(1);
        assertThat(Agreement.alpha(List.of(List.of(0, 2), List.of(2, 0)), 3).getAsDouble())
                .isNegative();
    }

    @Test
    void a_step_apart_counts_less_than_two() {
        double near = Agreement.alpha(List.of(List.of(0, 1), List.of(2, 2), List.of(0, 0)), 3)
                .getAsDouble();
        double far = Agreement.alpha(List.of(List.of(0, 2), List.of(2, 2), List.of(0, 0)), 3)
                .getAsDouble();

        assertThat(near).isGreaterThan(far);
    }

    @Test
    void it_is_not_defined_over_one_thing_nor_where_nothing_varies_nor_where_nobody_can_be_compared() {
        assertThat(Agreement.alpha(List.of(List.of(0, 2)), 3)).isEmpty();
        assertThat(Agreement.alpha(List.of(List.of(1, 1), List.of(1, 1)), 3)).isEmpty();
        assertThat(Agreement.alpha(List.of(List.of(1), List.of(2), List.of()), 3))
                .isEmpty();
        assertThat(Agreement.alpha(List.of(), 3)).isEmpty();
    }
}
