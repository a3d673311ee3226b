package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testimonia.edition.EditionFormat;
import org.testimonia.edition.SmallEdition;
import org.testimonia.edition.Unzipped;
import org.testimonia.shared.SteadyZip;

/** The check itself: it must find what is wrong. */
@Execution(ExecutionMode.CONCURRENT)
class EpubCheckTest {

    @Test
    void a_link_to_nowhere_an_unknown_attribute_and_a_missing_date_are_found() {
        byte[] book = EditionFormat.EPUB.write(SmallEdition.model()).bytes();
        ByteArrayOutputStream broken = new ByteArrayOutputStream();

        try (SteadyZip zip = new SteadyZip(broken)) {
            Unzipped.of(book).forEach((path, words) -> {
                if (path.equals("mimetype")) {
                    zip.addStored(path, words.getBytes(StandardCharsets.US_ASCII));
                } else {
                    zip.add(
                            path,
                            words.replace("href=\"#f1\"", "href=\"#nowhere\"")
                                    .replace("<h2 id=", "<h2 colour=\"red\" id=")
                                    .replaceAll("<meta property=\"dcterms:modified\">[^<]*</meta>", ""));
                }
            });
        }

        assertThat(EpubCheck.findings(broken.toByteArray()))
                .anyMatch(finding -> finding.contains("RSC-012"))
                .anyMatch(finding -> finding.contains("colour"))
                .anyMatch(finding -> finding.contains("dcterms:modified"));
    }
}
