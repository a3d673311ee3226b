package org.testimonia.release;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionScope;
import org.testimonia.edition.Imprint.Apparatus;
import org.testimonia.shared.Query;
import org.testimonia.source.CitationStyle;
import org.testimonia.text.Text;

/**
 * The plan of an edition as a form: what was typed, or what is kept.
 *
 * @param version of the edition that the form was opened with; empty for a new one
 */
record EditionForm(
        String slug,
        String title,
        String visibility,
        List<TextLine> texts,
        List<Tick> kinds,
        List<Tick> standings,
        String style,
        String apparatus,
        String language,
        String introduction,
        String rights,
        String editors,
        String version) {

    /**
     * A text of the project, and whether it is in the edition.
     *
     * @param place of the texts in the edition, as it was typed: smaller numbers come first
     * @param revision empty for the newest
     * @param revisions that it has
     */
    record TextLine(
            String slug, String title, boolean chosen, String place, String revision, List<Integer> revisions) {}

    /** A kind or standing that may go in. */
    record Tick(String value, String words, boolean chosen) {}

    /** One of several. */
    record Choice(String value, String words) {}

    static EditionForm empty(List<Text> texts) {
        return new EditionForm(
                "",
                "",
                "private",
                texts.stream().map(text -> line(text, false, "", "")).toList(),
                ticks(ReadRecipe.KINDS, List.of()),
                standings(List.of()),
                CitationStyle.PLAIN.word(),
                Apparatus.FOOTNOTES.word(),
                "en",
                "",
                "",
                "",
                "");
    }

    static EditionForm of(Edition edition, Recipe recipe, List<Text> texts) {
        Map<String, Recipe.Wanted> wanted = new LinkedHashMap<>();
        recipe.texts().forEach(text -> wanted.put(text.text(), text));
        List<String> order = List.copyOf(wanted.keySet());
        return new EditionForm(
                edition.slug,
                recipe.title(),
                recipe.visibility().word(),
                texts.stream()
                        .map(text -> {
                            Recipe.Wanted its = wanted.get(text.slug);
                            return its == null
                                    ? line(text, false, "", "")
                                    : line(
                                            text,
                                            true,
                                            Integer.toString(order.indexOf(text.slug) + 1),
                                            its.revision() == null
                                                    ? ""
                                                    : its.revision().toString());
                        })
                        .toList(),
                ticks(ReadRecipe.KINDS, List.copyOf(recipe.kinds())),
                standings(recipe.standings().stream().map(Enum::name).toList()),
                recipe.style(),
                recipe.apparatus().word(),
                recipe.language(),
                recipe.introduction() == null ? "" : recipe.introduction(),
                recipe.rights() == null ? "" : recipe.rights(),
                String.join("\n", recipe.editors()),
                Integer.toString(edition.version));
    }

    static EditionForm typed(MultivaluedMap<String, String> posted, List<Text> texts) {
        List<String> chosen = all(posted, "text");
        return new EditionForm(
                one(posted, "slug"),
                one(posted, "title"),
                one(posted, "visibility"),
                texts.stream()
                        .map(text -> line(
                                text,
                                chosen.contains(text.slug),
                                one(posted, "place-" + text.slug),
                                one(posted, "revision-" + text.slug)))
                        .toList(),
                ticks(ReadRecipe.KINDS, all(posted, "kind")),
                standings(all(posted, "standing")),
                one(posted, "style"),
                one(posted, "apparatus"),
                one(posted, "language"),
                one(posted, "introduction"),
                one(posted, "rights"),
                one(posted, "editors"),
                one(posted, "version"));
    }

    private static TextLine line(Text text, boolean chosen, String place, String revision) {
        List<Integer> revisions = new ArrayList<>();
        for (int number = text.newest; number > 0; number--) {
            revisions.add(number);
        }
        return new TextLine(text.slug, text.title, chosen, place, revision, revisions);
    }

    private static List<Tick> ticks(List<String> all, List<String> chosen) {
        return all.stream()
                .map(kind -> new Tick(kind, kind.equals("entity") ? "entities" : kind + "s", chosen.contains(kind)))
                .toList();
    }

    private static List<Tick> standings(List<String> chosen) {
        return EditionScope.PRINTED.stream()
                .map(standing -> new Tick(standing.name(), standing.word, chosen.contains(standing.name())))
                .toList();
    }

    private static String one(MultivaluedMap<String, String> posted, String name) {
        String value = posted.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    private static List<String> all(MultivaluedMap<String, String> posted, String name) {
        return posted.getOrDefault(name, List.of());
    }

    EditionForm at(String newVersion) {
        return new EditionForm(
                slug,
                title,
                visibility,
                texts,
                kinds,
                standings,
                style,
                apparatus,
                language,
                introduction,
                rights,
                editors,
                newVersion);
    }

    /** As programs send it. */
    RecipeJson json() {
        return new RecipeJson(
                slug,
                title,
                visibility,
                chosenTexts(),
                values(kinds),
                values(standings),
                style,
                apparatus,
                language,
                introduction,
                rights,
                editors.lines().filter(line -> !line.isBlank()).toList());
    }

    private List<RecipeJson.@Nullable TextJson> chosenTexts() {
        List<RecipeJson.@Nullable TextJson> chosen = new ArrayList<>();
        texts.stream()
                .filter(TextLine::chosen)
                .sorted(Comparator.comparingInt(
                        line -> line.place().isBlank() ? Integer.MAX_VALUE : Query.number(line.place(), "texts")))
                .forEach(line -> chosen.add(new RecipeJson.TextJson(
                        line.slug(), line.revision().isBlank() ? null : Query.number(line.revision(), "texts"))));
        return chosen;
    }

    private static List<@Nullable String> values(List<Tick> ticks) {
        List<@Nullable String> values = new ArrayList<>();
        ticks.stream().filter(Tick::chosen).forEach(tick -> values.add(tick.value()));
        return values;
    }

    public List<Choice> styles() {
        return Arrays.stream(CitationStyle.values())
                .map(each -> new Choice(each.word(), each.title))
                .toList();
    }

    public List<Choice> apparatuses() {
        return List.of(
                new Choice("footnotes", "at the foot of the page or chapter"),
                new Choice("margin", "in the margin, beside the text"),
                new Choice("endnotes", "after the text"));
    }
}
