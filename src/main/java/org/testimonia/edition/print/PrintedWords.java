package org.testimonia.edition.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Placed;
import org.testimonia.edition.Said;
import org.testimonia.edition.SaidIndex;
import org.testimonia.edition.SegmentRun;
import org.testimonia.edition.Stretch;
import org.testimonia.text.Mark;
import org.testimonia.text.Place;

/** The words of one segment after another with their own marks, and the numbers of notes where passages end. */
final class PrintedWords {

    private final Book book;
    private final EditedText text;
    private final SaidIndex said;
    private final TextSheet sheet;
    private final FootnoteWords footnoteWords;
    private final List<Placed> ownNotes;
    private final NavigableMap<Integer, List<Placed>> attached = new TreeMap<>();
    private final Set<Placed> referred = new HashSet<>();

    PrintedWords(Book book, EditedText text, SaidIndex said, List<Placed> segments, TextSheet sheet) {
        this.book = book;
        this.text = text;
        this.said = said;
        this.sheet = sheet;
        this.footnoteWords = new FootnoteWords(book, sheet);
        this.ownNotes = segments.stream().filter(placed -> !placed.isRunning()).toList();
        for (Placed note : ownNotes) {
            Integer at = note.segment().attachedAt();
            if (at != null) {
                attached.computeIfAbsent(at, offset -> new ArrayList<>()).add(note);
            }
        }
    }

    void print(Placed placed) {
        List<Stretch> stretches = said.in(placed);
        Set<Integer> cuts = new HashSet<>();
        stretches.forEach(stretch -> cuts.addAll(List.of(stretch.start(), stretch.end())));
        attached.subMap(placed.start(), true, placed.end(), true).keySet().forEach(at -> cuts.add(at - placed.start()));
        new SegmentRun(placed.segment().text(), placed.segment().marks(), new Scribe(placed, stretches))
                .read(List.copyOf(cuts));
    }

    /** Notes that refer to no place, or to one that was not printed. */
    List<Placed> unattachedNotes() {
        return ownNotes.stream().filter(note -> !referred.contains(note)).toList();
    }

    private final class Scribe implements SegmentRun.Scribe {

        private final Placed placed;
        private final List<Stretch> stretches;

        Scribe(Placed placed, List<Stretch> stretches) {
            this.placed = placed;
            this.stretches = stretches;
        }

        @Override
        public void open(Mark mark) {
            sheet.open(mark);
        }

        @Override
        public void close(Mark mark) {
            sheet.close(mark);
        }

        @Override
        public void point(Mark mark) {
            sheet.point(mark);
        }

        @Override
        public void words(String words, int start, int end) {
            sheet.words(words, start, end);
        }

        @Override
        public void at(int offset) {
            boolean another = false;
            for (Placed note : attached.getOrDefault(placed.start() + offset, List.of())) {
                if (referred.add(note)) {
                    note(new Footnote(book.nextNote(), null, null, note), another);
                    another = true;
                }
            }
            for (Stretch stretch : stretches) {
                if (stretch.last() && stretch.end() == offset) {
                    EditedPassage passage = passage(stretch).orElse(null);
                    note(new Footnote(book.nextNote(), stretch.said(), passage, null), another);
                    another = true;
                }
            }
            beginAt(offset);
        }

        private void beginAt(int offset) {
            Set<String> beginnings = new LinkedHashSet<>();
            for (Stretch stretch : stretches) {
                if (stretch.first() && stretch.start() == offset) {
                    for (EditedPassage passage : stretch.said().passages()) {
                        if (text.holds(passage) && passage.start() == placed.start() + offset) {
                            beginnings.add(Footnote.beginning(passage));
                        }
                    }
                }
            }
            beginnings.forEach(sheet::begin);
        }

        /** The passage that ends with the stretch, or on the line feed after it. */
        private Optional<EditedPassage> passage(Stretch stretch) {
            int end = placed.start() + stretch.end();
            return stretch.said().passages().stream()
                    .filter(text::holds)
                    .filter(one -> one.end() == end || (one.end() == end + 1 && end == placed.end()))
                    .findFirst();
        }
    }

    private void note(Footnote note, boolean afterAnother) {
        sheet.note(note, afterAnother, () -> say(note));
    }

    private void say(Footnote note) {
        if (note.said() != null) {
            footnoteWords.print(note.said(), note.number());
        } else if (note.ofText() != null) {
            sayOfText(note.ofText(), note.number());
        }
    }

    /** A note holds no notes on paper: what is said of its own words follows it. */
    private void sayOfText(Placed note, int number) {
        sheet.open(Style.NAME, null);
        sheet.text(note.segment().place() == Place.APPARATUS ? "Reading of the text" : "Note of the text");
        if (note.segment().label() != null) {
            sheet.text(" ");
            sheet.words(note.segment().label());
        }
        sheet.text(". ");
        sheet.close();
        new SegmentRun(note.segment().text(), note.segment().marks(), sheet).read(List.of());
        Set<Said> ending = new LinkedHashSet<>();
        said.in(note).stream().filter(Stretch::last).map(Stretch::said).forEach(ending::add);
        for (Said one : ending) {
            sheet.text(" — ");
            footnoteWords.print(one, number);
        }
    }
}
