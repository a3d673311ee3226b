package org.testimonia.annotation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Accepted;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** The permanent address of an annotation, whatever project it is in: its page, or JSON-LD if that is what is asked for. */
@Path("/a/{id}")
public class AnnotationAddressPages {

    private final Sql sql;
    private final Visitor visitor;

    AnnotationAddressPages(Sql sql, Visitor visitor) {
        this.sql = sql;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public Response go(@RestPath String id, HttpHeaders headers) {
        UUID reader = visitor.accountIdOrNull();
        return sql.first(
                        """
                        select p.slug, a.id from annotation a
                          join project p on p.id = a.project_id
                          left join member m on m.project_id = p.id and m.account_id = cast(:reader as uuid)
                         where a.id = :id and (m.role is not null or p.visibility = 'PUBLIC')
                           and (a.visibility = 'PUBLIC' or (a.visibility = 'PROJECT' and m.role is not null)
                                or a.by_id = cast(:reader as uuid))
                         order by exists (select 1 from restored r where r.project_id = p.id and r.chained_as <> p.id), p.id""",
                        "reader",
                        reader == null ? null : reader.toString(),
                        "id",
                        Ids.parse(id, "annotation at this address"))
                .map(row -> (Accepted.isData(headers) ? "/api/v1/projects/" : "/p/") + row.text("slug")
                        + "/annotations/" + row.id("id"))
                .map(address -> Response.seeOther(URI.create(address))
                        .header("Vary", "Accept")
                        .build())
                .orElseThrow(() -> Refusal.missing("annotation at this address"));
    }
}
