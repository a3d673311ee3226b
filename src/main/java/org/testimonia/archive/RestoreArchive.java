package org.testimonia.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Accounts;
import org.testimonia.project.Project;
import org.testimonia.project.ProjectRestored;
import org.testimonia.project.Projects;
import org.testimonia.shared.Refusal;

/**
 * Somebody makes a project again from its archive, and owns it here. Everything is checked before anything is written, and
 * everything is written or nothing.
 */
@ApplicationScoped
public class RestoreArchive {

    private static final int LONGEST_SECONDS = 6 * 60 * 60;

    private final EntityManager database;
    private final Projects projects;
    private final Accounts accounts;
    private final Made made;
    private final Event<ProjectRestored> bell;
    private final Clock clock;

    RestoreArchive(
            EntityManager database,
            Projects projects,
            Accounts accounts,
            Made made,
            Event<ProjectRestored> bell,
            Clock clock) {
        this.database = database;
        this.projects = projects;
        this.accounts = accounts;
        this.made = made;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * What is asked for beside the file.
     *
     * @param sha256 of the file, in hexadecimal digits
     * @param slug another address than the archive's
     * @param me who the restorer is in the archive, by name or id
     */
    public record Asked(
            Path file,
            String sha256,
            @Nullable String slug,
            @Nullable String me,
            UUID restorer) {}

    /**
     * Restores a project.
     *
     * @throws Refusal naming what is wrong with the archive, or that the address is taken
     */
    public Project restore(Asked asked) {
        try (ArchiveFile file = ArchiveFile.open(asked.file())) {
            String slug = address(asked, file);
            mustBeFree(slug);
            CheckArchive.check(file);
            boolean written = QuarkusTransaction.requiringNew().call(() -> made.here(asked.sha256()));
            ArchivePeople people = new ArchivePeople(file, asked.restorer(), asked.me(), written);
            String key = QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .call(() -> {
                        mustBeFree(slug);
                        return write(file, people, slug, asked.restorer());
                    });
            bell.fire(new ProjectRestored(key));
            return QuarkusTransaction.requiringNew().call(() -> projects.get(key));
        }
    }

    private static String address(Asked asked, ArchiveFile file) {
        return Project.checkSlug(
                asked.slug() == null || asked.slug().isBlank()
                        ? file.manifest().project().slug()
                        : asked.slug().strip());
    }

    private void mustBeFree(String slug) {
        if (QuarkusTransaction.joiningExisting().call(() -> projects.isTaken(slug))) {
            throw Refusal.conflict(
                            "There is a project at /p/" + slug
                                    + " already. Name another address with slug; the project is restored with all else as it was.")
                    .at("slug", "This address is taken.");
        }
    }

    private String write(ArchiveFile file, ArchivePeople people, String slug, UUID restorer) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return new RestoreTables(connection, file, people, slug, restorer, clock.instant())
                        .write(projects, accounts);
            } catch (SQLException e) {
                throw refusedByTheDatabase("project", e);
            }
        });
    }

    /** What an archive makes PostgreSQL refuse is the archive's fault; all else is not. */
    static RuntimeException refusedByTheDatabase(String table, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.equals("40001") || state.equals("40P01") || state.equals("55P03")) {
            return Refusal.conflict("Too much is written here just now. Nothing was restored; try again.");
        }
        if (state.matches("(22|23|42|54|P0).*")) {
            String said = String.valueOf(e.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("^ERROR: ", "");
            return ArchiveFile.wrong("The database refuses a row of “" + table + "”: " + said + ".");
        }
        return new IllegalStateException(e);
    }
}
