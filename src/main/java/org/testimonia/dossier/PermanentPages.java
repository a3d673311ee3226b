package org.testimonia.dossier;

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

/** The address of a claim that holds whatever its project is called. */
@Path("/c/{id}")
public class PermanentPages {

    private final Sql sql;
    private final Visitor visitor;

    PermanentPages(Sql sql, Visitor visitor) {
        this.sql = sql;
        this.visitor = visitor;
    }

    /**
     * Leads whoever may see the claim to its page, or to its description as JSON-LD if that is what is asked for: members,
     * and everybody where the project is public.
     */
    @GET
    @Operation(hidden = true)
    public Response lead(@RestPath String id, HttpHeaders headers) {
        UUID claim = Ids.parse(id, "claim at this address");
        UUID reader = visitor.accountIdOrNull();
        return sql.first("""
                        select p.slug, c.number from claim c join project p on p.id = c.project_id
                         where c.id = :claim
                           and (p.visibility = 'PUBLIC' or exists (
                             select 1 from member m where m.project_id = p.id and m.account_id = cast(:reader as uuid)))
                           and (c.by_id = cast(:reader as uuid) or exists (
                             select 1 from judgement j
                              where j.project_id = c.project_id and j.claim_id = c.id and j.standing = 'OPEN'))
                         order by exists (select 1 from restored r where r.project_id = p.id and r.chained_as <> p.id), p.id""", "claim", claim, "reader", reader == null ? null : reader.toString())
                .map(row -> "/" + row.text("slug") + "/claims/" + row.number("number"))
                .map(path -> Accepted.isData(headers) ? "/api/v1/projects" + path + "/provenance" : "/p" + path)
                .map(address -> Response.seeOther(URI.create(address))
                        .header("Vary", "Accept")
                        .build())
                .orElseThrow(() -> Refusal.missing("claim at this address"));
    }
}
