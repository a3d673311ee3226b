package org.testimonia.edition;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.Note;

/**
 * The passages of an edition: in its own text a pair of anchors each, in another text the permanent address and the
 * words themselves.
 */
final class TeiPassages {

    private final EditionModel model;
    private final TeiIds ids;
    private final PermanentAddresses addresses;
    private final List<TeiFile> files;
    private final List<AnchorRange> ranges = new ArrayList<>();
    private final Set<String> inexact = new HashSet<>();

    /** @param files where the texts stand, if they stand in files of their own */
    TeiPassages(EditionModel model, TeiIds ids, List<TeiFile> files) {
        this.model = model;
        this.ids = ids;
        this.addresses = PermanentAddresses.of(model);
        this.files = files;
        for (EditedClaim claim : model.claims()) {
            add(ids.claim(claim.number()), claim.passages());
            for (EditedAssertion assertion : claim.assertions()) {
                add(ids.assertion(assertion.id()), assertion.passages());
            }
            for (EditedEvidence evidence : claim.evidence()) {
                add(ids.evidence(evidence.id()), evidence.passages());
            }
        }
        for (Note note : model.notes()) {
            add(ids.annotation(note.id()), note.passages());
        }
    }

    private void add(String owner, List<EditedPassage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            EditedPassage passage = passages.get(i);
            if (isInThisFile(passage)) {
                ranges.add(new AnchorRange(
                        ids.start(owner, i + 1), ids.end(owner, i + 1), passage.start(), passage.end()));
            }
        }
    }

    /** Those that need anchors in the text. */
    List<AnchorRange> ranges() {
        return List.copyOf(ranges);
    }

    /** From now on passages between these anchors carry their exact words. */
    void quoteBeside(Set<String> movedAnchors) {
        inexact.addAll(movedAnchors);
    }

    /** Pointers for {@code @target} or {@code @inst}; empty when there is no passage. */
    String target(String owner, List<EditedPassage> passages) {
        return IntStream.range(0, passages.size())
                .mapToObj(i -> pointer(owner, i + 1, passages.get(i)))
                .collect(joining(" "));
    }

    private String pointer(String owner, int number, EditedPassage passage) {
        if (isInThisFile(passage)) {
            return "#" + ids.start(owner, number) + " #" + ids.end(owner, number);
        }
        return files.stream()
                .filter(file -> file.text().holds(passage))
                .findFirst()
                .map(file -> file.pointer(ids.inFile(owner, file.idPrefix()), number))
                .orElseGet(() -> addresses.passage(passage));
    }

    private boolean isInThisFile(EditedPassage passage) {
        return files.isEmpty() && model.isHere(passage);
    }

    /** The words of those passages whose anchors, or whose text, are not here. */
    void writeQuotes(TeiMarkup out, String owner, List<EditedPassage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (needsQuote(owner, i + 1, passages.get(i))) {
                out.element(
                                "note",
                                passages.get(i).exact(),
                                "type",
                                "quote",
                                "xml:space",
                                "preserve",
                                "target",
                                pointer(owner, i + 1, passages.get(i)))
                        .line();
            }
        }
    }

    private boolean needsQuote(String owner, int number, EditedPassage passage) {
        return !isInThisFile(passage)
                || inexact.contains(ids.start(owner, number))
                || inexact.contains(ids.end(owner, number));
    }
}
