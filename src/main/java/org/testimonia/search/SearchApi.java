package org.testimonia.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;

/** Looks for words. */
@Path("/api/v1/projects/{project}/search")
@Tag(name = "Search")
public class SearchApi {

    /** A find: a place in a text, or something that holds the words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundJson(
            String type,
            String snippet,
            String page,
            @Nullable String text,
            @Nullable Integer revision,
            @Nullable String path,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String left,
            @Nullable String key,
            @Nullable String right,
            @Nullable String id,
            @Nullable Integer number,
            @Nullable String by,
            @Nullable String standing) {}

    /** With what the next page needs. */
    private record Keyed(String after, FoundJson json) {}

    private final TextHits textHits;
    private final OtherFinds otherFinds;
    private final Here here;

    SearchApi(TextHits textHits, OtherFinds otherFinds, Here here) {
        this.textHits = textHits;
        this.otherFinds = otherFinds;
        this.here = here;
    }

    @GET
    @Operation(
            summary = "Find words",
            description =
                    "All words must occur; \"in quotes\" exactly so and in a row; one OR another; -without. In texts"
                            + " a word stands for all its forms, in annotations, claims and sources for what begins with it."
                            + " mode=kwic gives the places in texts only, sorted by sort=text, left or right.")
    public Listing<FoundJson> search(UriInfo uri) {
        Asked asked = Asked.of(uri);
        Sought sought = Sought.of(asked.q(), textHits.languages());
        Paging paging = Paging.of(uri);
        if (asked.kwic()) {
            return textHits.page(wanted(asked, sought), asked.order(), paging).map(this::json);
        }
        return Listing.of(list(asked, sought, paging), paging, Keyed::after).map(Keyed::json);
    }

    private static TextHits.Wanted wanted(Asked asked, Sought sought) {
        return new TextHits.Wanted(sought, asked.text(), asked.width());
    }

    /** One kind after the other; the key begins with the kind it is of. */
    private List<Keyed> list(Asked asked, Sought sought, Paging paging) {
        String[] after = (paging.after() == null ? "texts:" : paging.after()).split(":", 2);
        int first = Asked.PLACES.indexOf(after[0]);
        if (first < 0 || after.length < 2) {
            throw Paging.unknownAfter();
        }
        List<Keyed> found = new ArrayList<>();
        for (int i = first; i < Asked.PLACES.size() && found.size() <= paging.limit(); i++) {
            String place = Asked.PLACES.get(i);
            if (asked.in().contains(place)) {
                String key = i == first ? after[1] : "";
                found.addAll(in(place, asked, sought, key, paging.limit() + 1 - found.size()));
            }
        }
        return found;
    }

    private List<Keyed> in(String place, Asked asked, Sought sought, String key, int limit) {
        if (place.equals("texts")) {
            TextHits.Key after = TextHits.Key.of(key.isEmpty() ? null : key);
            return textHits.after(wanted(asked, sought), after, limit).stream()
                    .map(hit -> new Keyed("texts:" + TextHits.Key.of(hit), json(hit)))
                    .toList();
        }
        return otherFinds.after(Kind.in(place), sought, key, limit).stream()
                .map(found -> new Keyed(place + ":" + found.key(), json(found)))
                .toList();
    }

    private FoundJson json(Hit hit) {
        return new FoundJson(
                "text",
                hit.inALine(),
                Addresses.of(here.slug(), hit),
                hit.text(),
                hit.revision(),
                hit.path(),
                hit.start(),
                hit.end(),
                hit.left(),
                hit.key(),
                hit.right(),
                null,
                null,
                null,
                null);
    }

    private FoundJson json(Found found) {
        boolean claim = found.type().equals("claim");
        return new FoundJson(
                found.type(),
                found.snippet(),
                Addresses.of(here.slug(), found),
                null,
                null,
                null,
                null,
                null,
                null,
                found.type().equals("source") ? found.name() : null,
                null,
                found.type().equals("annotation") ? found.name() : null,
                claim ? Integer.valueOf(found.name()) : null,
                found.by(),
                found.standing());
    }
}
