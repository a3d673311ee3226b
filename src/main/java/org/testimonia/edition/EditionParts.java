package org.testimonia.edition;

import static org.testimonia.edition.EditionPart.Kind.BIBLIOGRAPHY;
import static org.testimonia.edition.EditionPart.Kind.CLAIMS;
import static org.testimonia.edition.EditionPart.Kind.COLOPHON;
import static org.testimonia.edition.EditionPart.Kind.CONTENTS;
import static org.testimonia.edition.EditionPart.Kind.INTRODUCTION;
import static org.testimonia.edition.EditionPart.Kind.LEGEND;
import static org.testimonia.edition.EditionPart.Kind.TEXT;
import static org.testimonia.edition.EditionPart.Kind.TITLE_PAGE;
import static org.testimonia.edition.EditionPart.Kind.WITNESSES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedSource;

/**
 * An edition in the parts that have pages of their own in a book, a site or a word-processor file, each as a piece of
 * HTML. They are written in order, because notes are numbered throughout, and nothing is kept of what was written.
 */
public final class EditionParts {

    public static final String CLAIMS_TITLE = HtmlApparatus.TITLE;

    private record Planned(EditionPart part, Runnable writing) {}

    private final HtmlPage page;
    private final List<Planned> planned = new ArrayList<>();

    /**
     * Plans the parts; nothing is written yet.
     *
     * @param claimsTogether how many claims make one part
     */
    public EditionParts(EditionModel model, int claimsTogether) {
        page = new HtmlPage(model);
        List<HtmlText> texts = model.texts().stream()
                .map(text -> new HtmlText(page, text, LeafCuts.LONGEST))
                .toList();
        HtmlTitlePage titlePage = new HtmlTitlePage(page);
        plan(TITLE_PAGE, "title-page", model.title(), titlePage::writeTitle);
        if (HtmlTitlePage.hasIntroduction(model)) {
            plan(INTRODUCTION, "introduction", "Introduction", titlePage::writeIntroduction);
        }
        plan(CONTENTS, "contents", "Contents", () -> new HtmlContents(page).write(texts));
        texts.forEach(this::plan);
        planClaims(claimsTogether);
        plan(WITNESSES, "witnesses", "Witnesses, and what they bear on", () -> new HtmlIndex(page).write());
        planBibliography();
        plan(LEGEND, "legend", "How it is marked", () -> new HtmlLegend(page).write());
        plan(COLOPHON, "colophon", "Colophon", () -> new HtmlColophon(page).write());
    }

    /** What there is, in order, known before anything is written. */
    public List<EditionPart> all() {
        return planned.stream().map(Planned::part).toList();
    }

    /** Writes each part and hands it over; one that turns out to be empty is left out. */
    public void write(BiConsumer<EditionPart, String> binder) {
        for (Planned next : planned) {
            next.writing().run();
            String html = page.out.take();
            if (!html.isBlank()) {
                binder.accept(next.part(), html);
            }
        }
    }

    private void plan(EditionPart.Kind kind, String id, String title, Runnable writing) {
        planned.add(new Planned(new EditionPart(kind, id, title, 0, List.of()), writing));
    }

    private void plan(HtmlText text) {
        boolean several = page.model.texts().size() > 1;
        if (several) {
            plan(TEXT, text.titleId(), text.edited().title(), text::writeTitle);
        }
        for (Leaf leaf : text.leaves()) {
            EditionPart part = new EditionPart(
                    TEXT, text.id(leaf), text.titleOf(leaf), several ? leaf.depth() + 1 : leaf.depth(), List.of());
            planned.add(new Planned(part, () -> text.write(leaf)));
        }
        plan(TEXT, text.idOfNotes(), "Notes of the text", text::writeUnattachedNotes);
    }

    private void planClaims(int together) {
        List<EditedClaim> claims = page.model.claims();
        HtmlApparatus apparatus = new HtmlApparatus(page);
        for (int i = 0; i == 0 || i < claims.size(); i += together) {
            List<EditedClaim> some = claims.subList(i, Math.min(claims.size(), i + together));
            EditionPart part = claims(some, i == 0, together == 1);
            planned.add(new Planned(part, () -> apparatus.write(part, some)));
        }
    }

    private static EditionPart claims(List<EditedClaim> some, boolean first, boolean single) {
        if (single && !some.isEmpty()) {
            int number = some.get(0).number();
            return new EditionPart(CLAIMS, "page-of-claim-" + number, "Claim " + number, 0, anchors(some));
        }
        return first
                ? new EditionPart(CLAIMS, "apparatus", HtmlApparatus.TITLE, 0, anchors(some))
                : new EditionPart(CLAIMS, "claims-from-" + some.get(0).number(), "", 0, anchors(some));
    }

    private static List<String> anchors(List<EditedClaim> claims) {
        List<String> anchors = new ArrayList<>();
        for (EditedClaim claim : claims) {
            anchors.add(HtmlPage.claimId(claim.number()));
            claim.evidence().forEach(evidence -> anchors.add(HtmlPage.evidenceId(evidence.id())));
        }
        return anchors;
    }

    private void planBibliography() {
        List<String> anchors = page.model.sources().stream()
                .map(EditedSource::id)
                .map(HtmlPage::sourceId)
                .toList();
        planned.add(new Planned(
                new EditionPart(BIBLIOGRAPHY, "bibliography", "Works cited", 0, anchors),
                () -> new HtmlBibliography(page).write()));
    }
}
