package org.testimonia.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.source.CitationStyle;
import org.testimonia.source.StyledCitations;

/** The works this edition names, each with its permanent address. */
final class HtmlBibliography {

    /** A character that HTML forbids, named by its number (HTML, numeric character reference). */
    private static final Pattern CONTROL = Pattern.compile(
            "&#(?:x0*(?:[0-8bce-f]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\\d|3[01]));", Pattern.CASE_INSENSITIVE);

    private final HtmlPage page;
    private final Markup out;

    HtmlBibliography(HtmlPage page) {
        this.page = page;
        this.out = page.out;
    }

    void write() {
        page.openLeaf("bibliography", "Bibliography", "Works cited");
        List<EditedSource> sources = page.model.sources();
        if (sources.isEmpty()) {
            out.element("p", "No work is cited yet.", "class", "wide muted").line();
        } else {
            out.open("ul", "class", "bibliography wide", "role", "list").line();
            Map<UUID, String> styled = styled(sources);
            sources.forEach(source -> write(source, styled.get(source.id())));
            out.close("ul").line();
        }
        page.closeLeaf();
    }

    /** As the style of the edition has it; nothing where the edition asks for none. */
    private Map<UUID, String> styled(List<EditedSource> sources) {
        Imprint imprint = page.model.imprint();
        CitationStyle style = imprint == null ? CitationStyle.PLAIN : CitationStyle.asked(imprint.style());
        if (style == CitationStyle.PLAIN) {
            return Map.of();
        }
        Map<UUID, Map<String, Object>> records = new LinkedHashMap<>();
        sources.forEach(source -> records.put(source.id(), source.csl()));
        return StyledCitations.of(records, style);
    }

    private void write(EditedSource source, @Nullable String styled) {
        out.open("li", "id", HtmlPage.sourceId(source.id()));
        CslItem item = CslItem.of(source);
        if (styled == null) {
            writePlainly(item);
        } else {
            out.raw(CONTROL.matcher(Markup.admitted(styled)).replaceAll("\uFFFD"))
                    .text(" ");
        }
        out.element(
                "a",
                "Permanent address",
                "class",
                "permalink",
                "href",
                page.addresses.source(source.id()),
                "aria-label",
                "Permanent address of " + item.shortForm());
        out.close("li").line();
    }

    private void writePlainly(CslItem item) {
        List<String> authors = item.names("author");
        if (!authors.isEmpty()) {
            String names = String.join("; ", authors);
            page.words(names);
            out.text(names.endsWith(".") ? " " : ". ");
        }
        out.open("cite");
        page.words(item.title());
        out.close("cite").text(". ");
        item.text("publisher").ifPresent(publisher -> {
            page.words(publisher);
            out.text(", ");
        });
        item.issued().ifPresent(date -> out.text(date + ". "));
    }
}
