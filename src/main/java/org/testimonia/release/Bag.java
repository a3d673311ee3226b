package org.testimonia.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.SteadyZip;

/**
 * A release for an archive: all its files, the originals whose rights allow it, and what a repository asks for, as BagIt
 * 1.0 (RFC 8493).
 */
final class Bag {

    /** Terms under which an original may be given to others. */
    private static final Pattern FREE = Pattern.compile(
            "public domain|gemeinfrei|domaine public|publicdomain|creativecommons\\.org/licenses|\\bCC0\\b|\\bCC[ -]BY",
            Pattern.CASE_INSENSITIVE);

    private final EditionModel model;
    private final List<ReleasedFile> files;
    private final Function<String, byte[]> kept;
    private final Map<String, Part> payload = new LinkedHashMap<>();
    private final List<String> report = new ArrayList<>();

    /** What is packed; its bytes are there when they are asked for, and not before. */
    private record Part(long size, String sha256, Supplier<byte[]> bytes) {

        static Part of(byte[] bytes) {
            return new Part(bytes.length, Secrets.hex(Secrets.sha256(bytes)), () -> bytes);
        }
    }

    /** @param kept gives the bytes of the file of that format */
    Bag(EditionModel model, List<ReleasedFile> files, Function<String, byte[]> kept) {
        this.model = model;
        this.files = files;
        this.kept = kept;
    }

    ReleasedFile.Made pack() {
        ReleaseRecord record = new ReleaseRecord(model);
        fill(record);
        Map<String, Part> tags = new LinkedHashMap<>();
        tags.put("bagit.txt", words("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put("bag-info.txt", words(info()));
        tags.put("manifest-sha256.txt", words(sums(payload)));
        tags.put("metadata/datacite.json", words(record.datacite()));
        tags.put("tagmanifest-sha256.txt", words(sums(tags)));
        return ReleasedFile.of("bagit", "application/zip", "bagit.zip", zip(tags), report);
    }

    private void fill(ReleaseRecord record) {
        payload.put("data/README.md", words(record.readme(files)));
        payload.put("data/CITATION.cff", words(record.cff()));
        for (ReleasedFile file : files) {
            payload.put(
                    "data/" + record.fileName(file),
                    new Part(file.size(), file.sha256(), () -> kept.apply(file.format())));
        }
        for (EditedText text : model.texts()) {
            if (text.rights() != null && FREE.matcher(text.rights()).find()) {
                payload.put(
                        "data/originals/" + text.slug() + "." + text.format().word(), Part.of(text.original()));
            } else {
                report.add("The original of " + text.title()
                        + " is not in the package: its rights are not stated to be free. What is said of it is.");
            }
        }
    }

    /** {@code Payload-Oxum} is octets and streams (RFC 8493 section 2.2.2). */
    private String info() {
        long octets = payload.values().stream().mapToLong(Part::size).sum();
        return "Source-Organization: " + line(model.projectTitle()) + "\n"
                + "External-Description: " + line(model.title()) + "\n"
                + "External-Identifier: "
                + line(model.imprint() == null ? "" : model.imprint().address()) + "\n"
                + "Bagging-Date: " + model.at().toString().substring(0, 10) + "\n"
                + "Payload-Oxum: " + octets + "." + payload.size() + "\n";
    }

    private static String line(String words) {
        return words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String sums(Map<String, Part> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, part) ->
                lines.append(part.sha256()).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private byte[] zip(Map<String, Part> tags) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String root = new ReleaseRecord(model).name() + "/";
        try (SteadyZip zip = new SteadyZip(out)) {
            tags.forEach((name, part) -> zip.add(root + name, part.bytes().get()));
            payload.forEach((name, part) -> zip.add(root + name, part.bytes().get()));
        }
        return out.toByteArray();
    }

    private static Part words(String words) {
        return Part.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
