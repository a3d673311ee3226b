package org.testimonia.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.claim.ClaimKind;
import org.testimonia.claim.OverstatementSeen;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.HistoryEntry;
import org.testimonia.review.JudgementSeen;
import org.testimonia.review.ProposalSeen;
import org.testimonia.review.signal.SignalSeen;
import org.testimonia.shared.EdtfWords;
import org.testimonia.shared.Etag;
import org.testimonia.text.PassageSeen;

/**
 * A claim with everything that belongs to it, as its page shows it.
 *
 * @param slug the project's address
 * @param asOf null for now
 * @param choices what a visitor who may judge could make of it; empty for others
 * @param answers the newest answer given to each disputing piece of evidence
 * @param judgements oldest first
 * @param signals what is worth a second look
 * @param proposals the newest first; none of the past
 */
public record Dossier(
        String slug,
        @Nullable UUID reader,
        AssessedClaim claim,
        @Nullable AsOf asOf,
        List<PassageSeen> passages,
        List<EvidenceSeen> evidence,
        List<AssertionSeen> assertions,
        List<OverstatementSeen> overstatements,
        List<HistoryEntry> history,
        List<Choice> choices,
        Map<UUID, String> answers,
        List<JudgementSeen> judgements,
        List<ProposalSeen> proposals,
        List<SignalSeen> signals) {

    /** A text in which the claim is made, with the passages. */
    public record Place(String title, List<PassageSeen> passages) {}

    /** Each text once, in the order of the passages. */
    public List<Place> places() {
        Map<String, List<PassageSeen>> byText = new LinkedHashMap<>();
        passages.forEach(passage -> byText.computeIfAbsent(passage.text(), text -> new ArrayList<>())
                .add(passage));
        return byText.values().stream()
                .map(places -> new Place(places.get(0).textTitle(), places))
                .toList();
    }

    /** When it was, in words. */
    public @Nullable String eventWords() {
        String event = claim.event();
        return event == null ? null : EdtfWords.of(event);
    }

    /** The revision that is shown, {@link Long#MAX_VALUE} for now. */
    long cursor() {
        return AsOf.cursor(asOf);
    }

    public String base() {
        return "/p/" + slug + "/claims/" + claim.number();
    }

    public @Nullable String kindWords() {
        String kind = claim.kind();
        return kind == null ? null : ClaimKind.valueOf(kind.toUpperCase(Locale.ROOT)).words;
    }

    public List<EvidenceSeen> supporting() {
        return with(Stance.SUPPORTS);
    }

    public List<EvidenceSeen> disputing() {
        return with(Stance.DISPUTES);
    }

    public List<EvidenceSeen> further() {
        return evidence.stream()
                .filter(each -> each.stance() == Stance.QUALIFIES || each.stance() == Stance.MENTIONS)
                .toList();
    }

    private List<EvidenceSeen> with(Stance stance) {
        return evidence.stream().filter(each -> each.stance() == stance).toList();
    }

    /** Disputing evidence that establishing has to answer. */
    public List<EvidenceSeen> toAnswer() {
        return disputing().stream().filter(EvidenceSeen::isAdmitted).toList();
    }

    /** What an argument could answer. */
    public List<Option> disputes() {
        return disputing().stream()
                .filter(each -> !each.isDeclined())
                .map(each -> new Option(each.id().toString(), each.label()))
                .toList();
    }

    /** The scholarly arguments that answer a piece of evidence. */
    public List<EvidenceSeen> argumentsAgainst(UUID dispute) {
        return evidence.stream()
                .filter(each -> dispute.equals(each.answers()) && !each.isDeclined())
                .toList();
    }

    /** What is asked for in the field of a judgement that answers it. */
    public String answerHint(UUID dispute) {
        return argumentsAgainst(dispute).stream().anyMatch(EvidenceSeen::isAdmitted)
                ? "An admitted argument answers it already; a sentence of your own is welcome."
                : "Asked for when you establish the claim: at least 15 characters.";
    }

    public String answerTo(UUID evidence) {
        return answers.getOrDefault(evidence, "");
    }

    /** The newest first, judgements and wordings only. */
    public List<HistoryEntry> mainHistory() {
        return newestFirst().stream().filter(HistoryEntry::isMain).toList();
    }

    public List<HistoryEntry> newestFirst() {
        List<HistoryEntry> turned = new ArrayList<>(history);
        Collections.reverse(turned);
        return turned;
    }

    /** What waits for votes. */
    public @Nullable ProposalSeen proposal() {
        return proposals.stream().filter(ProposalSeen::isOpen).findFirst().orElse(null);
    }

    /** The judgement by which it stands, with those who approved it and those who did not. */
    public JudgementSeen judged() {
        return judgements.get(judgements.size() - 1);
    }

    /** A judgement of the history. */
    public @Nullable JudgementSeen judgement(@Nullable UUID id) {
        return judgements.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The warnings that establishing it has to acknowledge. */
    public List<SignalSeen> toAcknowledge() {
        return choices.stream()
                .flatMap(choice -> choice.signals().stream())
                .filter(SignalSeen::isToAcknowledge)
                .toList();
    }

    public boolean isOwn(ProposalSeen proposal) {
        return proposal.isBy(reader);
    }

    public long openObjections() {
        return evidence.stream().filter(EvidenceSeen::hasOpenObjection).count();
    }

    /** Whether forms that change something are shown: on the present page of a claim that lives. */
    public boolean isChangeable() {
        return asOf == null && !claim.isAtRest();
    }

    /** Said of the present wording, and neither answered nor mended. */
    public @Nullable OverstatementSeen openOverstatement() {
        return overstatements.stream()
                .filter(OverstatementSeen::isOpen)
                .findFirst()
                .orElse(null);
    }

    /** To merge or split it takes others who approve. */
    public boolean isDecided() {
        return claim.standing() == Standing.ESTABLISHED || claim.standing() == Standing.REJECTED;
    }

    /** An editor may merge or split it, or propose to. */
    boolean isReshapable() {
        boolean undecided = claim.standing() == Standing.OPEN || claim.standing() == Standing.CONTESTED;
        return asOf == null && (undecided || (isDecided() && proposal() == null));
    }

    boolean isRestorable() {
        return asOf == null && claim.standing() == Standing.SUPERSEDED && proposal() == null;
    }

    public boolean isDraft() {
        return claim.standing() == Standing.DRAFT;
    }

    public boolean isOwn(EvidenceSeen each) {
        return each.byId().equals(reader);
    }

    public boolean isOwn(AssertionSeen reading) {
        return reading.byId().equals(reader);
    }

    public boolean isMine(EvidenceSeen.ObjectionSeen objection) {
        return objection.byId().equals(reader);
    }

    public String etag() {
        return Etag.of(claim.version());
    }

    /** Where a passage is read in its text. */
    public String read(PassageSeen passage) {
        PassageSeen today = passage.today();
        return "/p/" + slug + "/texts/" + today.text() + "/read?revision=" + today.revision() + "&at=" + today.start()
                + "," + today.end();
    }
}
