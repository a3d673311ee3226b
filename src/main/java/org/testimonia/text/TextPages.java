package org.testimonia.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;

/** What a text is, where it comes from, and what its reader found. */
@Path("/p/{project}/texts/{text}")
public class TextPages {

    @CheckedTemplate(basePath = "text", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(Text text, Revision revision, @Nullable Source source, List<Group> groups)
            implements TemplateInstance {}

    /** The findings of one severity. */
    public record Group(String word, List<Finding> findings) {}

    private final Texts texts;
    private final Revisions revisions;
    private final Sources sources;

    TextPages(Texts texts, Revisions revisions, Sources sources) {
        this.texts = texts;
        this.revisions = revisions;
        this.sources = sources;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String text) {
        Text asked = texts.get(text);
        Revision revision = revisions.newest(asked);
        Source source = asked.sourceId == null
                ? null
                : sources.byIds(List.of(asked.sourceId)).get(asked.sourceId);
        return new Overview(asked, revision, source, groups(revisions.findings(revision)));
    }

    private static List<Group> groups(List<Finding> findings) {
        return Arrays.stream(Finding.Severity.values())
                .map(severity -> new Group(
                        severity.word(),
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .toList()))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }
}
