package org.testimonia.project;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Refusal;

/** The project this request is about, as its address says, and what its visitor is to it. */
@RequestScoped
public class Here {

    private final Visitor visitor;
    private @Nullable Place place;

    Here(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A project as far as every page needs it; role is null for a visitor. */
    public record Place(
            String project,
            String slug,
            String title,
            Visibility visibility,
            @Nullable Role role) {}

    void enter(Place place) {
        this.place = place;
    }

    /** For work that nobody asked for by HTTP, such as the sample project. */
    public void enter(Project project, Role role) {
        enter(new Place(project.id, project.slug, project.title, project.visibility, role));
    }

    public boolean isSomewhere() {
        return place != null;
    }

    public Place place() {
        if (place == null) {
            throw new IllegalStateException("this address names no project");
        }
        return place;
    }

    /** The project's key. */
    public String project() {
        return place().project();
    }

    public String slug() {
        return place().slug();
    }

    public @Nullable Role roleOrNull() {
        return place == null ? null : place.role();
    }

    public boolean may(Right right) {
        Role role = roleOrNull();
        return role != null && right.isOf(role);
    }

    /** Who acts, for deeds; refuses strangers and readers of a public project who are no members. */
    public Member member() {
        visitor.mustBeAbleToWrite();
        Role role = place().role();
        if (role == null) {
            throw Refusal.forbidden("You are not a member of this project. An owner of it can invite you.");
        }
        return new Member(project(), visitor.accountId(), visitor.displayName(), role);
    }

    /** Who acts, with the right to; the one question every deed begins with. */
    public Member memberWho(Right right) {
        Member member = member();
        member.must(right);
        return member;
    }

    /** For what is only read, but not by everybody: without the need to be able to write. */
    public void mayRead(Right right) {
        Role role = place().role();
        if (role == null) {
            throw Refusal.missing("such thing for visitors");
        }
        new Member(project(), visitor.accountId(), visitor.displayName(), role).must(right);
    }

    /** The account that reads, null for strangers: decides which private things are shown. */
    public @Nullable UUID reader() {
        return visitor.accountIdOrNull();
    }

    public boolean isMember() {
        return roleOrNull() != null;
    }
}
