package org.testimonia.project;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Refusal;

/** The door of every project: whoever may not see it is told that it is not there. */
public class ProjectDoor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Projects projects;
    private final Visitor visitor;
    private final Here here;

    ProjectDoor(Projects projects, Visitor visitor, Here here) {
        this.projects = projects;
        this.visitor = visitor;
        this.here = here;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void enter(ContainerRequestContext request, UriInfo uri) {
        String slug = uri.getPathParameters().getFirst("project");
        if (slug == null) {
            return;
        }
        if (!visitor.isSignedIn() && !READING.contains(request.getMethod())) {
            visitor.accountId();
        }
        here.enter(projects.place(slug, visitor.accountIdOrNull())
                .filter(place -> place.role() != null || place.visibility() == Visibility.PUBLIC)
                .orElseThrow(() -> Refusal.missing("project at this address, or it is not open to you")));
    }
}
