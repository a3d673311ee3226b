package org.testimonia.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.text.Segment;

/** Which thread stands beside which segment of a section, and the link in the gutter that leads there. */
final class Margin {

    private static final List<Standing> BY_WEIGHT =
            List.of(Standing.CONTESTED, Standing.ESTABLISHED, Standing.REJECTED, Standing.OPEN, Standing.DRAFT);

    private final List<Segment> segments;
    private final Map<UUID, Begun> begun = new LinkedHashMap<>();
    private final Map<Integer, Map<UUID, Beside>> lyingOn = new LinkedHashMap<>();

    Margin(List<Segment> segments, List<Beside> things) {
        this.segments = segments;
        for (Beside thing : things) {
            layOut(thing);
        }
    }

    private void layOut(Beside thing) {
        for (int i = indexAt(thing.start());
                i < segments.size() && segments.get(i).start() < thing.end();
                i++) {
            Segment segment = segments.get(i);
            if (thing.start() < segment.end()) {
                begun.putIfAbsent(thing.subject(), new Begun(thing, segment.ordinal()));
                lyingOn.computeIfAbsent(segment.ordinal(), any -> new LinkedHashMap<>())
                        .putIfAbsent(thing.subject(), thing);
            }
        }
    }

    /** The last segment that begins at or before the offset. */
    private int indexAt(int offset) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Each thing once, in the order of the text. */
    List<Begun> threads() {
        return List.copyOf(begun.values());
    }

    /**
     * The links, by the ordinals of their segments.
     *
     * @param shown the threads that are on the page
     * @param elsewhere the address of the page with the thread of one that is not
     */
    Map<Integer, String> gutters(List<Card> shown, Elsewhere elsewhere) {
        Map<UUID, Card> cards = new LinkedHashMap<>();
        shown.forEach(card -> cards.put(card.subject(), card));
        Map<Integer, String> gutters = new LinkedHashMap<>();
        lyingOn.forEach((segment, things) -> gutters.put(
                segment, gutter(segment, List.copyOf(things.values()), address(segment, things, cards, elsewhere))));
        return gutters;
    }

    /** Where threads are that are not on this page. */
    interface Elsewhere {
        String of(UUID subject, int segment);
    }

    private static String address(int segment, Map<UUID, Beside> things, Map<UUID, Card> cards, Elsewhere elsewhere) {
        List<Card> here = new ArrayList<>();
        things.keySet().stream()
                .filter(cards::containsKey)
                .forEach(id -> here.add(Objects.requireNonNull(cards.get(id))));
        if (here.stream().anyMatch(card -> card.segment() == segment)) {
            return "#notes-s" + segment;
        }
        return here.isEmpty()
                ? elsewhere.of(things.keySet().iterator().next(), segment)
                : "#t-" + here.get(0).name();
    }

    private static String gutter(int segment, List<Beside> things, String address) {
        Standing weightiest = weightiest(things);
        String code = weightiest == null ? "" : weightiest == Standing.DRAFT ? "open" : weightiest.code();
        return "<a class=\"gutter" + (code.isEmpty() ? "" : " " + code) + "\" data-apart role=\"doc-noteref\" href=\""
                + Html.escape(address) + "\" aria-label=\"" + label(things) + ", paragraph " + segment + "\">"
                + Html.icon(code.isEmpty() ? "note" : code) + things.size() + "</a>";
    }

    private static @Nullable Standing weightiest(List<Beside> things) {
        return BY_WEIGHT.stream()
                .filter(standing -> things.stream().anyMatch(thing -> thing.isClaim() && thing.standing() == standing))
                .findFirst()
                .orElse(null);
    }

    /** {@code 2 notes, 1 contested claim, 1 piece of evidence}. */
    private static String label(List<Beside> things) {
        List<String> parts = new ArrayList<>();
        long evidence =
                things.stream().filter(thing -> thing.kind().equals("evidence")).count();
        long claims = things.stream().filter(Beside::isClaim).count();
        count(parts, things.size() - evidence - claims, "note", "notes");
        for (Standing standing : BY_WEIGHT) {
            long many = things.stream()
                    .filter(thing -> thing.isClaim() && thing.standing() == standing)
                    .count();
            count(parts, many, "claim " + standing.word, "claims " + standing.word);
        }
        count(parts, evidence, "piece of evidence", "pieces of evidence");
        return String.join(", ", parts);
    }

    private static void count(List<String> parts, long many, String one, String several) {
        if (many > 0) {
            parts.add(many + " " + (many == 1 ? one : several));
        }
    }
}
