package org.testimonia.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.review.ResearchQuestions;

/**
 * The answers to a question beside one another: what each source has for and against each, and where they part.
 *
 * @param voices the sources, and what else speaks; those that go back to one origin stand together
 * @param brackets over the voices, from the first to the last
 * @param rows one an answer
 * @param parted where two answers part, those first about which most voices do
 * @param next what to read or compare next
 */
public record AnswerTable(
        ResearchQuestions.Seen question,
        List<Voice> voices,
        List<Bracket> brackets,
        List<Row> rows,
        List<Parted> parted,
        List<Next> next) {

    /**
     * Who speaks.
     *
     * @param name {@code Orlov}
     * @param year {@code 1953}; empty where none is known
     * @param path below the project's address; null where it has no page
     */
    public record Voice(String name, String year, @Nullable String path) {

        /** {@code Orlov 1953} */
        public String label() {
            return year.isEmpty() ? name : name + " " + year;
        }
    }

    /**
     * Voices that stand beside one another.
     *
     * @param origin what all of them go back to; null where they have nothing in common
     */
    public record Bracket(int span, @Nullable NodeSeen origin) {}

    /**
     * One answer.
     *
     * @param letter {@code A}
     * @param speaking how many voices speak for it in what is admitted, or against it where it is rejected
     * @param points what all that supports it goes back to
     * @param cells what each voice says to it, in their order
     */
    public record Row(
            String letter,
            ResearchQuestions.AnswerSeen answer,
            Independence speaking,
            List<NodeSeen> points,
            List<List<EvidenceSeen>> cells) {

        /** {@code 2 origins}; of a rejected answer {@code against: 2 origins}. */
        public String origins() {
            String words = speaking.low() == 0
                    ? "nothing admitted"
                    : speaking.low() + (speaking.low() == 1 ? " origin" : " origins");
            return answer.standing() == Standing.REJECTED ? "against: " + words : words;
        }

        /** The one thing whose fall would take all its support; null where it has more, or is rejected. */
        public @Nullable NodeSeen restsOn() {
            return answer.standing() == Standing.REJECTED || points.isEmpty() ? null : points.get(0);
        }

        boolean has(int voice, Stance stance) {
            return cells.get(voice).stream().anyMatch(each -> each.stance() == stance);
        }
    }

    /** Two answers, and who speaks for the one and against the other. */
    public record Parted(Row one, Row other, List<Voice> forOne, List<Voice> forOther) {

        int voices() {
            return forOne.size() + forOther.size();
        }
    }

    /**
     * Something to read or to compare.
     *
     * @param letters the answers it concerns
     * @param path below the project's address
     */
    public record Next(List<String> letters, String words, String path) {}

    /** {@code A}; after the twenty-sixth, numbers. */
    static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
    }

    /** Whether anything is bracketed. */
    public boolean isBracketed() {
        return brackets.stream().anyMatch(bracket -> bracket.origin() != null);
    }

    /** The letters of what is established; empty while nothing is. */
    public List<String> best() {
        return rows.stream()
                .filter(row -> row.answer().standing() == Standing.ESTABLISHED)
                .map(Row::letter)
                .toList();
    }

    /** The answers that would fall with one thing. */
    public List<Row> resting() {
        return rows.stream().filter(row -> row.restsOn() != null).toList();
    }

    /** {@code 3 answers, 7 voices.} */
    public String summary() {
        return counted(rows.size(), "answer") + ", " + counted(voices.size(), "voice") + ".";
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
