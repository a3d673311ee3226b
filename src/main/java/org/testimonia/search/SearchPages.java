package org.testimonia.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.shared.Csv;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;

/** The page of the search: places in texts as key words in context; annotations, claims and sources as lists. */
@Path("/p/{project}/search")
public class SearchPages {

    private static final int PAGE = 50;
    private static final Listing<Row> NO_ROWS = Listing.all(List.of());
    private static final Listing<Line> NO_LINES = Listing.all(List.of());

    /** A kind of thing with how many were found; of texts, how many paragraphs. */
    record Tab(String in, String name, long count, boolean chosen) {}

    /** A row with its address. */
    record Row(Hit hit, String address) {}

    /** A thing with its address. */
    record Line(Found found, String address, @Nullable Standing standing) {}

    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Results(
            Asked asked,
            List<Tab> tabs,
            String in,
            Listing<Row> places,
            Listing<Line> lines,
            @Nullable Refusal refusal) implements TemplateInstance {}

    private final TextHits textHits;
    private final OtherFinds otherFinds;
    private final Here here;

    SearchPages(TextHits textHits, OtherFinds otherFinds, Here here) {
        this.textHits = textHits;
        this.otherFinds = otherFinds;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public Response search(UriInfo uri) {
        Asked asked = Asked.of(uri);
        if (asked.q().isBlank()) {
            return page(200, new Results(asked, List.of(), "texts", NO_ROWS, NO_LINES, null));
        }
        try {
            return page(
                    200,
                    found(
                            asked,
                            Sought.of(asked.q(), textHits.languages()),
                            new Paging(PAGE, Paging.of(uri).after(), uri)));
        } catch (Refusal refusal) {
            return page(refusal.kind.status, new Results(asked, List.of(), "texts", NO_ROWS, NO_LINES, refusal));
        }
    }

    /** All places as a table for other programs. */
    @GET
    @Path("kwic.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public Response save(UriInfo uri) {
        Asked asked = Asked.of(uri);
        Sought sought = Sought.of(asked.q(), textHits.languages());
        Csv csv = new Csv("text", "path", "start", "end", "left", "key", "right");
        for (Hit hit : textHits.all(wanted(asked, sought), asked.order())) {
            csv.row(hit.text(), hit.path(), hit.start(), hit.end(), hit.left(), hit.key(), hit.right());
        }
        return Response.ok(csv.toString())
                .header("Content-Disposition", "attachment; filename=\"" + here.slug() + "-search.csv\"")
                .build();
    }

    private Results found(Asked asked, Sought sought, Paging paging) {
        List<Tab> tabs = tabs(asked, sought);
        String in = tabs.stream().filter(Tab::chosen).findFirst().map(Tab::in).orElse("texts");
        if (in.equals("texts")) {
            Listing<Hit> hits = textHits.page(wanted(asked, sought), asked.order(), paging);
            return new Results(asked, tabs, in, hits.map(this::row), NO_LINES, null);
        }
        String after = paging.after() == null ? "" : paging.after();
        List<Found> found = otherFinds.after(Kind.in(in), sought, after, PAGE + 1);
        return new Results(
                asked, tabs, in, NO_ROWS, Listing.of(found, paging, Found::key).map(this::line), null);
    }

    private static TextHits.Wanted wanted(Asked asked, Sought sought) {
        return new TextHits.Wanted(sought, asked.text(), asked.width());
    }

    /** The first kind of which something was found is shown where the address asks for none. */
    private List<Tab> tabs(Asked asked, Sought sought) {
        List<Tab> tabs = new ArrayList<>();
        boolean open = true;
        boolean any = asked.in().size() > 1;
        for (String in : Asked.PLACES) {
            long count =
                    in.equals("texts") ? textHits.count(wanted(asked, sought)) : otherFinds.count(Kind.in(in), sought);
            boolean chosen = any ? open && count > 0 : asked.in().contains(in);
            open = open && !chosen;
            tabs.add(new Tab(in, in.substring(0, 1).toUpperCase(Locale.ROOT) + in.substring(1), count, chosen));
        }
        return tabs;
    }

    private Row row(Hit hit) {
        return new Row(hit, Addresses.of(here.slug(), hit));
    }

    private Line line(Found found) {
        String standing = found.standing();
        return new Line(found, Addresses.of(here.slug(), found), standing == null ? null : Standing.valueOf(standing));
    }

    private static Response page(int status, Results results) {
        return Response.status(status)
                .entity(results)
                .type("text/html;charset=UTF-8")
                .build();
    }
}
