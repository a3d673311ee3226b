package org.testimonia.edition.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** What became of everything in a file. */
public final class BroughtReport {

    /**
     * One of the things in the file.
     *
     * @param id what it is here, if it is here
     * @param kind {@code annotation, claim, evidence}, or what else it is: {@code agent, assertion, relation …}
     * @param source what the file calls it
     * @param state {@code unchanged, moved, uncertain, orphaned}, {@code matched} when it is here already, or {@code skipped}
     * @param score from 0, nothing like it, to 1, the very words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Nullable UUID id,
            String kind,
            String source,
            String state,
            @Nullable Double score,
            @Nullable String problem) {}

    /** How many came in, wait for a place, have none, were left out; claims, evidence and judgements beside them. */
    public record Report(
            int imported,
            int uncertain,
            int orphaned,
            int skipped,
            int claims,
            int evidence,
            int judgements,
            List<Item> items) {

        Report with(List<Item> further) {
            return new Report(
                    imported,
                    uncertain,
                    orphaned,
                    skipped,
                    claims,
                    evidence,
                    judgements,
                    Stream.concat(items.stream(), further.stream()).toList());
        }
    }

    /** So many things are recorded one by one for one file sent; whoever sends it again goes on with the next. */
    static final int MOST_AT_ONCE = 5000;

    private final List<Item> items = new ArrayList<>();
    private int recorded;
    private int judgements;

    void add(
            @Nullable UUID id,
            String kind,
            String source,
            String state,
            @Nullable Double score,
            @Nullable String problem) {
        items.add(new Item(id, kind, source, state, score, problem));
        recorded += state.equals("unchanged") ? 1 : 0;
    }

    void judged(int more) {
        judgements += more;
    }

    /** @throws Refusal when as much was recorded as is at once */
    void mustHaveRoom() {
        if (recorded >= MOST_AT_ONCE) {
            throw Refusal.invalid(
                    "file",
                    "No more than 5,000 of these are recorded at once. Send the file again: it goes on from here.");
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Report report() {
        return new Report(
                count("annotation", "unchanged") + count("annotation", "moved"),
                count("annotation", "uncertain"),
                count("annotation", "orphaned"),
                count("annotation", "skipped") + count("annotation", "matched"),
                came("claim"),
                came("evidence"),
                judgements,
                List.copyOf(items));
    }

    private int count(String kind, String state) {
        return (int) items.stream()
                .filter(item -> item.kind().equals(kind) && item.state().equals(state))
                .count();
    }

    private int came(String kind) {
        return (int) items.stream()
                .filter(item -> item.kind().equals(kind)
                        && item.id() != null
                        && !item.state().equals("matched"))
                .count();
    }
}
