package org.testimonia.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.ProjectEvents.ProjectCreated;
import org.testimonia.shared.Refusal;

/** Somebody opens a project and owns it. */
@ApplicationScoped
public class CreateProject {

    private final Projects projects;
    private final Members members;
    private final Journal journal;
    private final Clock clock;

    CreateProject(Projects projects, Members members, Journal journal, Clock clock) {
        this.projects = projects;
        this.members = members;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Project create(
            String slug,
            String title,
            @Nullable String description,
            Visibility visibility,
            @Nullable String language,
            UUID owner) {
        Project project = new Project(slug, title, description, visibility, language, clock.instant());
        if (projects.isTaken(project.slug)) {
            throw Refusal.conflict("There is a project at /p/" + project.slug + " already. Take another address.")
                    .at("slug", "This address is taken.");
        }
        projects.persistAndFlush(project);
        journal.open(project.id);
        journal.write(project.id, owner, moment -> {
            members.put(project.id, owner, Role.OWNER, moment.at());
            return new ProjectCreated(project.slug, project.title);
        });
        return project;
    }
}
