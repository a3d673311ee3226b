package org.testimonia.edition.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;

/** What a file says, whatever its format: nothing in it is believed yet, and nothing has a place in the project. */
public record Brought(List<Note> notes, List<SaidClaim> claims, List<Skipped> skipped, Further further) {

    /** A file that says nothing about claims and sources beside what they are. */
    public Brought(List<Note> notes, List<SaidClaim> claims, List<Skipped> skipped) {
        this(notes, claims, skipped, Further.NOTHING);
    }

    /** The same, where places that name no text stand in this one. */
    Brought in(String text) {
        return new Brought(
                notes.stream().map(note -> note.in(text)).toList(),
                claims.stream().map(claim -> claim.in(text)).toList(),
                skipped,
                further);
    }

    private static List<Place> in(String text, List<Place> places) {
        return places.stream()
                .map(each -> each.text() != null
                        ? each
                        : new Place(text, each.prefix(), each.exact(), each.suffix(), each.start(), each.end()))
                .toList();
    }

    /**
     * A passage as the file names it: words, a place, or both.
     *
     * @param text the text, by whatever the file calls it; null for the one it is imported for
     * @param start in code points; -1 where nothing is said
     * @param end exclusive
     */
    public record Place(@Nullable String text, String prefix, String exact, String suffix, int start, int end) {}

    /**
     * A note, highlight, tag, entity or question.
     *
     * @param address what the file calls it, and its permanent address where it has one
     * @param visibility null where the file does not say
     */
    public record Note(
            String address,
            String kind,
            @Nullable String visibility,
            List<Place> places,
            @Nullable String body,
            String format,
            @Nullable String language,
            List<String> tags,
            @Nullable String entityIri,
            @Nullable String entityLabel,
            List<String> replies) {

        private Note in(String text) {
            return new Note(
                    address,
                    kind,
                    visibility,
                    Brought.in(text, places),
                    body,
                    format,
                    language,
                    tags,
                    entityIri,
                    entityLabel,
                    replies);
        }
    }

    /** A claim with its evidence, and how it was judged where it comes from. */
    public record SaidClaim(
            String address,
            String statement,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String scope,
            @Nullable String event,
            List<Place> places,
            List<SaidEvidence> evidence,
            List<SaidJudgement> judgements) {

        private SaidClaim in(String text) {
            return new SaidClaim(
                    address,
                    statement,
                    kind,
                    language,
                    scope,
                    event,
                    Brought.in(text, places),
                    evidence.stream().map(each -> each.in(text)).toList(),
                    judgements);
        }
    }

    /**
     * Evidence.
     *
     * @param source the key of the source it is, when it is one
     * @param premise the address of the claim it is, when it is one
     * @param answers the address of the disputing evidence that it answers, when it does
     */
    public record SaidEvidence(
            String address,
            Stance stance,
            @Nullable String kind,
            @Nullable String proximity,
            @Nullable String credibility,
            @Nullable String reason,
            List<Place> places,
            @Nullable String source,
            @Nullable String locator,
            @Nullable String premise,
            @Nullable SaidSearch searched,
            boolean coerced,
            boolean interested,
            @Nullable String answers) {

        private SaidEvidence in(String text) {
            return new SaidEvidence(
                    address,
                    stance,
                    kind,
                    proximity,
                    credibility,
                    reason,
                    Brought.in(text, places),
                    source,
                    locator,
                    premise,
                    searched,
                    coerced,
                    interested,
                    answers);
        }
    }

    /** What was searched in vain: a source by its key, or a place in words. */
    public record SaidSearch(String where, boolean inSource, String range, String method) {}

    /** A judgement as the file tells of it. */
    public record SaidJudgement(
            String judge,
            @Nullable Instant at,
            Standing standing,
            @Nullable String reasonCode,
            String reason) {}

    /** Something in the file that is not brought, what it is, and why. */
    public record Skipped(String address, String kind, String problem) {

        /** An annotation. */
        public Skipped(String address, String problem) {
            this(address, "annotation", problem);
        }
    }
}
