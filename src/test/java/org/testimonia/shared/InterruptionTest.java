package org.testimonia.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.testimonia.text.ReadText;
import org.testimonia.text.tei.TeiReader;

class InterruptionTest {

    private static final byte[] LONG = ("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
                    + "<p>They were asked to <hi>confess</hi>.</p>".repeat(10_000)
                    + "</body></text></TEI>")
            .getBytes(StandardCharsets.UTF_8);

    private int asked;

    @Test
    void a_long_file_is_read_no_further_when_it_shall_not_be() {
        ReadText whole = Interruption.heeding(() -> asked++, () -> new TeiReader().read(LONG));
        int all = asked;
        asked = 0;

        assertThatThrownBy(() -> Interruption.heeding(() -> stopAfter(all / 2), () -> new TeiReader().read(LONG)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(whole.segments()).hasSize(10_000);
        assertThat(all).isGreaterThan(LONG.length / 10_000);
        assertThat(asked).isEqualTo(all / 2);
    }

    private void stopAfter(int times) {
        if (++asked == times) {
            throw new IllegalStateException("stopped");
        }
    }

    @Test
    void work_inside_of_work_heeds_its_own_and_then_that_around_it_again() {
        Interruption.heed();
        Interruption.heeding(() -> asked++, () -> {
            Interruption.heed();
            Interruption.heeding(() -> asked += 10, () -> {
                Interruption.heed();
                return true;
            });
            Interruption.heed();
            return true;
        });
        Interruption.heed();

        assertThat(asked).isEqualTo(12);
    }
}
