package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Projects;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Sql;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;

/** What was read from a file is kept, with the file, as the first revision of a new text. */
@ApplicationScoped
class KeepText {

    private final Texts texts;
    private final Slugs slugs;
    private final Sources sources;
    private final Projects projects;
    private final RevisionRows rows;
    private final Journal journal;
    private final Sql sql;

    KeepText(
            Texts texts, Slugs slugs, Sources sources, Projects projects, RevisionRows rows, Journal journal, Sql sql) {
        this.texts = texts;
        this.slugs = slugs;
        this.sources = sources;
        this.projects = projects;
        this.rows = rows;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    Text keep(NewText asked, Format format, ReadText read, Member by) {
        String sha256 = Secrets.hex(Secrets.sha256(asked.file()));
        UUID source = source(asked.source());
        Description description = Description.of(asked, read, projects.get(by.project()).language);
        Text[] kept = new Text[1];
        journal.write(by.project(), by.account(), moment -> {
            if (!asked.duplicate()) {
                refuseSecond(sha256, moment);
            }
            Text text = text(asked, description, source, moment);
            texts.persistAndFlush(text);
            rows.write(text, asked, format, sha256, read, description.findings(), moment);
            kept[0] = text;
            return new TextImported(text.slug, text.title, format.word(), sha256, text.newest);
        });
        return kept[0];
    }

    private @Nullable UUID source(@Nullable String key) {
        return key == null
                ? null
                : sources.find(key)
                        .map((Source source) -> source.id)
                        .orElseThrow(() -> Refusal.invalid(
                                "source", "There is no source “" + key + "” in this project. Keep it first."));
    }

    private void refuseSecond(String sha256, Moment moment) {
        sql.first("""
                        select t.slug, t.title from revision r join text t on t.project_id = r.project_id and t.id = r.text_id
                         where r.project_id = :project and r.sha256 = :sha256 order by r.created_seq limit 1""", "project", moment.project(), "sha256", sha256).ifPresent(row -> {
            throw Refusal.conflict("This very file is here already, as “" + row.text("title")
                            + "”. Ask for duplicate=allow to bring it in once more.")
                    .with("text", row.text("slug"));
        });
    }

    private Text text(NewText asked, Description description, @Nullable UUID source, Moment moment) {
        Text text = new Text(slugs.free(asked.slug(), description.title()));
        text.describe(description.title(), description.author(), description.language(), source);
        text.direction = description.direction();
        text.createdSeq = moment.seq();
        text.createdAt = moment.at();
        text.byId = moment.account();
        return text;
    }
}
