package org.testimonia.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.text.Format;
import org.testimonia.text.ReadSegment;

/**
 * All that an edition of one text prints, frozen at one revision of the project. Writers of every format stand over it
 * and ask the database nothing.
 *
 * @param base under which permanent addresses stand, without a slash at its end ({@code base + "/c/" + id} is a claim)
 * @param at the moment of the revision; the only date a writer prints as the edition's own
 * @param seq the project's revision number
 * @param notes those of this text, in order of their first passage
 * @param claims those made in this text or with evidence from it, by number
 * @param sources all that the claims' evidence or this text name, by key
 * @param people everybody whose name is printed, by account id
 */
public record EditionModel(
        String base,
        Instant at,
        long seq,
        String projectSlug,
        String projectTitle,
        EditedText text,
        List<Note> notes,
        List<EditedClaim> claims,
        List<EditedSource> sources,
        Map<UUID, String> people) {

    /** Whether the passage stands in the very text that is edited, and can be marked there. */
    public boolean isHere(EditedPassage passage) {
        return passage.text().equals(text.id()) && passage.revision() == text.revision();
    }

    /** The display name of an account. */
    public String nameOf(UUID account) {
        return people.getOrDefault(account, "a former member");
    }

    /**
     * The text as it was read.
     *
     * @param original the bytes as they came
     * @param segments in order; the plain text is their texts joined by one line feed
     * @param source the key of its bibliographic record
     */
    public record EditedText(
            UUID id,
            String slug,
            String title,
            @Nullable String author,
            String language,
            String direction,
            int revision,
            String sha256,
            Format format,
            byte[] original,
            List<ReadSegment> segments,
            @Nullable String source) {}

    /** A place in a text of the project, maybe another one than the edited; code points, end exclusive. */
    public record EditedPassage(
            UUID text,
            String textSlug,
            String textTitle,
            int revision,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix) {}

    /**
     * A note, highlight, tag, entity or question.
     *
     * @param kind {@code note, highlight, tag, entity, question}
     * @param bodyFormat {@code text/markdown} or {@code text/plain}
     */
    public record Note(
            UUID id,
            String kind,
            String visibility,
            UUID author,
            Instant at,
            List<EditedPassage> passages,
            @Nullable String body,
            String bodyFormat,
            @Nullable String language,
            List<String> tags,
            @Nullable String entityIri,
            @Nullable String entityLabel,
            List<Reply> replies) {}

    /** What somebody answered to a note. */
    public record Reply(UUID id, UUID author, Instant at, String body) {}

    /**
     * A claim with all that was said about it.
     *
     * @param wording number of the wording, from 1
     * @param kind {@code event, attribution, causal …}, or null when none was set
     * @param singleEditor whether the project had one reviewer only when it was judged: every edition says so
     */
    public record EditedClaim(
            UUID id,
            int number,
            String statement,
            int wording,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String scope,
            @Nullable String event,
            Standing standing,
            boolean singleEditor,
            UUID author,
            Instant at,
            List<EditedPassage> passages,
            List<EditedAssertion> assertions,
            List<EditedEvidence> evidence,
            List<EditedJudgement> judgements) {}

    /**
     * Who asserts, denies, doubts or only reports a claim, and where.
     *
     * @param agentKind {@code person, group, anonymous, software}
     */
    public record EditedAssertion(
            UUID id,
            UUID agent,
            String agentName,
            String agentKind,
            String role,
            String polarity,
            @Nullable String modality,
            @Nullable String note,
            UUID recordedBy,
            Instant at,
            List<EditedPassage> passages) {}

    /**
     * What speaks for or against a claim.
     *
     * @param admission {@code WAITING, ADMITTED, DECLINED}
     * @param source key of the source it is, or that its passage's text belongs to
     * @param premise the claim it is, when it is a claim
     */
    public record EditedEvidence(
            UUID id,
            Stance stance,
            @Nullable String kind,
            @Nullable String proximity,
            @Nullable String credibility,
            @Nullable String reason,
            UUID offeredBy,
            Instant at,
            String admission,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason,
            List<EditedPassage> passages,
            @Nullable String source,
            @Nullable String locator,
            @Nullable EditedPremise premise,
            List<EditedObjection> objections) {}

    /** Another claim of the project, and how it stands, as far as evidence needs it. */
    public record EditedPremise(UUID id, int number, String statement, Standing standing) {}

    /** What was held against a piece of evidence, and the answer. */
    public record EditedObjection(
            UUID id,
            String text,
            UUID by,
            Instant at,
            @Nullable String answer,
            @Nullable UUID answeredBy) {}

    /**
     * A standing given with its reason.
     *
     * @param answers what is said to each disputing evidence, by its id
     * @param approvers who approved it, where it took more voices than one
     * @param minority who objected all the same
     */
    public record EditedJudgement(
            UUID id,
            @Nullable Standing from,
            Standing to,
            @Nullable String reasonCode,
            String reason,
            UUID judge,
            Instant at,
            long seq,
            int wording,
            Map<UUID, String> answers,
            List<UUID> approvers,
            List<EditedMinority> minority) {}

    /** An objection that an owner overrode: every edition prints it. */
    public record EditedMinority(UUID by, Instant at, String opinion, UUID overriddenBy, String reason) {}

    /**
     * A bibliographic record.
     *
     * @param csl the CSL-JSON item: {@code title, author: [{family, given}], issued: {date-parts}, type …}
     */
    public record EditedSource(UUID id, String key, Map<String, Object> csl) {}
}
