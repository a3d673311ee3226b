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
import org.testimonia.shared.xml.XmlNode;
import org.testimonia.shared.xml.XmlText;
import org.testimonia.text.ReadSegment;

/** Reads the {@code standOff} that {@code TeiWriter} put into a file: annotations, claims, evidence and judgements. */
public final class StandOffReader {

    private static final byte[] SIGN = "type=\"testimonia\"".getBytes(StandardCharsets.US_ASCII);

    private final XmlFile file;
    private final String prefix;
    private final PlainPlaces plain;
    private final Map<String, XmlElement> byId = new HashMap<>();
    private final Map<String, String> credibility = new HashMap<>();
    private final Map<String, XmlElement> circumstances = new HashMap<>();

    private StandOffReader(XmlFile file, String prefix, List<ReadSegment> segments) {
        this.file = file;
        this.prefix = prefix;
        this.plain = new PlainPlaces(segments);
        index(file.root());
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
        return prefix == null ? Optional.empty() : Optional.of(new StandOffReader(file, prefix, segments).read());
    }

    private void index(XmlElement element) {
        for (XmlElement child : element.elements()) {
            String id = child.attribute("xml:id");
            if (id != null && id.startsWith(prefix)) {
                byId.put(id, child);
            }
            index(child);
        }
    }

