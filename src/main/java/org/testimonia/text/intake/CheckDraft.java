package org.testimonia.text.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Language;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.text.Finding;
import org.testimonia.text.Format;
import org.testimonia.text.FormatGuess;
import org.testimonia.text.KeepText;
import org.testimonia.text.NewText;
import org.testimonia.text.ReadFile;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.SegmentKind;

/** The files of a draft are read as they would be imported, and what is worth showing of it is kept. */
@ApplicationScoped
class CheckDraft {

    private static final int HEADINGS = 60;
    private static final int SEGMENTS = 40;
    private static final int LONGEST = 600;
    private static final int SAMPLES = 12;
    private static final int ENTRIES = 500;

    private final ReadFile readFile;
    private final KeepText keepText;
    private final Drafts drafts;
    private final KeepDraft keepDraft;

    CheckDraft(ReadFile readFile, KeepText keepText, Drafts drafts, KeepDraft keepDraft) {
        this.readFile = readFile;
        this.keepText = keepText;
        this.drafts = drafts;
        this.keepDraft = keepDraft;
    }

    /** Either what is in it, or why it cannot be read. */
    record Found(@Nullable Checked checked, @Nullable Refusal refused) {}

    /** Reads, and keeps nothing. */
    Found look(Draft draft, Runnable fetched) {
        try {
            return new Found(draft.isBulk() ? several(draft) : one(draft, fetched), null);
        } catch (Refusal refusal) {
            return new Found(null, refusal);
        }
    }

    void keep(Draft draft, Found found) {
        keepDraft.found(draft, found.checked(), found.refused());
    }

    void check(Draft draft) {
        keep(draft, look(draft, () -> {}));
    }

    /** The text of the project that has this very file, if there is one. */
    KeepText.@Nullable Twin twin(Draft draft) {
        Checked checked = draft.checked();
        return checked == null || checked.sha256().isEmpty()
                ? null
                : keepText.twin(draft.project(), List.of(checked.sha256())).orElse(null);
    }

    private Checked one(Draft draft, Runnable fetched) {
        DraftFile file = draft.files().get(0);
        byte[] bytes = drafts.bytes(draft, file);
        fetched.run();
        NewText asked = new NewText(
                bytes,
                file.fileName(),
                file.contentType(),
                draft.said().namedFormat(),
                draft.said().as(),
                draft.said().about(),
                true);
        Format format = readFile.format(asked);
        try {
            return checked(format, readFile.read(bytes, format, asked.as()), Secrets.hex(Secrets.sha256(bytes)));
        } catch (Refusal refusal) {
            throw FileExcerpt.shown(refusal, bytes);
        }
    }

    private static Checked checked(Format format, ReadText read, String sha256) {
        List<ReadSegment> headings = read.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.HEADING)
                .toList();
        return new Checked(
                format.word(),
                format.title,
                read.encoding(),
                text(read.title()),
                text(read.author()),
                language(read.language()),
                read.direction() == null ? "ltr" : read.direction(),
                (int) read.length(),
                read.segments().size(),
                headings.stream()
                        .limit(HEADINGS)
                        .map(each -> new Checked.Heading(each.level(), each.path(), beginning(each.text())))
                        .toList(),
                headings.size(),
                read.segments().stream()
                        .limit(SEGMENTS)
                        .map(each -> new Checked.Line(each.path(), each.kind().word(), beginning(each.text())))
                        .toList(),
                groups(read.findings()),
                format == Format.HTML,
                sha256,
                List.of());
    }

    private static List<Checked.Group> groups(List<Finding> findings) {
        List<Checked.Group> groups = new ArrayList<>();
        for (Finding.Severity severity : Finding.Severity.values()) {
            List<Finding> these = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!these.isEmpty()) {
                groups.add(new Checked.Group(
                        severity.word(),
                        these.size(),
                        these.stream()
                                .limit(SAMPLES)
                                .map(each -> new Checked.Sample(each.message(), each.line(), each.column()))
                                .toList()));
            }
        }
        return groups;
    }

    private Checked several(Draft draft) {
        List<Checked.Entry> entries = new ArrayList<>();
        try (Bundle bundle = Bundle.of(draft, drafts)) {
            for (String file : bundle.missing()) {
                entries.add(new Checked.Entry(file, "", 0, "manifest.csv names it, but it is not there."));
            }
            for (Bundle.Item item : bundle.items()) {
                if (entries.size() < ENTRIES) {
                    entries.add(entry(item));
                }
            }
        }
        if (entries.isEmpty()) {
            throw Refusal.invalid("file", "There is no file in this archive.");
        }
        return Checked.several(entries);
    }

    private static Checked.Entry entry(Bundle.Item item) {
        try {
            Format format = FormatGuess.of(item.name(), null, item.bytes().get());
            return new Checked.Entry(item.name(), format.title, item.size(), "");
        } catch (Refusal refusal) {
            return new Checked.Entry(item.name(), "", item.size(), refusal.sentence());
        }
    }

    private static String beginning(String words) {
        return CodePoints.length(words) <= LONGEST ? words : CodePoints.slice(words, 0, LONGEST) + "…";
    }

    /** As it will be kept; what is no tag is told of in a finding then. */
    private static String language(@Nullable String tag) {
        try {
            return tag == null ? "" : Language.check(tag, "language");
        } catch (Refusal refusal) {
            return "";
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
