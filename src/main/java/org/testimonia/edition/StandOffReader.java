package org.testimonia.edition;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.intake.Brought;
import org.testimonia.edition.intake.Brought.Note;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Brought.SaidClaim;
import org.testimonia.edition.intake.Brought.SaidEvidence;
import org.testimonia.edition.intake.Brought.SaidJudgement;
import org.testimonia.edition.intake.Brought.SaidSearch;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.text.ReadSegment;

/** Reads the {@code standOff} that {@code TeiWriter} put into a file: annotations, claims, evidence and judgements. */
public final class StandOffReader {

    private static final byte[] SIGN = "type=\"testimonia\"".getBytes(StandardCharsets.US_ASCII);

    private final StandOffIndex index;
    private final Map<String, String> credibility = new HashMap<>();
    private final Map<String, XmlElement> circumstances = new HashMap<>();

    private StandOffReader(StandOffIndex index) {
        this.index = index;
    }

    /** Whether there may be one in the file; a quick look. */
    public static boolean mayHave(byte[] file) {
        for (int i = 0; i + SIGN.length <= file.length; i++) {
            int j = 0;
            while (j < SIGN.length && file[i + j] == SIGN[j]) {
                j++;
            }
            if (j == SIGN.length) {
                return true;
            }
        }
        return false;
    }

    /** What our newest {@code standOff} in the file says; empty where there is none. */
    public static Optional<Brought> read(byte[] bytes, List<ReadSegment> segments) {
        XmlFile file = XmlFile.read(bytes);
        String prefix = OurIds.last(file);
        return prefix == null
                ? Optional.empty()
                : Optional.of(new StandOffReader(new StandOffIndex(file, prefix, segments)).read());
    }

    private Brought read() {
        List<Note> notes = new ArrayList<>();
        Map<String, List<String>> replies = new HashMap<>();
        Map<String, SaidClaim> claims = new LinkedHashMap<>();
        XmlElement standOff = index.standOff();
        List<XmlElement> lists = standOff == null ? List.of() : standOff.elements();
        lists.forEach(list -> gather(list, replies));
        for (XmlElement list : lists) {
            switch (list.local() + " " + list.attribute("type")) {
                case "interpGrp claims" ->
                    each(list, "interp", claim -> claims.put("#" + claim.attribute("xml:id"), claim(claim)));
                case "listAnnotation annotations" -> each(list, "annotation", note -> notes.add(note(note, replies)));
                default -> {
                    // the rest belongs to these, or is not brought
                }
            }
        }
        for (XmlElement list : lists) {
            if ("evidence".equals(list.attribute("type"))) {
                each(list, "annotation", evidence -> add(evidence, claims));
            } else if (list.local().equals("listChange")) {
                each(list, "change", change -> judged(change, claims));
            }
        }
        return new Brought(notes, List.copyOf(claims.values()), List.of());
    }

    private void gather(XmlElement list, Map<String, List<String>> replies) {
        String type = String.valueOf(list.attribute("type"));
        if (type.equals("annotations")) {
            list.elements().forEach(each -> gather(each, replies));
        } else if (type.equals("replies")) {
            each(
                    list,
                    "annotation",
                    reply -> index.note(reply, "body")
                            .ifPresent(body -> replies.computeIfAbsent(
                                            StandOffIndex.value(list, "corresp"), any -> new ArrayList<>())
                                    .add(body.words())));
        } else if (type.equals("claims") && list.local().equals("listAnnotation")) {
            each(list, "annotation", each -> circumstances.put(StandOffIndex.value(each, "target"), each));
        } else if (list.local().equals("certainty")) {
            index.term(list, TeiTaxonomy.CREDIBILITY)
                    .ifPresent(grade -> credibility.put(StandOffIndex.value(list, "target"), grade));
        }
    }

    private interface Reading {
        void read(XmlElement element);
    }

    private void each(XmlElement list, String name, Reading reading) {
        for (XmlElement element : list.elements()) {
            if (element.local().equals(name)) {
                reading.read(element);
            }
        }
    }

