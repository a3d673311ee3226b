package org.testimonia.edition.print;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.CslItem;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.PermanentAddresses;
import org.testimonia.edition.Said;
import org.testimonia.shared.Typography;

/** An edition on its way to the printer: what is to be printed, and where the notes on it stand. */
public final class Book {

    public final EditionModel model;
    public final PermanentAddresses addresses;
    private final Map<String, EditedSource> sources;
    private final Map<String, Integer> notes = new HashMap<>();
    private int lastNote;

    public Book(EditionModel model) {
        this.model = model;
        this.addresses = PermanentAddresses.of(model);
        this.sources = model.sources().stream().collect(toMap(EditedSource::key, identity(), (first, second) -> first));
    }

    Optional<EditedSource> source(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(sources.get(key));
    }

    /** Footnotes are numbered throughout. */
    int nextNote() {
        return ++lastNote;
    }

    /** The note that says it in full; none before that one is printed. */
    Optional<Integer> noteOf(String saidId) {
        return Optional.ofNullable(notes.get(saidId));
    }

    /** Returns whether it is the first note that says it. */
    boolean saidInNote(Said said, int number) {
        return notes.putIfAbsent(said.id(), number) == null;
    }

    /** What the ids of a text's places begin with, so that two texts have none in common. */
    public String prefix(EditedText text) {
        return model.texts().size() == 1 ? "" : "t" + (model.texts().indexOf(text) + 1) + "-";
    }

    static String claimId(int number) {
        return "claim-" + number;
    }

    static String evidenceId(UUID id) {
        return "evidence-" + id;
    }

    static String sourceId(UUID id) {
        return "source-" + id;
    }

    /** Where a footnote is referred to in the text. */
    public static String referenceId(int note) {
        return "r" + note;
    }

    void person(UUID account, Sheet sheet) {
        sheet.words(model.nameOf(account));
    }

    static void day(Instant at, Sheet sheet) {
        sheet.text(Typography.day(at));
    }

    /** "In this text at note 12, page 34"; nothing for what is said of no place here. */
    void place(String saidId, String before, Sheet sheet) {
        noteOf(saidId).ifPresent(note -> {
            sheet.text(before);
            sheet.link(referenceId(note), "note " + note);
            sheet.text(", page ");
            sheet.page(referenceId(note));
            sheet.text(". ");
        });
    }

    /** How a witness is named in a word or two. */
    String witness(EditedEvidence evidence) {
        if (evidence.premise() != null) {
            return "claim " + evidence.premise().number();
        }
        return source(evidence.source())
                .map(source -> CslItem.of(source).shortForm())
                .orElseGet(() -> evidence.passages().isEmpty()
                        ? "a source without name"
                        : evidence.passages().get(0).textTitle());
    }

    /** "Ada, Boris and Clara". */
    static void list(List<String> names, Sheet sheet) {
        for (int i = 0; i < names.size(); i++) {
            sheet.text(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ");
            sheet.words(names.get(i));
        }
    }
}
