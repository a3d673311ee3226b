package org.testimonia.desk;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Revision;
import org.testimonia.text.Segment;
import org.testimonia.text.Text;

/**
 * One section of a text with what is written beside it.
 *
 * @param address of the text
 * @param named whether the section's own heading names the page
 * @param path how its first words are cited
 * @param segments those of the section
 * @param view the word for how the text is shown
 * @param readingAddress of the section as one reads it
 * @param second the text beside it; null where one text is read
 * @param spans where the browser asks for passages after something was written
 * @param painted the passages of this section, as JSON
 * @param marks whether the server painted
 * @param search where claims are looked for
 */
record ReadingPage(
        Text text,
        Revision revision,
        String address,
        List<Line> contents,
        Line here,
        boolean named,
        String path,
        List<Segment> segments,
        RawString html,
        List<Paragraph> paragraphs,
        Rail rail,
        Window window,
        List<Choices> choices,
        List<Choice> views,
        String view,
        String readingAddress,
        @Nullable SecondPane second,
        String secondAddress,
        String spans,
        RawString painted,
        boolean marks,
        String plainAddress,
        String search,
        Slip slip) {

    /**
     * A line of the contents.
     *
     * @param start code points from the beginning of the plain text
     */
    record Line(int section, String title, boolean deep, int things, int start, String address) {}

    /** The threads beside a paragraph; a few at once. */
    record Paragraph(int segment, List<Card> cards) {

        private static final int FEW = 4;

        public List<Card> shown() {
            return cards.subList(0, Math.min(FEW, cards.size()));
        }

        public List<Card> rest() {
            return cards.subList(Math.min(FEW, cards.size()), cards.size());
        }
    }

    /**
     * Which of the threads of the section are on the page; the others are one link away.
     *
     * @param first counted from 1
     */
    record Window(
            int first,
            int last,
            int total,
            @Nullable String previous,
            @Nullable String next) {

        public boolean isPart() {
            return previous != null || next != null;
        }
    }

    /** A thread in the list of what is written about the section, with the words it is about. */
    record Listed(Card card, String quote, String place) {}

    /** A menu that narrows what is shown beside the text. */
    record Choices(String name, List<Choice> list) {}

    record Choice(String word, String address, boolean chosen) {}

    public List<Listed> list() {
        Map<Integer, Segment> byOrdinal = segments.stream().collect(Collectors.toMap(Segment::ordinal, each -> each));
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.cards().stream())
                .map(card -> {
                    Segment segment = Objects.requireNonNull(byOrdinal.get(card.segment()));
                    return new Listed(card, Quote.of(segment, card.start(), card.end()), readingAddress);
                })
                .toList();
    }

    public String notes() {
        return address + "/notes";
    }

    public String claims() {
        return address + "/claims";
    }

    public String evidence() {
        return address + "/evidence";
    }

    public boolean isNewest() {
        return revision.number() == text.newest;
    }

    public @Nullable Line previous() {
        return at(-1);
    }

    public @Nullable Line next() {
        return at(1);
    }

    private @Nullable Line at(int step) {
        int i = contents.indexOf(here) + step;
        return i >= 0 && i < contents.size() ? contents.get(i) : null;
    }
}
