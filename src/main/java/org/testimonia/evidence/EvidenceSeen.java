package org.testimonia.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.source.Source;
import org.testimonia.text.PassageSeen;

/**
 * A piece of evidence with all that was said about it.
 *
 * @param source what it is, or what the text of its passage belongs to
 * @param target {@code passage, source, claim} or {@code search}
 * @param answers the disputing evidence that this scholarly argument answers
 * @param origin what it is a copy of, where a claim was merged or split
 * @param searched what was searched and did not have it, of silence
 * @param admission null while it waits for a reviewer
 * @param retirement null while it is live
 */
public record EvidenceSeen(
        UUID id,
        UUID claim,
        int claimNumber,
        Stance stance,
        String target,
        @Nullable Source source,
        @Nullable String locator,
        @Nullable PremiseSeen premise,
        List<PassageSeen> passages,
        @Nullable String kind,
        @Nullable String proximity,
        @Nullable String credibility,
        @Nullable String reason,
        @Nullable UUID answers,
        @Nullable OriginSeen origin,
        @Nullable SearchedSeen searched,
        boolean coerced,
        boolean interestedParty,
        String by,
        UUID byId,
        Instant at,
        long seq,
        int version,
        @Nullable AdmissionSeen admission,
        List<ObjectionSeen> objections,
        @Nullable RetirementSeen retirement) {

    /** Another claim, as it stands. */
    public record PremiseSeen(UUID id, int number, String statement, Standing standing) {}

    /** The evidence it is a copy of, and on which claim that stands. */
    public record OriginSeen(UUID id, int claim) {}

    /** What was searched: a source, or a place in words. */
    public record SearchedSeen(
            @Nullable Source source, @Nullable String where, String range, String method) {

        /** {@code The Secret History, 1953}, or the place as it was written. */
        public String place() {
            return source == null ? String.valueOf(where) : source.label();
        }
    }

    /** The newest decision. */
    public record AdmissionSeen(
            Decision decision, @Nullable String reason, String by, UUID byId, Instant at, long seq) {}

    /** What was held against it, and the answer. */
    public record ObjectionSeen(
            UUID id,
            UUID evidence,
            String text,
            String by,
            UUID byId,
            Instant at,
            @Nullable AnswerSeen answer) {

        /** The name of the form that answers it. */
        public String form() {
            return "answer-" + id;
        }

        public boolean isOpen() {
            return answer == null;
        }
    }

    /** What somebody else said to an objection. */
    public record AnswerSeen(String text, String by, UUID byId, Instant at) {}

    /** Why it was taken off. */
    public record RetirementSeen(String reason, String by, UUID byId, Instant at) {}

    /** {@code WAITING, ADMITTED} or {@code DECLINED}. */
    public String state() {
        return admission == null ? "WAITING" : admission.decision().name();
    }

    public boolean isWaiting() {
        return admission == null;
    }

    public boolean isDeclined() {
        return admission != null && admission.decision() == Decision.DECLINED;
    }

    public boolean isAdmitted() {
        return admission != null && admission.decision() == Decision.ADMITTED;
    }

    public boolean hasOpenObjection() {
        return objections.stream().anyMatch(ObjectionSeen::isOpen);
    }

    /** Whose voice this is: {@code Orlov}, {@code Claim 3}, or the text's title. */
    public String voice() {
        if (premise != null) {
            return "Claim " + premise.number();
        }
        if (source != null && !source.authors().isEmpty()) {
            return source.authors();
        }
        if (source == null && passages.isEmpty() && searched != null) {
            return "Not found in " + searched.place();
        }
        return source != null
                ? source.title()
                : passages.isEmpty() ? "Evidence" : passages.get(0).textTitle();
    }

    /** Where it stands: {@code The Secret History of Stalin's Crimes, 1953, ch. 6}. */
    public String where() {
        StringBuilder words = new StringBuilder();
        if (source != null && !source.authors().isEmpty()) {
            append(words, source.title());
            append(words, source.year());
        }
        append(words, locator);
        return words.toString();
    }

    /** One line that names it: {@code Orlov, The Secret History of Stalin's Crimes, 1953, ch. 6}. */
    public String label() {
        String where = where();
        return where.isEmpty() ? voice() : voice() + ", " + where;
    }

    private static void append(StringBuilder words, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            words.append(words.length() == 0 ? "" : ", ").append(part);
        }
    }

    /** The name of one of the forms beside it: {@code object-0198…}. */
    public String form(String deed) {
        return deed + "-" + id;
    }

    /** The field of a judgement that answers it. */
    public String answerField() {
        return "answers." + id;
    }

    public String answerLabel() {
        return "What do you answer to " + label() + "?";
    }

    public @Nullable String kindWords() {
        return kind == null ? null : EvidenceKind.valueOf(kind.toUpperCase(Locale.ROOT)).words;
    }

    public @Nullable String proximityWords() {
        return proximity == null ? null : Proximity.valueOf(proximity.toUpperCase(Locale.ROOT)).words;
    }
}
