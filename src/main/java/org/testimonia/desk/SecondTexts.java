package org.testimonia.desk;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.desk.ReadingPage.Choice;
import org.testimonia.project.Here;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Segment;
import org.testimonia.text.Segments;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** Lays a second text out beside the first. */
@ApplicationScoped
class SecondTexts {

    /** The names of segments, which are those of the first text. Words of a text hold no quotation marks as such. */
    private static final Pattern NAMES = Pattern.compile("( id=\"| href=\"#)s(?=\\d+\")");

    private static final Pattern LABELS =
            Pattern.compile("(\" aria-label=\"(?:The text|Notes of the text|Other readings))\"");
    private static final Pattern FIRST_RANK = Pattern.compile("<(/?)h1\\b");

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final Contents contents;
    private final Marginalia marginalia;
    private final Here here;

    SecondTexts(
            Texts texts, Revisions revisions, Segments segments, Contents contents, Marginalia marginalia, Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.contents = contents;
        this.marginalia = marginalia;
        this.here = here;
    }

    /** Nothing, where the page shows one text. */
    @Nullable
    SecondPane of(DeskAddresses addresses) {
        SecondAsked asked = addresses.asked().second();
        if (asked == null) {
            return null;
        }
        List<Choice> others = texts.byTitle().stream()
                .map(text -> new Choice(
                        text.title,
                        addresses.second(new SecondAsked(text.slug, null, null)),
                        text.slug.equals(asked.text())))
                .toList();
        return new SecondPane(others, asked.text().isEmpty() ? null : shown(asked, addresses));
    }

    private SecondPane.Shown shown(SecondAsked asked, DeskAddresses addresses) {
        Text text = texts.get(asked.text());
        Revision revision = revisions.get(text, asked.revision());
        int section = Objects.requireNonNullElse(asked.section(), 1);
        List<Part> parts = contents.of(revision);
        List<Part> shown =
                parts.stream().filter(part -> part.section() == section).toList();
        if (shown.isEmpty()) {
            throw Refusal.missing("section " + section);
        }
        String address = "/p/" + here.slug() + "/texts/" + text.slug;
        List<Beside> things = marginalia.in(shown, revision, Wanted.ALL);
        return new SecondPane.Shown(
                text,
                revision,
                address,
                section,
                revision.sections(),
                shown.get(0).title(),
                html(segments.section(revision, section), addresses.asked().view(), revision),
                address + "/spans?revision=" + revision.number(),
                new RawString(Json.canonical(things.stream().map(Beside::span).toList())),
                section == 1 ? null : addresses.second(asked.at(revision.number(), section - 1)),
                section == revision.sections() ? null : addresses.second(asked.at(revision.number(), section + 1)));
    }

    private static RawString html(List<Segment> shown, View view, Revision revision) {
        String html = new SectionHtml(shown, new Signs(view, revision.format()), Map.of(), List.of()).html();
        String named = NAMES.matcher(html).replaceAll("$1b-s");
        String labelled = LABELS.matcher(named).replaceAll("$1, beside\"");
        return new RawString(FIRST_RANK.matcher(labelled).replaceAll("<$1h2"));
    }
}
