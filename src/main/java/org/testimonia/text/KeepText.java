package org.testimonia.text;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Projects;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Sql;

/**
 * What was read from a file is kept, with the file, as the first revision of a new text. Everything long is written down
 * before the project is asked to wait; what makes it visible is a row or two.
 */
@ApplicationScoped
public class KeepText {

    /** The longest a text may take to be written down, in seconds; the project does not wait for it. */
    private static final int PATIENCE = 7200;

    private final Projects projects;
    private final RevisionRows rows;
    private final TextRows textRows;
    private final Event<TextRead> bell;
    private final Journal journal;
    private final Sql sql;

    KeepText(Projects projects, RevisionRows rows, TextRows textRows, Event<TextRead> bell, Journal journal, Sql sql) {
        this.projects = projects;
        this.rows = rows;
        this.textRows = textRows;
        this.bell = bell;
        this.journal = journal;
        this.sql = sql;
    }

    /** A text whose words lie in their rows, and that nobody sees yet. */
    public static final class Prepared {
        private final Content content;
        private final Description description;
        private final AboutText about;
        private final @Nullable UUID source;
        private final boolean duplicate;

        private Prepared(
                Content content, Description description, AboutText about, @Nullable UUID source, boolean duplicate) {
            this.content = content;
            this.description = description;
            this.about = about;
            this.source = source;
            this.duplicate = duplicate;
        }
    }

    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public Text keep(NewText asked, Format format, ReadText read, Member by, ImportSteps steps) {
        String source = asked.about().source();
        Inventory inventory =
                Inventory.of(sql, by.project(), List.of(sha256(asked)), source == null ? List.of() : List.of(source));
        Prepared prepared = prepare(asked, format, read, by, inventory, steps);
        Text[] kept = new Text[1];
        journal.write(by.project(), by.account(), moment -> {
            Text text = reveal(List.of(prepared), moment).get(0);
            kept[0] = text;
            steps.kept(text);
            return new TextImported(text.slug, text.title, format.word(), prepared.content.sha256(), text.newest);
        });
        return kept[0];
    }

    /** Writes down all that is long; what is refused is refused before anything is written. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = Refusal.class)
    public Prepared prepare(
            NewText asked, Format format, ReadText read, Member by, Inventory inventory, ImportSteps steps) {
        refuseSecond(asked, inventory);
        UUID source = inventory.source(asked.about().source());
        Description description = Description.of(asked, read, projects.get(by.project()).language);
        UUID text = Ids.next();
        Content content = rows.content(
                by.project(),
                text,
                1,
                asked,
                format,
                read,
                description.findings(),
                share -> steps.at(ImportSteps.Stage.SEGMENT, share));
        steps.at(ImportSteps.Stage.INDEX, 0);
        bell.fire(new TextRead(
                by.project(),
                text,
                1,
                description.language(),
                read.segments(),
                share -> steps.at(ImportSteps.Stage.INDEX, share)));
        return new Prepared(content, description, asked.about(), source, asked.duplicate());
    }

    /** Before the work is done; another import may still be quicker. */
    private static void refuseSecond(NewText asked, Inventory inventory) {
        Twin twin = asked.duplicate() ? null : inventory.twin(sha256(asked));
        if (twin != null) {
            refuseTwin(twin);
        }
    }

    private static String sha256(NewText asked) {
        return Secrets.hex(Secrets.sha256(asked.file()));
    }

    /** All that the project has read, for texts that come together and name these sources. */
    public Inventory inventory(String project, Collection<String> sources) {
        return Inventory.of(sql, project, null, sources);
    }

    /** A text that has one of these files already, if there is one. */
    public record Twin(String slug, String title) {}

    public Optional<Twin> twin(String project, List<String> sha256) {
        return sql.rows("""
                        select t.slug, t.title from revision r join text t on t.project_id = r.project_id and t.id = r.text_id
                         where r.project_id = :project and r.sha256 = any(cast(:sha256 as text[]))
                         order by r.created_seq limit 1""", "project", project, "sha256", PlainText.array(sha256)).stream()
                .map(row -> new Twin(row.text("slug"), row.text("title")))
                .findFirst();
    }

    private static void refuseTwin(Twin twin) {
        throw Refusal.conflict("This very file is here already, as “" + twin.title()
                        + "”. Ask for duplicate=allow to bring it in once more.")
                .with("text", twin.slug());
    }

    /** Makes texts visible under one number; only inside {@link Journal#write}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Text> reveal(List<Prepared> prepared, Moment moment) {
        List<String> once = prepared.stream()
                .filter(each -> !each.duplicate)
                .map(each -> each.content.sha256())
                .toList();
        twin(moment.project(), once).ifPresent(KeepText::refuseTwin);
        Set<String> taken = new HashSet<>(Slugs.taken(sql, moment.project()));
        Texts.mustHaveRoomFor(taken.size() + prepared.size());
        List<Text> texts = new ArrayList<>();
        for (Prepared each : prepared) {
            texts.add(text(each, Slugs.free(taken, each.about.slug(), each.description.title()), moment));
        }
        textRows.insert(texts, moment.project());
        rows.reveal(prepared.stream().map(each -> each.content).toList(), moment);
        return texts;
    }

    private static Text text(Prepared prepared, String slug, Moment moment) {
        Description description = prepared.description;
        AboutText about = prepared.about;
        Text text = new Text(prepared.content.text(), slug);
        text.project = moment.project();
        text.describe(description.title(), description.author(), description.language(), prepared.source);
        text.describeOriginal(about.date(), about.rights(), about.archive(), about.shelfmark());
        text.direction = description.direction();
        text.createdSeq = moment.seq();
        text.createdAt = moment.at();
        text.byId = moment.account();
        return text;
    }

    /** What the journal says of texts that came together, in the order of their files. */
    public TextsImported told(List<Prepared> prepared, List<Text> texts) {
        List<Map<String, String>> told = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Content content = prepared.get(i).content;
            told.add(Map.of(
                    "slug",
                    texts.get(i).slug,
                    "title",
                    texts.get(i).title,
                    "format",
                    content.format().word(),
                    "sha256",
                    content.sha256()));
        }
        return new TextsImported(told);
    }
}
