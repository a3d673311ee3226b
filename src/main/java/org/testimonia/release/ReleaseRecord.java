package org.testimonia.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Imprint;
import org.testimonia.shared.Json;
import org.testimonia.shared.Typography;

/** The bibliographic record of a release, in the forms that others read. */
final class ReleaseRecord {

    private final EditionModel model;
    private final Imprint imprint;

    ReleaseRecord(EditionModel model) {
        this.model = model;
        this.imprint = Objects.requireNonNull(model.imprint());
    }

    /** {@code Clara (ed.), The trials, release 2, 23 November 2026. https://…} */
    static String citation(Imprint imprint, String project, java.time.Instant at) {
        String editors = imprint.editors().isEmpty()
                ? project
                : String.join(", ", imprint.editors()) + (imprint.editors().size() == 1 ? " (ed.)" : " (eds)");
        return editors + ", " + imprint.title() + ", release " + imprint.number() + ", " + Typography.day(at) + ". "
                + imprint.address();
    }

    /** Of the files: {@code trials-2}. */
    String name() {
        return imprint.slug() + "-" + imprint.number();
    }

    String fileName(ReleasedFile file) {
        return name() + ("html".equals(file.format()) || "tei".equals(file.format()) ? "" : "-" + file.format()) + "."
                + file.extension();
    }

    private String day() {
        return model.at().toString().substring(0, 10);
    }

    private List<String> creators() {
        return imprint.editors().isEmpty() ? List.of(model.projectTitle()) : imprint.editors();
    }

    /** As CSL-JSON, from which the bibliography's other formats are written. */
    Map<String, Object> csl() {
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("type", "book");
        csl.put("title", imprint.title());
        csl.put(
                "editor",
                creators().stream()
                        .map(name -> Map.<String, Object>of("literal", name))
                        .toList());
        csl.put("version", "release " + imprint.number());
        csl.put("publisher", model.projectTitle());
        csl.put("URL", imprint.address());
        List<Integer> date = new ArrayList<>();
        for (String part : day().split("-", -1)) {
            date.add(Integer.valueOf(part));
        }
        csl.put("issued", Map.of("date-parts", List.of(date)));
        return csl;
    }

    /** Citation File Format 1.2.0; every string of JSON is one of YAML. */
    String cff() {
        StringBuilder cff = new StringBuilder("cff-version: 1.2.0\n");
        cff.append("message: \"If you use this edition, please cite it as below.\"\ntype: dataset\n");
        cff.append("title: ").append(quoted(imprint.title())).append('\n').append("authors:\n");
        creators().forEach(name -> cff.append("  - name: ").append(quoted(name)).append('\n'));
        cff.append("version: ").append(quoted(String.valueOf(imprint.number()))).append('\n');
        cff.append("date-released: ").append(day()).append('\n');
        return cff.append("url: ")
                .append(quoted(imprint.address()))
                .append('\n')
                .toString();
    }

    private static String quoted(String words) {
        return Json.canonical(words);
    }

    /** DataCite metadata schema 4.5 in its JSON form; the repository gives the DOI. */
    String datacite() {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("schemaVersion", "http://datacite.org/schema/kernel-4");
        record.put("types", Map.of("resourceTypeGeneral", "Dataset", "resourceType", "Annotated edition"));
        record.put("titles", List.of(Map.of("title", imprint.title())));
        record.put(
                "creators",
                creators().stream()
                        .map(name -> Map.<String, Object>of("name", name))
                        .toList());
        record.put("publisher", Map.of("name", model.projectTitle()));
        record.put("publicationYear", day().substring(0, 4));
        record.put("dates", List.of(Map.of("date", day(), "dateType", "Issued")));
        record.put("language", imprint.language());
        record.put("version", String.valueOf(imprint.number()));
        record.put(
                "alternateIdentifiers",
                List.of(Map.of("alternateIdentifier", imprint.address(), "alternateIdentifierType", "URL")));
        if (imprint.rights() != null) {
            record.put("rightsList", List.of(Map.of("rights", imprint.rights())));
        }
        record.put(
                "sizes", List.of(model.texts().size() + " texts", model.claims().size() + " claims"));
        return Json.canonical(record) + "\n";
    }

    String readme(List<ReleasedFile> files) {
        StringBuilder words = new StringBuilder("# ");
        words.append(imprint.title()).append("\n\n").append(imprint.citation()).append("\n\n");
        words.append("Rights: ").append(imprint.rights() == null ? "not stated" : imprint.rights());
        words.append("\n\nIt shows the project ").append(model.projectTitle()).append(" at its revision ");
        words.append(model.seq()).append(": ").append(model.texts().size()).append(" texts, ");
        words.append(model.notes().size())
                .append(" notes, ")
                .append(model.claims().size())
                .append(" claims.\n\n");
        words.append("## Files\n\n");
        files.forEach(file -> words.append("* ")
                .append(fileName(file))
                .append(": ")
                .append(file.mediaType())
                .append('\n'));
        words.append("\n## Texts\n\n");
        for (EditedText text : model.texts()) {
            words.append("* ").append(text.title()).append(", revision ").append(text.revision());
            words.append(", SHA-256 ").append(text.sha256()).append('\n');
        }
        return words.toString();
    }
}
