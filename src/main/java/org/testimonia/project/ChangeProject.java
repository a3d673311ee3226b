package org.testimonia.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.ProjectEvents.ProjectChanged;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Refusal;

/** An owner changes what a project is called, who may read it, and how many voices a standing takes. */
@ApplicationScoped
public class ChangeProject {

    private static final Set<String> QUORUMS = Set.of("ESTABLISHED", "REJECTED");

    private final Projects projects;
    private final Journal journal;

    ChangeProject(Projects projects, Journal journal) {
        this.projects = projects;
        this.journal = journal;
    }

    /** What shall be otherwise; null leaves it as it is. */
    public record Change(
            @Nullable String title,
            @Nullable String description,
            @Nullable String language,
            @Nullable Visibility visibility,
            @Nullable Map<String, Integer> quorum) {}

    @Transactional
    public Project change(Change change, @Nullable String ifMatch, Member by) {
        by.must(Right.CHANGE_SETTINGS);
        Project[] changed = new Project[1];
        journal.write(by.project(), by.account(), moment -> {
            Project project = projects.findById(by.project(), LockModeType.PESSIMISTIC_WRITE);
            Etag.check(ifMatch, project.version);
            apply(change, project);
            projects.flush();
            changed[0] = project;
            return new ProjectChanged(project.slug, detail(project));
        });
        return changed[0];
    }

    private static void apply(Change change, Project project) {
        project.describe(
                change.title() == null ? project.title : change.title(),
                change.description() == null ? project.description : change.description(),
                change.language() == null ? project.language : change.language());
        if (change.visibility() != null) {
            project.visibility = change.visibility();
        }
        if (change.quorum() != null) {
            Map<String, Integer> quorum = new LinkedHashMap<>(project.quorum);
            quorum.putAll(check(change.quorum()));
            project.quorum = quorum;
        }
    }

    private static Map<String, Integer> check(Map<String, Integer> quorum) {
        quorum.forEach((standing, voices) -> {
            if (!QUORUMS.contains(standing) || voices == null || voices < 1 || voices > 20) {
                throw Refusal.invalid(
                        "quorum." + standing, "A quorum is for ESTABLISHED or REJECTED, between 1 and 20.");
            }
        });
        return quorum;
    }

    private static Map<String, Object> detail(Project project) {
        return Map.of(
                "title", project.title,
                "description", project.description,
                "language", project.language,
                "visibility", project.visibility.word(),
                "quorum", project.quorum);
    }
}
