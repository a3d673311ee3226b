package org.testimonia.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.text.Format;
import org.testimonia.text.ReadSegment;

/**
 * All that an edition prints, frozen at one revision of the project. Writers of every format stand over it and ask the
 * database nothing; the same model gives the same bytes.
 *
 * @param base under which permanent addresses stand, without a slash at its end ({@code base + "/c/" + id} is a claim)
 * @param at the moment of the revision; the only date a writer prints as the edition's own
 * @param seq the project's revision number
 * @param imprint what is printed of the edition itself; null for the present state of one text
 * @param texts one or more, in the order in which they are printed
 * @param notes those of the texts, text by text in order of their first passage
 * @param claims those made in the texts or with evidence from them, by number
 * @param sources all that the claims' evidence or the texts name, by key
 * @param people everybody whose name is printed, by account id
 */
public record EditionModel(
        String base,
        Instant at,
        long seq,
        String projectSlug,
        String projectTitle,
        @Nullable Imprint imprint,
        List<EditedText> texts,
        List<Note> notes,
        List<EditedClaim> claims,
        List<EditedSource> sources,
        Map<UUID, String> people) {

    /** The text, of an edition of one; the first of several. */
    public EditedText text() {
        return texts.get(0);
    }

    /** What stands on the title page. */
    public String title() {
        return imprint == null ? text().title() : imprint.title();
    }

    /** Whether the passage stands in a text that is edited, in the very revision, and can be marked there. */
    public boolean isHere(EditedPassage passage) {
        return texts.stream().anyMatch(text -> text.holds(passage));
    }

    /** The text that holds a passage. */
    public Optional<EditedText> textOf(EditedPassage passage) {
        return texts.stream().filter(text -> text.holds(passage)).findFirst();
    }

    /** The same with other title words or texts. */
    public EditionModel with(@Nullable Imprint imprint, List<EditedText> texts, long seq, Instant at) {
        return new EditionModel(
                base, at, seq, projectSlug, projectTitle, imprint, texts, notes, claims, sources, people);
    }

    /** The same edition with one of its texts, the notes on it, and the claims it has to do with. */
    public EditionModel only(EditedText text) {
        return new EditionModel(
                base,
                at,
                seq,
                projectSlug,
                projectTitle,
                imprint,
                List.of(text),
                notes.stream().filter(note -> text.holdsAny(note.passages())).toList(),
                claims.stream().filter(claim -> claim.isSaidOf(text)).toList(),
                sources,
                people);
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
     * @param rights under which terms its words may be used; null where nobody said
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
            @Nullable String source,
            @Nullable String rights) {

        /** Without its words and bytes, which can be read again. */
        public EditedText bare() {
            return with(new byte[0], List.of());
        }

        public EditedText with(byte[] bytes, List<ReadSegment> read) {
            return new EditedText(
                    id, slug, title, author, language, direction, revision, sha256, format, bytes, read, source,
                    rights);
        }

        public boolean holds(EditedPassage passage) {
            return passage.text().equals(id) && passage.revision() == revision;
        }

        boolean holdsAny(List<EditedPassage> passages) {
            return passages.stream().anyMatch(this::holds);
        }
    }

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
     * @param relations to other claims, those first in which it is the one that contradicts, entails …
     * @param origins how many voices speak for it; null when no evidence for it was admitted
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
            List<EditedJudgement> judgements,
            List<EditedRelation> relations,
            @Nullable EditedOrigins origins) {

        /** Whether the text makes the claim, or has evidence or an assertion of it. */
        boolean isSaidOf(EditedText text) {
            return text.holdsAny(passages)
                    || evidence.stream().anyMatch(one -> text.holdsAny(one.passages()))
                    || assertions.stream().anyMatch(one -> text.holdsAny(one.passages()));
        }

        /** What gave the claim its present standing; null for one that was never judged. */
        public @Nullable EditedJudgement last() {
            return judgements.isEmpty() ? null : judgements.get(judgements.size() - 1);
        }
    }

    /**
     * How the claim stands to another one.
     *
     * @param relation {@code contradicts, alternative_to, entails, refines, supersedes, merged_into, split_into}
     * @param forward whether the claim is the one that contradicts …; if not, the other one is
     */
    public record EditedRelation(UUID id, String relation, boolean forward, EditedPremise other) {}

    /**
     * What the admitted evidence for a claim goes back to, as far as it was examined.
     *
     * @param groups ids of evidence; what is in one group hangs together by a common origin
     * @param low the least number of voices that could speak, and {@code high} the most
     * @param singlePoints names of those without whom nothing speaks for the claim
     * @param sentence the same in words
     */
    public record EditedOrigins(
            List<List<UUID>> groups, int low, int high, List<String> singlePoints, String sentence) {}

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
            @Nullable EditedSearch searched,
            List<EditedObjection> objections) {

        public boolean isAdmitted() {
            return admission.equals("ADMITTED");
        }
    }

    /**
     * What was searched by whoever offers silence as evidence.
     *
     * @param where key of a source, when {@code inSource}, or a place in words
     */
    public record EditedSearch(String where, boolean inSource, String range, String method) {}

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
     * @param acknowledged signals that were seen, and why the claim was judged so all the same
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
            List<EditedMinority> minority,
            List<EditedSignal> acknowledged) {}

    /** A signal, {@code single_origin} and the like, and the reason given for judging in spite of it. */
    public record EditedSignal(String code, String reason) {}

    /** An objection that an owner overrode: every edition prints it. */
    public record EditedMinority(UUID by, Instant at, String opinion, UUID overriddenBy, String reason) {}

    /**
     * A bibliographic record.
     *
     * @param csl the CSL-JSON item: {@code title, author: [{family, given}], issued: {date-parts}, type …}
     */
    public record EditedSource(UUID id, String key, Map<String, Object> csl) {}
}
