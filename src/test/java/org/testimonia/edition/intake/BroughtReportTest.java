package org.testimonia.edition.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.testimonia.shared.Refusal;

class BroughtReportTest {

    @Test
    void so_many_are_recorded_at_once_and_what_is_here_already_does_not_count() {
        BroughtReport report = new BroughtReport();
        for (int i = 1; i < BroughtReport.MOST_AT_ONCE; i++) {
            report.add(null, "assertion", "a" + i, "unchanged", null, null);
            report.add(null, "assertion", "b" + i, "matched", null, null);
        }
        assertThatCode(report::mustHaveRoom).doesNotThrowAnyException();

        report.add(null, "assertion", "a", "unchanged", null, null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(report::mustHaveRoom)
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("Send the file again"));
    }
}
