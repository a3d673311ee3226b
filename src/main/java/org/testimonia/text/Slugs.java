package org.testimonia.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Slug;
import org.testimonia.shared.Sql;

/** The addresses of texts: asked for, or made from the title in Latin letters. */
final class Slugs {

    private static final int LONGEST_MADE = 60;

    private Slugs() {}

    static @Nullable String check(@Nullable String slug) {
        return slug == null ? null : Slug.check(slug, "a text", 80);
    }

    /** Those that texts of the project have. */
    static Set<String> taken(Sql sql, String project) {
        return sql.rows("select slug from text where project_id = :project", "project", project).stream()
                .map(row -> row.text("slug"))
                .collect(Collectors.toSet());
    }

    /** The one asked for if it is free, else one made from the title; it is taken then. */
    static String free(Set<String> taken, @Nullable String asked, String title) {
        String wanted = asked == null ? of(title) : asked;
        if (asked != null && taken.contains(asked)) {
            throw Refusal.conflict("Another text has the address " + asked + ". Choose another one.")
                    .at("slug", "Another text has this address.");
        }
        String free = wanted;
        for (int i = 2; taken.contains(free); i++) {
            free = wanted + "-" + i;
        }
        taken.add(free);
        return free;
    }

    static String of(String title) {
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(title);
        String words = latin.toLowerCase(Locale.ROOT).replaceAll("[’']", "").replaceAll("[^a-z0-9]+", "-");
        if (words.length() > LONGEST_MADE) {
            int end = words.lastIndexOf('-', LONGEST_MADE);
            words = words.substring(0, end < 10 ? LONGEST_MADE : end);
        }
        String slug = words.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "text" : slug;
    }
}
