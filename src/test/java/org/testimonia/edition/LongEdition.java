package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SegmentKind;
import org.testimonia.text.SourceMap;

/** One chapter of 200,000 letters without a heading inside, and the claims of the small edition twelve times over. */
public final class LongEdition {

    private static final String SENTENCE = "The record does not say who was in the room. ";

    private LongEdition() {}

    /** @param direction {@code ltr} or {@code rtl} */
    public static EditionModel model(String direction) {
        EditionModel small = SmallEdition.model();
        return new EditionModel(
                small.base(),
                small.at(),
                small.seq(),
                small.projectSlug(),
                small.projectTitle(),
                null,
                List.of(text(small.text(), direction)),
                List.of(),
                claims(small.claims()),
                small.sources(),
                small.people());
    }

    private static EditedText text(EditedText small, String direction) {
        List<ReadSegment> segments = new ArrayList<>();
        segments.add(segment(1, SegmentKind.HEADING, "A long chapter"));
        for (int i = 2; i <= 200; i++) {
            segments.add(segment(i, SegmentKind.PARAGRAPH, SENTENCE.repeat(22) + i));
        }
        return new EditedText(
                small.id(),
                small.slug(),
                small.title(),
                small.author(),
                small.language(),
                direction,
                small.revision(),
                small.sha256(),
                small.format(),
                small.original(),
                segments,
                small.source(),
                small.rights());
    }

    private static ReadSegment segment(int number, SegmentKind kind, String words) {
        int level = kind == SegmentKind.HEADING ? 1 : 0;
        return new ReadSegment(
                String.valueOf(number),
                kind,
                level,
                null,
                words,
                null,
                null,
                Place.BODY,
                null,
                List.of(),
                SourceMap.NONE);
    }

    private static List<EditedClaim> claims(List<EditedClaim> small) {
        List<EditedClaim> claims = new ArrayList<>(small);
        for (int number = small.size() + 1; number <= 12 * small.size(); number++) {
            EditedClaim claim = small.get(6);
            claims.add(new EditedClaim(
                    new UUID(0xC0, number),
                    number,
                    claim.statement(),
                    claim.wording(),
                    claim.kind(),
                    claim.language(),
                    claim.scope(),
                    claim.event(),
                    claim.standing(),
                    claim.singleEditor(),
                    claim.author(),
                    claim.at(),
                    claim.passages(),
                    claim.assertions(),
                    claim.evidence(),
                    claim.judgements(),
                    claim.relations(),
                    claim.origins()));
        }
        return claims;
    }
}
