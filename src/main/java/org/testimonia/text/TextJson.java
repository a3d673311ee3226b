package org.testimonia.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text as programs see it.
 *
 * @param source the key of the source it is of
 * @param date of the written thing, as people write it
 * @param revision its newest
 */
public record TextJson(
        UUID id,
        String slug,
        String title,
        @Nullable String author,
        String language,
        String direction,
        @Nullable String source,
        @Nullable String date,
        @Nullable String rights,
        @Nullable String archive,
        @Nullable String shelfmark,
        Instant createdAt,
        RevisionJson revision) {

    static TextJson of(Text text, @Nullable String source, RevisionJson revision) {
        return new TextJson(
                text.id,
                text.slug,
                text.title,
                text.author,
                text.language,
                text.direction,
                source,
                text.dated,
                text.rights,
                text.archive,
                text.shelfmark,
                text.createdAt,
                revision);
    }

    /** A revision; what its reader found is told where one revision is asked for. */
    public record RevisionJson(
            int number,
            String format,
            String mediaType,
            String fileName,
            String encoding,
            String sha256,
            int length,
            int segments,
            int sections,
            Instant createdAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<FindingJson> findings) {

        static RevisionJson of(Revision revision, @Nullable List<Finding> findings) {
            return new RevisionJson(
                    revision.number(),
                    revision.format().word(),
                    revision.mediaType(),
                    revision.fileName(),
                    revision.encoding(),
                    revision.sha256(),
                    revision.length(),
                    revision.segments(),
                    revision.sections(),
                    revision.createdAt(),
                    findings == null
                            ? null
                            : findings.stream().map(FindingJson::of).toList());
        }
    }

    public record FindingJson(
            String severity,
            @Nullable Integer line,
            @Nullable Integer column,
            String message) {

        static FindingJson of(Finding finding) {
            return new FindingJson(finding.severity().word(), finding.line(), finding.column(), finding.message());
        }
    }

    /** A segment; {@code text} is its words, {@code start} and {@code end} point into the plain text. */
    public record SegmentJson(
            int ordinal,
            int section,
            String path,
            String kind,
            int level,
            @Nullable String label,
            int start,
            int end,
            String text,
            @Nullable String language,
            @Nullable String direction,
            String place,
            @Nullable Integer attachedAt,
            List<MarkJson> marks) {

        static SegmentJson of(Segment segment) {
            return new SegmentJson(
                    segment.ordinal(),
                    segment.section(),
                    segment.path(),
                    segment.kind().word(),
                    segment.level(),
                    segment.label(),
                    segment.start(),
                    segment.end(),
                    segment.text(),
                    segment.language(),
                    segment.direction(),
                    segment.place().word(),
                    segment.attachedAt(),
                    segment.marks().stream()
                            .map(mark -> new MarkJson(
                                    segment.start() + mark.start(),
                                    segment.start() + mark.end(),
                                    mark.kind(),
                                    mark.attributes()))
                            .toList());
        }
    }

    /** Something encoded in a segment; offsets point into the plain text. */
    public record MarkJson(int start, int end, String kind, Map<String, String> attributes) {}
}
