package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.project.Here;
import org.testimonia.shared.PublicBase;
import org.testimonia.shared.Sql;
import org.testimonia.source.Source;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Segment;
import org.testimonia.text.Segments;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** Gathers from the database what an edition prints, as its reader may see it; private notes stay at home. */
@ApplicationScoped
public class BindEdition {

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final BoundNotes notes;
    private final BoundClaims claims;
    private final BoundSources sources;
    private final Sql sql;
    private final Here here;
    private final String base;

    BindEdition(
            Texts texts,
            Revisions revisions,
            Segments segments,
            BoundNotes notes,
            BoundClaims claims,
            BoundSources sources,
            Sql sql,
            Here here,
            PublicBase base) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.notes = notes;
        this.claims = claims;
        this.sources = sources;
        this.sql = sql;
        this.here = here;
        this.base = base.address();
    }

    /** The present state of a text, in a fixed number of statements. */
    public EditionModel bind(String slug) {
        Text text = texts.get(slug);
        Revision revision = revisions.newest(text);
        return bind(
                null,
                List.of(text),
                new EditionScope(List.of(revision), Set.of(), EnumSet.noneOf(Standing.class), here.isMember()));
    }

    /**
     * Texts at some of their revisions, as the project stands now; two statements for each text, and a fixed number for
     * all that is said of them.
     *
     * @param chosen the texts of the scope's revisions, in the same order
     */
    public EditionModel bind(@Nullable Imprint imprint, List<Text> chosen, EditionScope scope) {
        List<Note> noted = notes.of(scope);
        List<EditedClaim> claimed = claims.touching(scope);
        Map<UUID, Source> own = sources.of(chosen);
        Sql.Row last = sql.first("""
                        select seq, at from journal_entry where project_id = :project order by seq desc limit 1""", "project", here.project()).orElseThrow();
        List<EditedText> edited = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Text text = chosen.get(i);
            Source source = text.sourceId == null ? null : own.get(text.sourceId);
            edited.add(edited(text, scope.revisions().get(i), source == null ? null : source.key));
        }
        return new EditionModel(
                base,
                last.instant("at"),
                last.longNumber("seq"),
                here.slug(),
                here.place().title(),
                imprint,
                edited,
                noted,
                claimed,
                sources.namedBy(claimed, own.values()),
                people(noted, claimed));
    }

    private EditedText edited(Text text, Revision revision, @Nullable String source) {
        return new EditedText(
                text.id,
                text.slug,
                text.title,
                text.author,
                text.language,
                text.direction,
                revision.number(),
                revision.sha256(),
                revision.format(),
                revisions.original(revision),
                segments.of(revision).stream().map(Segment::read).toList(),
                source,
                text.rights);
    }

    /** The words and bytes of a revision, as they were read. */
    public EditedText again(EditedText bare) {
        Revision revision = revisions.of(bare.id(), bare.revision());
        return bare.with(
                revisions.original(revision),
                segments.of(revision).stream().map(Segment::read).toList());
    }

    private Map<UUID, String> people(List<Note> notes, List<EditedClaim> claims) {
        return sources.displayNames(Named.in(notes, claims));
    }
}
