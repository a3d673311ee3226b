package org.testimonia.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.shared.Query;

/** Two revisions of a text read at once: what was cut, put in, and carried elsewhere. */
@Path("/p/{project}/texts/{text}/compare")
public class ComparePages {

    @CheckedTemplate(basePath = "text", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Compare(Text text, List<Revision> revisions, Comparison comparison, boolean beside)
            implements TemplateInstance {}

    /** In one line with what was cut and put in, or one beside the other. */
    enum View {
        LINE,
        BESIDE
    }

    private final Texts texts;
    private final Revisions revisions;
    private final Comparisons comparisons;

    ComparePages(Texts texts, Revisions revisions, Comparisons comparisons) {
        this.texts = texts;
        this.revisions = revisions;
        this.comparisons = comparisons;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance compare(@RestPath String text, UriInfo uri) {
        Text asked = texts.get(text);
        Revision to = revisions.get(asked, Query.number(uri, "to"));
        Revision from = revisions.get(asked, Query.number(uri, "from", Math.max(1, to.number() - 1)));
        return new Compare(
                asked,
                revisions.of(asked),
                comparisons.of(from, to, Query.number(uri, "change", 1)),
                Query.word(uri, "view", View.class) == View.BESIDE);
    }
}
