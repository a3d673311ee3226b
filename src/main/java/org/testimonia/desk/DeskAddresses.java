package org.testimonia.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.desk.ReadingPage.Choice;
import org.testimonia.desk.ReadingPage.Choices;

/** Where the links of a page of the desk lead: they keep the revision, and what the reader wants to see. */
record DeskAddresses(String project, String slug, int revision, int section, Asked asked) {

    private static final Map<String, String> LAYERS = new LinkedHashMap<>();

    static {
        LAYERS.put("note", "Notes");
        LAYERS.put("question", "Questions");
        LAYERS.put("highlight", "Highlights");
        LAYERS.put("tag", "Tags");
        LAYERS.put("entity", "People and places");
        LAYERS.put("claim", "Claims");
        LAYERS.put("evidence", "Evidence");
    }

    String text() {
        return "/p/" + project + "/texts/" + slug;
    }

    String search() {
        return "/api/v1/projects/" + project + "/claims";
    }

    String spans() {
        return text() + "/spans?revision=" + revision + asked.wanted().query();
    }

    String section(int section) {
        return page(section, asked.wanted());
    }

    private String page(int section, Wanted wanted) {
        return page(section, wanted, asked.view(), asked.second(), asked.marks());
    }

    private String page(int section, Wanted wanted, View view, @Nullable SecondAsked second, boolean marks) {
        return text() + "/read/" + section + "?revision=" + revision + wanted.query() + view.query()
                + (second == null ? "" : second.query()) + (marks ? "&marks=1" : "");
    }

    /** The page with that text beside, or with none. */
    String second(@Nullable SecondAsked second) {
        return page(section, asked.wanted(), asked.view(), second, asked.marks());
    }

    /** To choose a second text, or to close it. */
    String secondOrNone() {
        return second(asked.second() == null ? new SecondAsked("", null, null) : null);
    }

    private String here() {
        return section(section);
    }

    String from(int from) {
        return here() + "&from=" + from + "#notes";
    }

    String thread(UUID subject, int segment) {
        return here() + "&thread=" + subject + "#notes-s" + segment;
    }

    String marks(boolean shown) {
        return page(section, asked.wanted(), asked.view(), asked.second(), shown);
    }

    /** The section as one reads it. */
    String reading() {
        return page(section, asked.wanted(), View.READING, asked.second(), asked.marks());
    }

    List<Choice> views() {
        return Arrays.stream(View.values())
                .map(view -> new Choice(
                        view.title,
                        page(section, asked.wanted(), view, asked.second(), asked.marks()),
                        view == asked.view()))
                .toList();
    }

    List<Choices> choices(List<Beside> things) {
        return List.of(layers(), standings(), people(things));
    }

    private Choices layers() {
        Wanted wanted = asked.wanted();
        List<Choice> list = new ArrayList<>();
        list.add(new Choice("Everything", page(section, wanted.withKind(null)), wanted.kind() == null));
        LAYERS.forEach((kind, word) ->
                list.add(new Choice(word, page(section, wanted.withKind(kind)), kind.equals(wanted.kind()))));
        return new Choices("Layers", list);
    }

    private Choices standings() {
        Wanted wanted = asked.wanted();
        List<Choice> list = new ArrayList<>();
        list.add(new Choice("Any standing", page(section, wanted.withStanding(null)), wanted.standing() == null));
        Stream.of(Standing.OPEN, Standing.CONTESTED, Standing.ESTABLISHED, Standing.REJECTED)
                .forEach(standing -> list.add(new Choice(
                        standing.word, page(section, wanted.withStanding(standing)), standing == wanted.standing())));
        return new Choices("Standing", list);
    }

    /** Everybody who wrote about this section; whoever is chosen stays in the list. */
    private Choices people(List<Beside> things) {
        Wanted wanted = asked.wanted();
        Map<String, String> names = new LinkedHashMap<>();
        things.forEach(thing -> names.put(thing.by(), thing.byName()));
        if (wanted.by() != null) {
            names.putIfAbsent(wanted.by(), wanted.by());
        }
        List<Choice> list = new ArrayList<>();
        list.add(new Choice("Everybody", page(section, wanted.withBy(null)), wanted.by() == null));
        names.forEach((name, shown) ->
                list.add(new Choice(shown, page(section, wanted.withBy(name)), Objects.equals(name, wanted.by()))));
        return new Choices("People", list);
    }
}
