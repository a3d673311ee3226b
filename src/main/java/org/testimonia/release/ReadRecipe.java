package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionScope;
import org.testimonia.edition.Imprint.Apparatus;
import org.testimonia.project.Here;
import org.testimonia.project.Visibility;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.source.CitationStyle;

/** Reads what somebody wants an edition to be, beside what it is now. */
@ApplicationScoped
class ReadRecipe {

    private static final int MOST_TEXTS = 1000;
    private static final int LONGEST_INTRODUCTION = 200_000;
    /** Of notes that an edition may print. */
    static final List<String> KINDS = List.of("note", "highlight", "tag", "entity", "question");

    private final Here here;

    ReadRecipe(Here here) {
        this.here = here;
    }

    /** @throws Refusal invalid, naming the field */
    Recipe read(RecipeJson asked, @Nullable Recipe now) {
        return new Recipe(
                asked.title() == null && now != null ? now.title() : title(asked.title()),
                asked.visibility() == null
                        ? (now == null ? here.place().visibility() : now.visibility())
                        : visibility(asked.visibility()),
                asked.texts() == null && now != null ? now.texts() : texts(asked.texts()),
                asked.kinds() == null ? (now == null ? Set.of() : now.kinds()) : kinds(asked.kinds()),
                asked.standings() == null ? (now == null ? Set.of() : now.standings()) : standings(asked.standings()),
                asked.apparatus() == null
                        ? (now == null ? Apparatus.FOOTNOTES : now.apparatus())
                        : apparatus(asked.apparatus()),
                asked.style() == null ? (now == null ? CitationStyle.PLAIN.word() : now.style()) : style(asked.style()),
                asked.language() == null ? (now == null ? "en" : now.language()) : language(asked.language()),
                asked.introduction() == null
                        ? (now == null ? null : now.introduction())
                        : words(asked.introduction(), "introduction", LONGEST_INTRODUCTION),
                asked.rights() == null ? (now == null ? null : now.rights()) : words(asked.rights(), "rights", 500),
                asked.editors() == null ? (now == null ? List.of() : now.editors()) : editors(asked.editors()));
    }

    private static String title(@Nullable String title) {
        String words = words(title == null ? "" : title, "title", 500);
        if (words == null) {
            throw Refusal.invalid("title", "An edition has a title of 1 to 500 characters.");
        }
        return words;
    }

    private static @Nullable String words(String typed, String field, int longest) {
        String words = typed.strip();
        if (CodePoints.length(words) > longest) {
            throw Refusal.invalid(
                    field, "This has " + CodePoints.length(words) + " characters; " + longest + " are the most.");
        }
        return words.isEmpty() ? null : words;
    }

    private static Visibility visibility(String word) {
        return switch (word) {
            case "private" -> Visibility.PRIVATE;
            case "public" -> Visibility.PUBLIC;
            default -> throw Refusal.invalid("visibility", "visibility is private or public.");
        };
    }

    private static List<Recipe.Wanted> texts(@Nullable List<RecipeJson.@Nullable TextJson> asked) {
        if (asked == null || asked.isEmpty()) {
            throw Refusal.invalid("texts", "An edition prints at least one text: send [{\"text\": \"its-address\"}].");
        }
        if (asked.size() > MOST_TEXTS) {
            throw Refusal.invalid("texts", "An edition prints at most 1,000 texts; these are " + asked.size() + ".");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            RecipeJson.TextJson text = asked.get(i);
            String field = "texts[" + i + "]";
            if (text == null || text.text() == null || text.text().isBlank()) {
                throw Refusal.invalid(field + ".text", "Name the text by its address in the project.");
            }
            if (!seen.add(text.text())) {
                throw Refusal.invalid(field + ".text", "The text " + text.text() + " is named twice.");
            }
        }
        return asked.stream()
                .filter(Objects::nonNull)
                .map(text -> new Recipe.Wanted(String.valueOf(text.text()), text.revision()))
                .toList();
    }

    private static Set<String> kinds(List<@Nullable String> asked) {
        Set<String> kinds = new LinkedHashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String kind = String.valueOf(asked.get(i)).toLowerCase(Locale.ROOT);
            if (!KINDS.contains(kind)) {
                throw Refusal.invalid("kinds[" + i + "]", "There are " + String.join(", ", KINDS) + ".");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private static Set<Standing> standings(List<@Nullable String> asked) {
        Set<Standing> standings = new LinkedHashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String name = String.valueOf(asked.get(i)).toUpperCase(Locale.ROOT);
            standings.add(EditionScope.PRINTED.stream()
                    .filter(standing -> standing.name().equals(name))
                    .findFirst()
                    .orElseThrow(invalidStanding(i)));
        }
        return standings;
    }

    private static java.util.function.Supplier<Refusal> invalidStanding(int i) {
        return () -> Refusal.invalid(
                "standings[" + i + "]", "An edition prints claims that are OPEN, CONTESTED, ESTABLISHED or REJECTED.");
    }

    private static Apparatus apparatus(String word) {
        return Arrays.stream(Apparatus.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("apparatus", "apparatus is footnotes, margin or endnotes."));
    }

    private static String style(String name) {
        return CitationStyle.asked(name).word();
    }

    private static String language(String tag) {
        if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}") || tag.length() > 35) {
            throw Refusal.invalid("language", "A language is a tag such as en, de or grc (BCP 47).");
        }
        return tag;
    }

    private static List<String> editors(List<@Nullable String> asked) {
        if (asked.size() > 50) {
            throw Refusal.invalid("editors", "An edition names at most 50 editors; these are " + asked.size() + ".");
        }
        return asked.stream()
                .filter(Objects::nonNull)
                .map(name -> words(name, "editors", 200))
                .filter(Objects::nonNull)
                .toList();
    }
}
