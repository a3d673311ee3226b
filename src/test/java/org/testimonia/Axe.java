package org.testimonia;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What axe holds against a page, by all the rules it has switched on. It loads nothing beforehand: that is for turned
 * screens, a rule it has switched off, and for sound, which we have none of; and it would write styles into the page,
 * which our policy forbids.
 */
public final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
            async (rules) => {
              const { violations } = await axe.run({
                preload: false,
                resultTypes: ["violations"],
                ...(rules.length > 0 && { runOnly: rules }),
              });
              return violations.map(({ id, nodes }) =>
                `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`);
            }
            """;

    private Axe() {}

    /** The rules a page breaks, with what breaks them. */
    public static List<String> violations(Page page) {
        return violations(page, List.of());
    }

    /** Words that are too faint on their ground: all that another light can change. */
    public static List<String> violationsOfContrast(Page page) {
        return violations(page, List.of("color-contrast"));
    }

    private static List<String> violations(Page page, List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        List<?> violations = (List<?>) page.evaluate(RUN, rules);
        return violations.stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
