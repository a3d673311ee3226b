package org.testimonia.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.release.Difference.Change;

/** Two states of an edition beside each other. */
final class Compared {

    private final EditionModel before;
    private final EditionModel after;
    private final Differences.When when;
    private final List<Change> changes = new ArrayList<>();

    Compared(EditionModel before, EditionModel after, Differences.When when) {
        this.before = before;
        this.after = after;
        this.when = when;
    }

    List<Change> changes() {
        each(before.texts(), after.texts(), EditedText::id, this::texts);
        each(before.claims(), after.claims(), EditedClaim::id, this::claims);
        each(before.notes(), after.notes(), Note::id, this::notes);
        return changes;
    }

    private interface Pair<T> {
        void of(@Nullable T before, @Nullable T after);
    }

    private static <T> void each(List<T> before, List<T> after, Function<T, UUID> id, Pair<T> pair) {
        Map<UUID, T> old = byId(before, id);
        Map<UUID, T> young = byId(after, id);
        Set<UUID> ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(young.keySet());
        ids.forEach(one -> pair.of(old.get(one), young.get(one)));
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private void texts(@Nullable EditedText old, @Nullable EditedText young) {
        EditedText any = Objects.requireNonNullElse(young, old);
        String from = old == null ? null : "revision " + old.revision();
        String to = young == null ? null : "revision " + young.revision();
        add("text/" + any.slug(), "text", any.id(), null, what(old, young, "changed"), from, to, null);
    }

    private void claims(@Nullable EditedClaim old, @Nullable EditedClaim young) {
        EditedClaim any = Objects.requireNonNullElse(young, old);
        String subject = "claim/" + any.number();
        add(
                subject,
                "claim",
                any.id(),
                any.number(),
                what(old, young, "reworded"),
                old == null ? null : old.statement(),
                young == null ? null : young.statement(),
                null);
        if (old != null && young != null) {
            judgements(old, young);
            each(old.evidence(), young.evidence(), EditedEvidence::id, (one, other) -> evidence(one, other, young));
        }
    }

    /** Each that came since, with its own reason. */
    private void judgements(EditedClaim old, EditedClaim young) {
        Set<UUID> known = old.judgements().stream().map(EditedJudgement::id).collect(Collectors.toSet());
        for (EditedJudgement judgement : young.judgements()) {
            if (!known.contains(judgement.id())) {
                changes.add(new Change(
                        judgement.seq(),
                        "judgement",
                        judgement.id().toString(),
                        young.number(),
                        "judged",
                        judgement.from() == null ? null : judgement.from().name(),
                        judgement.to().name(),
                        judgement.reason()));
            }
        }
    }

    private void evidence(@Nullable EditedEvidence old, @Nullable EditedEvidence young, EditedClaim claim) {
        EditedEvidence any = Objects.requireNonNullElse(young, old);
        add(
                "claim/" + claim.number(),
                "evidence",
                any.id(),
                claim.number(),
                what(old, young, "changed"),
                words(old),
                words(young),
                young == null ? null : young.decisionReason());
    }

    private static @Nullable String words(@Nullable EditedEvidence evidence) {
        return evidence == null
                ? null
                : evidence.stance().word + ", " + evidence.admission().toLowerCase(java.util.Locale.ROOT)
                        + (evidence.reason() == null ? "" : ": " + evidence.reason());
    }

    private void notes(@Nullable Note old, @Nullable Note young) {
        Note any = Objects.requireNonNullElse(young, old);
        add(
                "annotation/" + any.id(),
                "note",
                any.id(),
                null,
                what(old, young, "changed"),
                words(old),
                words(young),
                null);
    }

    private static @Nullable String words(@Nullable Note note) {
        return note == null ? null : note.body() == null ? note.kind() : note.body();
    }

    private static String what(@Nullable Object old, @Nullable Object young, String both) {
        return old == null ? "added" : young == null ? "removed" : both;
    }

    /** Nothing, where both say the same. */
    private void add(
            String subject,
            String kind,
            UUID id,
            @Nullable Integer number,
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {
        if (!Objects.equals(from, to)) {
            changes.add(new Change(when.of(subject), kind, id.toString(), number, what, from, to, reason));
        }
    }
}
