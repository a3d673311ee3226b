package org.testimonia.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** The keys of sources in a project: fit to stand in an address, each used once. */
@ApplicationScoped
class FreeKeys {

    private static final int LONGEST_MADE = 40;

    private final Sources sources;

    FreeKeys(Sources sources) {
        this.sources = sources;
    }

    static void check(@Nullable String key) {
        if (key != null && !key.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:+&@-]{0,118}")) {
            throw Refusal.invalid(
                    "key", "A key is 1 to 119 letters, digits and . _ : + & @ - and begins with a letter or digit.");
        }
    }

    /** As a bibliography writes it, with a hyphen for what no address may hold. */
    static String fit(String key) {
        String fit = key.replaceAll("[^\\p{L}\\p{M}\\p{N}._:+&@-]+", "-").replaceFirst("^[^\\p{L}\\p{N}]+", "");
        return fit.isEmpty() ? "source" : fit.substring(0, Math.min(110, fit.length()));
    }

    String demandFree(String key) {
        if (sources.find(key).isPresent()) {
            throw Refusal.conflict("Another source has the key " + key + ". Choose another one.")
                    .at("key", "Another source has this key.");
        }
        return key;
    }

    /** {@code orlov1953}, or with a number when another has it. */
    String propose(Map<String, Object> csl) {
        String citation = Normalizer.normalize(Citation.brief(csl), Normalizer.Form.NFD);
        String letters = citation.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return free(letters.isEmpty() ? "source" : letters.substring(0, Math.min(LONGEST_MADE, letters.length())));
    }

    private String free(String key) {
        String free = key;
        for (int i = 2; sources.find(free).isPresent(); i++) {
            free = key + "-" + i;
        }
        return free;
    }
}
