package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testimonia.project.Here;
import org.testimonia.project.OpenCorner;
import org.testimonia.shared.Sql;

/** A public edition of a private project shows its releases and what they hold, and nothing else. */
@ApplicationScoped
class PublicEditions implements OpenCorner {

    private static final Pattern RELEASES = Pattern.compile("/editions/([^/]+)/releases(?:/.*)?$");

    private final Sql sql;

    PublicEditions(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isOpen(Here.Place place, UriInfo uri) {
        Matcher address = RELEASES.matcher(uri.getPath());
        return address.find()
                && sql.number(
                                "select count(*) from edition where project_id = :project and slug = :slug and visibility = 'PUBLIC'",
                                "project",
                                place.project(),
                                "slug",
                                address.group(1))
                        > 0;
    }
}