    private Brought read() {
        List<Note> notes = new ArrayList<>();
        Map<String, List<String>> replies = new HashMap<>();
        Map<String, SaidClaim> claims = new LinkedHashMap<>();
        XmlElement standOff = byId.get(prefix + "standOff");
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
        if (type.equals("replies")) {
            each(
                    list,
                    "annotation",
                    reply -> note(reply, "body")
                            .ifPresent(body -> replies.computeIfAbsent(value(list, "corresp"), any -> new ArrayList<>())
                                    .add(body.words())));
        } else if (type.equals("claims") && list.local().equals("listAnnotation")) {
            each(list, "annotation", each -> circumstances.put(value(each, "target"), each));
        } else if (list.local().equals("certainty")) {
            term(list, TeiTaxonomy.CREDIBILITY).ifPresent(grade -> credibility.put(value(list, "target"), grade));
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
        Optional<XmlElement> body = note(note, "body");
        XmlElement ref = note.first("ref");
        String label = ref == null ? note(note, "entity").map(XmlElement::words).orElse(null) : ref.words();
        return new Note(
                value(note, "corresp"),
                kind(value(note, "motivation")),
                audience(note),
                places(note, value(note, "target")),
                body.map(XmlElement::words).orElse(null),
                body.map(each -> "text/" + value(each, "subtype")).orElse("text/markdown"),
                body.map(each -> each.attribute("xml:lang")).orElse(null),
                terms(note, TeiTaxonomy.TAG),
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
        String status = change == null ? "" : value(change, "status");
        return List.of("public", "project", "private").contains(status) ? status : null;
    }

    private SaidClaim claim(XmlElement claim) {
        XmlElement around = circumstances.get("#" + claim.attribute("xml:id"));
        String kind = value(claim, "type");
        return new SaidClaim(
                value(claim, "corresp"),
                claim.words(),
                kind.equals("claim") ? null : kind,
                claim.attribute("xml:lang"),
                around == null
                        ? null
                        : note(around, "scope").map(XmlElement::words).orElse(null),
                around == null
                        ? null
                        : note(around, "event").map(XmlElement::words).orElse(null),
                places(around == null ? claim : around, value(claim, "inst")),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private void add(XmlElement evidence, Map<String, SaidClaim> claims) {
        String[] corresp = value(evidence, "corresp").split(" ");
        SaidClaim claim = claims.get(corresp[0]);
        Stance stance = term(evidence, TeiTaxonomy.STANCE)
                .flatMap(StandOffReader::stance)
                .orElse(null);
        if (claim == null || stance == null || corresp.length < 2) {
            return;
        }
        String target = value(evidence, "target");
        List<Place> places = places(evidence, target);
        claim.evidence()
                .add(new SaidEvidence(
                        corresp[1],
                        stance,
                        term(evidence, TeiTaxonomy.KIND).orElse(null),
                        term(evidence, TeiTaxonomy.PROXIMITY).orElse(null),
                        credibility.get("#" + evidence.attribute("xml:id")),
                        note(evidence, "warrant").map(XmlElement::words).orElse(null),
                        places,
                        key(value(evidence, "source")),
                        note(evidence, "locator").map(XmlElement::words).orElse(null),
                        note(evidence, "premise").isPresent() ? address(target) : null,
                        note(evidence, "searched").map(this::searched).orElse(null)));
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
        each(note, "seg", part -> parts.put(value(part, "type"), part.words()));
        String key = key(value(note, "target"));
        return parts.size() < 3
                ? null
                : new SaidSearch(
                        key == null ? parts.getOrDefault("where", "") : key,
                        key != null,
                        parts.getOrDefault("range", ""),
                        parts.getOrDefault("method", ""));
    }

    private void judged(XmlElement change, Map<String, SaidClaim> claims) {
        SaidClaim claim = claims.get(value(change, "target"));
        String status = value(change, "status");
        for (Standing standing : Standing.values()) {
            if (claim != null && standing.code().equals(status)) {
                claim.judgements()
                        .add(new SaidJudgement(
                                person(value(change, "who")),
                                moment(value(change, "when")),
                                standing,
                                change.attribute("type"),
                                ownWords(change)));
            }
        }
    }

    private String person(String pointer) {
        XmlElement person = pointed(pointer);
        XmlElement name = person == null ? null : person.first("persName");
        return name == null || name.words().isBlank() ? "somebody" : name.words();
    }

    private static @Nullable Instant moment(String when) {
        try {
            return Instant.parse(when);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Without those of the notes inside. */
    private static String ownWords(XmlElement element) {
        StringBuilder words = new StringBuilder();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text) {
                text.read((point, from, to) -> words.appendCodePoint(point));
            }
        }
        return words.toString().strip();
    }

    /** Between pairs of anchors; where these could not stand exactly, and for other texts, the words themselves. */
    private List<Place> places(XmlElement owner, String pointers) {
        List<Place> places = new ArrayList<>();
        Map<String, String> quotes = new HashMap<>();
        each(owner, "note", note -> {
            if ("quote".equals(note.attribute("type"))) {
                quotes.put(value(note, "target"), note.words());
            }
        });
        String[] pointer = pointers.strip().split("\\s+");
        for (int i = 0; i < pointer.length; i++) {
            XmlElement start = anchor(pointer[i]);
            XmlElement end = i + 1 < pointer.length ? anchor(pointer[i + 1]) : null;
            if (start != null && end != null) {
                String quote = quotes.getOrDefault(pointer[i] + " " + pointer[i + 1], "");
                int from = plain.after(file.byteAt(start.start()));
                places.add(new Place(null, "", quote, "", from, plain.before(file.byteAt(end.start()))));
                i++;
            } else if (pointer[i].contains("/texts/") && quotes.containsKey(pointer[i])) {
                places.add(
                        new Place(pointer[i], "", quotes.getOrDefault(pointer[i], ""), "", charStart(pointer[i]), -1));
            }
        }
        return places;
    }

    private static int charStart(String address) {
        String start = address.replaceFirst("^.*#char=(\\d{1,9}),.*$", "$1");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : -1;
    }

    private @Nullable XmlElement anchor(String pointer) {
        XmlElement element = pointed(pointer);
        return element == null || !element.local().equals("anchor") ? null : element;
    }

    private @Nullable XmlElement pointed(String pointer) {
        return pointer.startsWith("#") ? byId.get(pointer.substring(1)) : null;
    }

    private Optional<XmlElement> note(XmlElement owner, String type) {
        return owner.elements().stream()
                .filter(each -> each.local().equals("note") && type.equals(each.attribute("type")))
                .findFirst();
    }

    private List<String> terms(XmlElement element, TeiTaxonomy taxonomy) {
        List<String> terms = new ArrayList<>();
        for (String pointer : value(element, "ana").split("\\s+")) {
            XmlElement category = pointed(pointer);
            XmlElement words = category == null ? null : category.first("catDesc");
            boolean ours = category != null
                    && category.parent() != null
                    && (prefix + taxonomy.word()).equals(category.parent().attribute("xml:id"));
            if (words != null && ours) {
                terms.add(words.words());
            }
        }
        return terms;
    }

    private Optional<String> term(XmlElement element, TeiTaxonomy taxonomy) {
        return terms(element, taxonomy).stream().findFirst();
    }

    /** The key of the source that is pointed to. */
    private @Nullable String key(String pointer) {
        XmlElement bibl = pointed(pointer);
        return bibl == null || !bibl.local().equals("bibl") ? null : bibl.attribute("n");
    }

    /** The permanent address of a claim that is pointed to, here or elsewhere. */
    private String address(String pointer) {
        XmlElement claim = pointed(pointer);
        return claim == null ? pointer : value(claim, "corresp");
    }

    private static String value(XmlElement element, String attribute) {
        String value = element.attribute(attribute);
        return value == null ? "" : value;
    }
}
