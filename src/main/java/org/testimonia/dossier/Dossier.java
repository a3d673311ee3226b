package org.testimonia.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.claim.ClaimKind;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.HistoryEntry;
import org.testimonia.shared.Etag;
import org.testimonia.text.PassageSeen;

/**
 * A claim with everything that belongs to it, as its page shows it.
 *
 * @param slug the project's address
 * @param asOf null for now
 * @param choices what a visitor who may judge could make of it; empty for others
 * @param answers the newest answer given to each disputing piece of evidence
 */
public record Dossier(
        String slug,
        @Nullable UUID reader,
        AssessedClaim claim,
        @Nullable AsOf asOf,
        List<PassageSeen> passages,
        List<EvidenceSeen> evidence,
        List<AssertionSeen> assertions,
        List<HistoryEntry> history,
        List<Choice> choices,
        Map<UUID, String> answers) {

    /** The revision that is shown instead of the present. */
    public record AsOf(long seq, @Nullable Instant at) {}

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

    public long openObjections() {
        return evidence.stream().filter(EvidenceSeen::hasOpenObjection).count();
    }

    /** Whether forms that change something are shown: on the present page of a claim that lives. */
    public boolean isChangeable() {
        return asOf == null && !claim.isAtRest();
    }

    public boolean isOwn(EvidenceSeen each) {
        return each.byId().equals(reader);
    }

    public boolean isMine(EvidenceSeen.ObjectionSeen objection) {
        return objection.byId().equals(reader);
    }

    public String etag() {
        return Etag.of(claim.version());
    }

    /** Where a passage is read in its text. */
    public String read(PassageSeen passage) {
        return "/p/" + slug + "/texts/" + passage.text() + "/read?revision=" + passage.revision() + "&at="
                + passage.start() + "," + passage.end();
    }
}
