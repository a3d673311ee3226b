package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.annotation.Annotate;
import org.testimonia.annotation.Annotation;
import org.testimonia.annotation.AnnotationKind;
import org.testimonia.annotation.Audience;
import org.testimonia.annotation.ReplyTo;
import org.testimonia.annotation.Wording;
import org.testimonia.edition.intake.AnchorPlaces.Found;
import org.testimonia.edition.intake.Brought.Note;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;
import org.testimonia.text.anchoring.Whereabouts;

/**
 * Somebody brings a file, and what it says becomes the project's in one step of the journal: annotations and claims by
 * whoever brings it, evidence that waits for admission, judgements as history. What is here already is matched.
 */
@ApplicationScoped
public class BringBack {

    /** What is asked for beside the file. */
    public record Asked(
            String format,
            Brought file,
            @Nullable String text,
            @Nullable Audience visibility) {}

    private final AnchorPlaces anchorPlaces;
    private final Known known;
    private final Annotate annotate;
    private final ReplyTo replyTo;
    private final BringClaims bringClaims;
    private final Passages passages;
    private final Journal journal;

    BringBack(
            AnchorPlaces anchorPlaces,
            Known known,
            Annotate annotate,
            ReplyTo replyTo,
            BringClaims bringClaims,
            Passages passages,
            Journal journal) {
        this.anchorPlaces = anchorPlaces;
        this.known = known;
        this.annotate = annotate;
        this.replyTo = replyTo;
        this.bringClaims = bringClaims;
        this.passages = passages;
        this.journal = journal;
    }

    /** An annotation of which all is known that has to be. */
    private record Ready(
            Note note, AnnotationKind kind, Audience audience, Wording wording, List<Passage> where, Found worst) {}

    @Transactional
    public BroughtReport.Report bring(Asked asked, Member by) {
        by.must(asked.file().claims().isEmpty() ? Right.ANNOTATE : Right.IMPORT_TEXTS);
        Brought file = asked.file();
        BroughtReport report = new BroughtReport();
        file.skipped().forEach(each -> report.add(null, each.kind(), each.address(), "skipped", null, each.problem()));
        Map<Place, Found> places = anchorPlaces.find(
                Stream.concat(file.notes().stream().flatMap(note -> note.places().stream()), BringClaims.places(file))
                        .toList(),
                asked.text());
        Map<String, UUID> here =
                known.of("annotation", file.notes().stream().map(Note::address).toList());
        List<Ready> ready = new ArrayList<>();
        Map<String, Note> seen = new HashMap<>();
        for (Note note : file.notes()) {
            if (here.containsKey(note.address())) {
                report.add(here.get(note.address()), "annotation", note.address(), "matched", null, null);
            } else if (seen.put(note.address(), note) != null) {
                report.add(null, "annotation", note.address(), "skipped", null, "It is in the file twice.");
            } else {
                ready(note, asked.visibility(), places, report, ready);
            }
        }
        BringPlan plan = bringClaims.plan(file, places, report);
        if (!ready.isEmpty() || plan.brings()) {
            journal.write(
                    by.project(),
                    by.account(),
                    moment -> new FileBrought(
                            asked.format(),
                            write(ready, report, moment),
                            bringClaims.claims(plan, report, moment),
                            bringClaims.evidence(plan, report, moment)));
        }
        return report.report();
    }

    private static void ready(
            Note note, @Nullable Audience asked, Map<Place, Found> places, BroughtReport report, List<Ready> ready) {
        List<Passage> where = new ArrayList<>();
        Found worst = new Found(null, Whereabouts.ORPHANED, 0, "It names no passage.");
        for (Place place : note.places()) {
            Found found = places.getOrDefault(place, worst);
            Passage passage = found.passage();
            if (passage != null) {
                worst = where.isEmpty() || found.score() < worst.score() ? found : worst;
                where.add(passage);
            } else if (where.isEmpty()) {
                worst = found;
            }
        }
        if (where.isEmpty()) {
            report.add(null, "annotation", note.address(), "orphaned", 0.0, worst.problem());
            return;
        }
        try {
            BringClaims.mustBeShort(note.address());
            AnnotationKind kind = Query.word(note.kind(), "kind", AnnotationKind.class);
            Audience audience = asked != null
                    ? asked
                    : note.visibility() == null
                            ? Audience.PROJECT
                            : Query.word(note.visibility(), "visibility", Audience.class);
            Wording wording = new Wording(
                            note.body(),
                            note.format(),
                            note.language(),
                            note.tags(),
                            note.entityIri(),
                            note.entityLabel())
                    .checked(kind);
            ready.add(new Ready(note, kind, audience, wording, where, worst));
        } catch (Refusal refusal) {
            report.add(null, "annotation", note.address(), "skipped", null, refusal.sentence());
        }
    }

    private List<UUID> write(List<Ready> ready, BroughtReport report, Moment moment) {
        List<UUID> made = new ArrayList<>();
        Map<UUID, Double> doubtful = new LinkedHashMap<>();
        for (Ready each : ready) {
            List<Passage> where = fresh(each.where());
            Annotation annotation = annotate.put(each.kind(), each.audience(), each.wording(), where, moment);
            each.note().replies().stream()
                    .filter(words -> !words.isBlank())
                    .forEach(words -> replyTo.put(annotation.id, words, moment));
            known.remember("annotation", each.note().address(), annotation.id, moment);
            if (each.worst().state() == Whereabouts.UNCERTAIN) {
                where.forEach(passage -> doubtful.put(passage.id, each.worst().score()));
            }
            report.add(
                    annotation.id,
                    "annotation",
                    each.note().address(),
                    each.worst().state().word(),
                    each.worst().score(),
                    null);
            made.add(annotation.id);
        }
        passages.doubt(doubtful, moment);
        return made;
    }

    /** A passage belongs to one thing; the second that stands at the same place gets its own. */
    private static List<Passage> fresh(List<Passage> where) {
        return where.stream().map(Passage::again).toList();
    }
}