    private Note note(XmlElement note, Map<String, List<String>> replies) {
        Optional<XmlElement> body = index.note(note, "body");
        XmlElement ref = note.first("ref");
        String label =
                ref == null ? index.note(note, "entity").map(XmlElement::words).orElse(null) : ref.words();
        return new Note(
                StandOffIndex.value(note, "corresp"),
                kind(StandOffIndex.value(note, "motivation")),
                audience(note),
                index.places(note, StandOffIndex.value(note, "target")),
                body.map(XmlElement::words).orElse(null),
                body.map(each -> "text/" + StandOffIndex.value(each, "subtype")).orElse("text/markdown"),
                body.map(each -> each.attribute("xml:lang")).orElse(null),
                index.terms(note, TeiTaxonomy.TAG),
                ref == null ? null : ref.attribute("target"),
                label,
                replies.getOrDefault("#" + note.attribute("xml:id"), List.of()));
    }

    private static String kind(String motivation) {
        return switch (motivation) {
            case "highlighting" -> "highlight";
            case "tagging" -> "tag";
            case "identifying" -> "entity";
            case "questioning" -> "question";
            default -> "note";
        };
    }

    private static @Nullable String audience(XmlElement note) {
        XmlElement history = note.first("revisionDesc");
        XmlElement change = history == null ? null : history.first("change");
        String status = change == null ? "" : StandOffIndex.value(change, "status");
        return List.of("public", "project", "private").contains(status) ? status : null;
    }

    private SaidClaim claim(XmlElement claim) {
        XmlElement around = circumstances.get("#" + claim.attribute("xml:id"));
        String kind = StandOffIndex.value(claim, "type");
        return new SaidClaim(
                StandOffIndex.value(claim, "corresp"),
                claim.words(),
                kind.equals("claim") ? null : kind,
                claim.attribute("xml:lang"),
                around == null
                        ? null
                        : index.note(around, "scope").map(XmlElement::words).orElse(null),
                around == null
                        ? null
                        : index.note(around, "event").map(XmlElement::words).orElse(null),
                index.places(around == null ? claim : around, StandOffIndex.value(claim, "inst")),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private void add(XmlElement evidence, Map<String, SaidClaim> claims) {
        String[] corresp = StandOffIndex.value(evidence, "corresp").split(" ", -1);
        SaidClaim claim = claims.get(corresp[0]);
        Stance stance = index.term(evidence, TeiTaxonomy.STANCE)
                .flatMap(StandOffReader::stance)
                .orElse(null);
        if (claim == null || stance == null || corresp.length < 2) {
            return;
        }
        String target = StandOffIndex.value(evidence, "target");
        List<Place> places = index.places(evidence, target);
        claim.evidence()
                .add(new SaidEvidence(
                        corresp[1],
                        stance,
                        index.term(evidence, TeiTaxonomy.KIND).orElse(null),
                        index.term(evidence, TeiTaxonomy.PROXIMITY).orElse(null),
                        credibility.get("#" + evidence.attribute("xml:id")),
                        index.note(evidence, "warrant").map(XmlElement::words).orElse(null),
                        places,
                        index.key(StandOffIndex.value(evidence, "source")),
                        index.note(evidence, "locator").map(XmlElement::words).orElse(null),
                        index.note(evidence, "premise").isPresent() ? index.address(target) : null,
                        index.note(evidence, "searched").map(this::searched).orElse(null),
                        false,
                        false,
                        null));
    }

    private static Optional<Stance> stance(String code) {
        for (Stance stance : Stance.values()) {
            if (stance.code().equals(code)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }

    private @Nullable SaidSearch searched(XmlElement note) {
        Map<String, String> parts = new HashMap<>();
        each(note, "seg", part -> parts.put(StandOffIndex.value(part, "type"), part.words()));
        String key = index.key(StandOffIndex.value(note, "target"));
        return parts.size() < 3
                ? null
                : new SaidSearch(
                        key == null ? parts.getOrDefault("where", "") : key,
                        key != null,
                        parts.getOrDefault("range", ""),
                        parts.getOrDefault("method", ""));
    }

    private void judged(XmlElement change, Map<String, SaidClaim> claims) {
        SaidClaim claim = claims.get(StandOffIndex.value(change, "target"));
        String status = StandOffIndex.value(change, "status");
        for (Standing standing : Standing.values()) {
            if (claim != null && standing.code().equals(status)) {
                claim.judgements()
                        .add(new SaidJudgement(
                                index.person(StandOffIndex.value(change, "who")),
                                moment(StandOffIndex.value(change, "when")),
                                standing,
                                change.attribute("type"),
                                StandOffIndex.ownWords(change)));
            }
        }
    }

    private static @Nullable Instant moment(String when) {
        try {
            return Instant.parse(when);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
