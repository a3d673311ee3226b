package org.testimonia.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom something concerns, as a statement that finds them.
 *
 * @param accounts selects account, why, rank (the lowest counts where there are several reasons) and path
 * @param parameters of the statement, name and value by turns; {@code :project} is given
 */
record Concern(String accounts, List<@Nullable Object> parameters) {

    private static final String CLAIM = """
            select c.by_id as account_id, 'claim' as why, 3 as rank, cast(:path as text) as path from claim c
             where c.project_id = :project and c.number = :claim
            union all
            select e.by_id, 'evidence', 2, :path from claim c
              join evidence e on e.project_id = c.project_id and e.claim_id = c.id and e.retired_seq is null
             where c.project_id = :project and c.number = :claim""";

    private static final String RESTING = """
            select e.by_id as account_id, 'evidence' as why, 1 as rank, '/claims/' || c.number || '#e-' || e.id as path
              from evidence e join claim c on c.project_id = e.project_id and c.id = e.claim_id
             where e.project_id = :project and e.retired_seq is null and e.id in (%s)""";

    static Concern of(String accounts, @Nullable Object... parameters) {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object parameter : parameters) {
            list.add(parameter);
        }
        return new Concern(accounts, list);
    }

    /** Who put a claim, and everybody with live evidence on it. */
    static Concern claim(int number, String path) {
        return of(CLAIM, "claim", number, "path", path);
    }

    /** The same, and somebody more for a reason of their own. */
    static Concern claimAnd(String more, int number, String path, @Nullable Object... parameters) {
        List<@Nullable Object> all = new ArrayList<>(List.of("claim", number, "path", path));
        for (Object parameter : parameters) {
            all.add(parameter);
        }
        return new Concern(CLAIM + " union all " + more, all);
    }

    /** Everybody with live evidence among that which a statement selects. */
    static Concern resting(String evidence, @Nullable Object... parameters) {
        return of(RESTING.formatted(evidence), parameters);
    }
}
