package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.provenance.FallSeen;
import org.testimonia.evidence.provenance.Falls;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.Rejections;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What would fall if a witness, a source, a piece of evidence or a claim were rejected: under an address one can share. */
@Path("/p/{project}/what-falls")
public class WhatFallsPages {

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhatFalls(
            String slug,
            List<NodeSeen> people,
            List<NodeSeen> sources,
            @Nullable String chosen,
            @Nullable FallSeen fall,
            @Nullable Refusal refusal,
            @Nullable Long asOf)
            implements TemplateInstance {}

    private final Rejections rejections;
    private final Falls falls;
    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final Entries entries;
    private final Here here;

    WhatFallsPages(
            Rejections rejections, Falls falls, DependenceGraphs graphs, NodeNames names, Entries entries, Here here) {
        this.rejections = rejections;
        this.falls = falls;
        this.graphs = graphs;
        this.names = names;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public Response show(UriInfo uri) {
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        String without = Query.text(uri, "without");
        try {
            FallSeen fall = without == null ? null : falls.without(rejections.read(without), cursor);
            return answer(200, page(cursor, without, fall, null));
        } catch (Refusal refusal) {
            return answer(refusal.kind.status, page(cursor, without, null, refusal));
        }
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(page)
                .build();
    }

    private TemplateInstance page(
            long cursor, @Nullable String without, @Nullable FallSeen fall, @Nullable Refusal refusal) {
        List<NodeSeen> choice = names.of(graphs.at(cursor).worthRejecting()).values().stream()
                .sorted(Comparator.comparing(NodeSeen::label))
                .toList();
        return new WhatFalls(
                here.slug(),
                choice.stream().filter(NodeSeen::isAgent).toList(),
                choice.stream().filter(NodeSeen::isSource).toList(),
                without,
                fall,
                refusal,
                cursor == Long.MAX_VALUE ? null : cursor);
    }
}
