package org.testimonia.edition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.evidence.Stance;

/** The terms an edition uses: a category each, and the pointer by which {@code @ana} names it. */
final class TeiCategories {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

    private final Map<TeiTaxonomy, TreeSet<String>> terms = new EnumMap<>(TeiTaxonomy.class);
    private final TeiIds ids;

    TeiCategories(EditionModel model, TeiIds ids) {
        this.ids = ids;
        for (Standing standing : Standing.values()) {
            add(TeiTaxonomy.STANDING, standing.code());
        }
        for (Stance stance : Stance.values()) {
            add(TeiTaxonomy.STANCE, stance.code());
        }
        model.claims().forEach(this::addTermsOf);
        model.notes().stream().map(Note::tags).flatMap(Collection::stream).forEach(tag -> add(TeiTaxonomy.TAG, tag));
    }

    private void addTermsOf(EditedClaim claim) {
        add(TeiTaxonomy.KIND, claim.kind());
        for (EditedEvidence evidence : claim.evidence()) {
            add(TeiTaxonomy.KIND, evidence.kind());
            add(TeiTaxonomy.PROXIMITY, evidence.proximity());
            add(TeiTaxonomy.CREDIBILITY, evidence.credibility());
        }
        for (EditedAssertion assertion : claim.assertions()) {
            add(TeiTaxonomy.ROLE, assertion.role());
            add(TeiTaxonomy.POLARITY, assertion.polarity());
            add(TeiTaxonomy.MODALITY, assertion.modality());
        }
    }

    private void add(TeiTaxonomy taxonomy, @Nullable String term) {
        if (term != null) {
            terms.computeIfAbsent(taxonomy, t -> new TreeSet<>()).add(term);
        }
    }

    /** {@code "#tst-stance-supports "}, with the space that parts pointers; nothing for nothing. */
    String pointer(TeiTaxonomy taxonomy, @Nullable String term) {
        return term == null ? "" : "#" + id(taxonomy, term) + " ";
    }

    /** A term that could be part of a name is, any other one has a number in the order of its vocabulary. */
    private String id(TeiTaxonomy taxonomy, String term) {
        boolean isName = taxonomy != TeiTaxonomy.TAG && NAME.matcher(term).matches();
        int number = terms.getOrDefault(taxonomy, new TreeSet<>())
                .headSet(term, true)
                .size();
        return ids.taxonomy(taxonomy) + "-" + (isName ? term : "-" + number);
    }

    void write(TeiMarkup out) {
        terms.forEach((taxonomy, words) -> {
            out.open("taxonomy", "xml:id", ids.taxonomy(taxonomy)).line();
            for (String word : words) {
                out.open("category", "xml:id", id(taxonomy, word));
                out.element("catDesc", word).close("category").line();
            }
            out.close("taxonomy");
        });
    }
}
