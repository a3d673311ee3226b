package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.testimonia.edition.BindEdition;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionScope;
import org.testimonia.edition.Imprint;
import org.testimonia.project.Here;
import org.testimonia.project.Visibility;
import org.testimonia.rdf.FrozenClaims;
import org.testimonia.shared.Sql;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** Gathers what an edition prints at one moment. */
@ApplicationScoped
class BindRelease {

    /**
     * What an edition prints.
     *
     * @param visibility of the edition; what is bound is what such readers may see
     * @param facts of the claims as RDF has them
     */
    record Gathered(UUID edition, Visibility visibility, EditionModel model, byte[] facts) {}

    private final BindEdition bindEdition;
    private final Editions editions;
    private final Texts texts;
    private final Revisions revisions;
    private final FrozenClaims frozenClaims;
    private final Here here;
    private final Clock clock;
    private final Sql sql;

    BindRelease(
            BindEdition bindEdition,
            Editions editions,
            Texts texts,
            Revisions revisions,
            FrozenClaims frozenClaims,
            Here here,
            Clock clock,
            Sql sql) {
        this.bindEdition = bindEdition;
        this.editions = editions;
        this.texts = texts;
        this.revisions = revisions;
        this.frozenClaims = frozenClaims;
        this.here = here;
        this.clock = clock;
        this.sql = sql;
    }

    /** All of it as it stood at one moment, whatever is written meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Gathered gather(String slug) {
        sql.run("set transaction isolation level repeatable read, read only");
        Edition edition = editions.get(slug);
        EditionModel model = bind(edition);
        return new Gathered(
                edition.id,
                edition.visibility,
                model,
                frozenClaims.freeze(model.claims().stream().map(EditedClaim::id).toList()));
    }

    /** As it would be published now. */
    EditionModel bind(Edition edition) {
        Recipe recipe = editions.recipe(edition);
        List<Text> chosen = new ArrayList<>();
        List<Revision> at = new ArrayList<>();
        for (Recipe.Wanted wanted : recipe.texts()) {
            Text text = texts.get(wanted.text());
            chosen.add(text);
            at.add(revisions.get(text, wanted.revision()));
        }
        Instant now = clock.instant();
        EditionModel model = bindEdition.bind(
                imprint(edition, recipe),
                chosen,
                new EditionScope(at, recipe.kinds(), recipe.standings(), !edition.isPublic()));
        return model.with(model.imprint(), model.texts(), model.seq(), now);
    }

    private Imprint imprint(Edition edition, Recipe recipe) {
        return new Imprint(
                edition.slug,
                recipe.title(),
                0,
                "",
                recipe.introduction(),
                recipe.rights(),
                recipe.language(),
                recipe.style(),
                recipe.apparatus(),
                recipe.editors(),
                recipe.title() + ", " + here.place().title() + " (not published).");
    }

    /** The model of the release of that number. */
    static EditionModel numbered(EditionModel model, int number) {
        Imprint imprint = Objects.requireNonNull(model.imprint());
        String address =
                model.base() + "/p/" + model.projectSlug() + "/editions/" + imprint.slug() + "/releases/" + number;
        Imprint named = imprint.numbered(number, address, "");
        return model.with(
                imprint.numbered(number, address, ReleaseRecord.citation(named, model.projectTitle(), model.at())),
                model.texts(),
                model.seq(),
                model.at());
    }
}
