package org.testimonia.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.shared.Query;

/** What would fall without a witness, a source, a piece of evidence or a claim, for programs. Nothing is written. */
@Path("/api/v1/projects/{project}/what-falls")
@Tag(name = "Provenance")
public class WhatFallsApi {

    /**
     * What would fall.
     *
     * @param rounds the claims that fall, those first that rest on nothing else
     * @param tainted support that touches what is left out, and stands
     * @param weakened claims that lose some of their support
     */
    record FallJson(
            NodeJson without,
            List<List<FallenJson>> rounds,
            List<TaintedJson> tainted,
            List<WeakenedJson> weakened,
            long revision) {}

    /**
     * A claim that falls.
     *
     * @param path one way from the claim to what is left out
     * @param remains how much of its support stands
     */
    record FallenJson(int claim, String statement, List<NodeJson> path, int remains) {}

    record TaintedJson(UUID evidence, int claim, String label, List<NodeJson> path) {}

    record WeakenedJson(int claim, String statement, int lost, int remains, List<UUID> lostEvidence) {}

    private final Rejections rejections;
    private final Falls falls;
    private final Entries entries;
    private final Here here;

    WhatFallsApi(Rejections rejections, Falls falls, Entries entries, Here here) {
        this.rejections = rejections;
        this.falls = falls;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(
            summary = "What falls without agent:{id}, source:{key}, evidence:{id} or claim:{number}, in rounds",
            description =
                    "Evidence falls when every way from it to where it was first said leads through what is left out.")
    public FallJson without(UriInfo uri) {
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        FallSeen fall = falls.without(rejections.read(Query.text(uri, "without")), cursor);
        return new FallJson(
                fall.without().json(),
                fall.rounds().stream()
                        .map(round -> round.stream().map(WhatFallsApi::fallen).toList())
                        .toList(),
                fall.tainted().stream().map(WhatFallsApi::tainted).toList(),
                fall.weakened().stream().map(WhatFallsApi::weakened).toList(),
                cursor == Long.MAX_VALUE ? entries.revision(here.project()) : cursor);
    }

    private static FallenJson fallen(FallSeen.FallenSeen each) {
        return new FallenJson(number(each.claim()), each.claim().label(), json(each.path()), 0);
    }

    private static TaintedJson tainted(FallSeen.TaintedSeen each) {
        return new TaintedJson(
                each.evidence().id(), number(each.claim()), each.evidence().label(), json(each.path()));
    }

    private static WeakenedJson weakened(FallSeen.WeakenedSeen each) {
        return new WeakenedJson(
                number(each.claim()),
                each.claim().label(),
                each.lost().size(),
                each.remains().size(),
                each.lost().stream().map(NodeSeen::id).toList());
    }

    private static int number(NodeSeen claim) {
        return Integer.parseInt(claim.name());
    }

    private static List<NodeJson> json(List<NodeSeen> path) {
        return path.stream().map(NodeSeen::json).toList();
    }
}
