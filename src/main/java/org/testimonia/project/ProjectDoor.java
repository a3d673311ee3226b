package org.testimonia.project;

import jakarta.enterprise.inject.Instance;
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
    private final Instance<OpenCorner> openCorners;

    ProjectDoor(Projects projects, Visitor visitor, Here here, Instance<OpenCorner> openCorners) {
        this.projects = projects;
        this.visitor = visitor;
        this.here = here;
        this.openCorners = openCorners;
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
                .filter(place -> place.role() != null
                        || place.visibility() == Visibility.PUBLIC
                        || isOpenCorner(place, request, uri))
                .orElseThrow(() -> Refusal.missing("project at this address, or it is not open to you")));
    }

    private boolean isOpenCorner(Here.Place place, ContainerRequestContext request, UriInfo uri) {
        return READING.contains(request.getMethod())
                && openCorners.stream().anyMatch(corner -> corner.isOpen(place, uri));
    }
}
