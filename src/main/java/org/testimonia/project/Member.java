package org.testimonia.project;

import java.util.UUID;
import org.testimonia.shared.Refusal;

/**
 * Somebody at work in a project.
 *
 * @param project the project's key
 */
public record Member(String project, UUID account, String name, Role role) {

    public boolean may(Right right) {
        return right.isOf(role);
    }

    /** Refuses with what is needed and who can grant it. */
    public void must(Right right) {
        if (!may(right)) {
            throw Refusal.forbidden("As " + role.word() + " you may not " + right.deed + "; that takes the role "
                    + right.from.word() + " or above. An owner of the project can give it to you.");
        }
    }
}
