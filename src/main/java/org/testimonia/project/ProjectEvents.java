package org.testimonia.project;

import java.util.Map;
import java.util.UUID;
import org.testimonia.journal.Noteworthy;

/** What happens to a project itself and to its members. */
public final class ProjectEvents {

    private ProjectEvents() {}

    /** A project was opened. */
    public record ProjectCreated(String slug, String title) implements Noteworthy {
        @Override
        public String kind() {
            return "project-created";
        }

        @Override
        public String subject() {
            return "project/" + slug;
        }

        @Override
        public String summary() {
            return "opened the project";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("slug", slug, "title", title);
        }
    }

    /** Title, description, language, visibility or quorum are others now. */
    public record ProjectChanged(String slug, Map<String, Object> now) implements Noteworthy {
        @Override
        public String kind() {
            return "project-changed";
        }

        @Override
        public String subject() {
            return "project/" + slug;
        }

        @Override
        public String summary() {
            return "changed the project's settings";
        }

        @Override
        public Map<String, Object> detail() {
            return now;
        }
    }

    /** Somebody has a role. */
    public record RoleGiven(UUID account, String name, Role role) implements Noteworthy {
        @Override
        public String kind() {
            return "role-given";
        }

        @Override
        public String subject() {
            return "member/" + account;
        }

        @Override
        public String summary() {
            return "gave the role " + role.word();
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("account", name, "role", role.word());
        }
    }

    /** Somebody is a member no more. */
    public record MemberLeft(UUID account, String name) implements Noteworthy {
        @Override
        public String kind() {
            return "member-left";
        }

        @Override
        public String subject() {
            return "member/" + account;
        }

        @Override
        public String summary() {
            return "ended a membership";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("account", name);
        }
    }
}
