package org.testimonia.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.testimonia.shared.Json;
import org.testimonia.shared.Secrets;

/** An archive taken apart, changed, and put together again with digests that agree: what a forger would do. */
final class Unpacked {

    final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Unpacked of(byte[] archive) {
        Unpacked unpacked = new Unpacked();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.entries.put(entry.getName(), zip.readAllBytes());
            }
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    ObjectNode manifest() {
        return (ObjectNode) Json.read(text("manifest.json"));
    }

    Unpacked manifest(Consumer<ObjectNode> change) {
        ObjectNode manifest = manifest();
        change.accept(manifest);
        entries.put("manifest.json", manifest.toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Changes the rows of a table and what the manifest says of the file. */
    Unpacked rows(String table, Consumer<List<ObjectNode>> change) {
        List<ObjectNode> rows = rows(table);
        change.accept(rows);
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(row).append('\n'));
        manifest(manifest -> manifest.withArray("tables").forEach(line -> {
            if (line.path("name").asText().equals(table)) {
                ((ObjectNode) line).put("rows", rows.size());
            }
        }));
        return file("tables/" + table + ".jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    List<ObjectNode> rows(String table) {
        List<ObjectNode> rows = new ArrayList<>();
        text("tables/" + table + ".jsonl").lines().forEach(line -> rows.add((ObjectNode) Json.read(line)));
        return rows;
    }

    /** Puts a file in, with its digest in the manifest. */
    Unpacked file(String name, byte[] bytes) {
        byte[] manifest = entries.remove("manifest.json");
        entries.put(name, bytes);
        entries.put("manifest.json", manifest);
        return manifest(all -> {
            ArrayNode listed = all.withArray("entries");
            ObjectNode found = null;
            for (JsonNode line : listed) {
                found = line.path("name").asText().equals(name) ? (ObjectNode) line : found;
            }
            (found == null ? listed.addObject().put("name", name) : found)
                    .put("size", bytes.length)
                    .put("sha256", Secrets.hex(Secrets.sha256(bytes)));
        });
    }

    /** Makes the whole journal verify under another key of the project. */
    Unpacked chained(String key) {
        String[] hash = {"00".repeat(32)};
        rows(
                "journal_entry",
                rows -> rows.forEach(row -> {
                    String covered = String.join(
                            "\n",
                            hash[0],
                            key,
                            row.get("seq").asText(),
                            OffsetDateTime.parse(row.get("at").asText())
                                    .toInstant()
                                    .toString(),
                            row.get("account_id").asText(),
                            row.get("kind").asText(),
                            row.get("subject").asText(),
                            row.get("summary").asText(),
                            row.get("detail_hash").asText().substring(2),
                            row.get("private_to").asText());
                    hash[0] = Secrets.hex(Secrets.sha256(covered));
                    row.put("hash", "\\x" + hash[0]);
                }));
        rows("counter", rows -> rows.get(0).put("hash", "\\x" + hash[0]));
        return manifest(manifest -> {
            manifest.put("head", hash[0]);
            ((ObjectNode) manifest.get("project")).put("key", key);
        });
    }

    byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What all entries say, however their JSON is spaced. */
    Map<String, Object> content() {
        Map<String, Object> content = new TreeMap<>();
        entries.keySet()
                .forEach(name -> content.put(
                        name,
                        name.endsWith(".jsonl")
                                ? text(name).lines().map(Json::read).toList()
                                : text(name)));
        ObjectNode manifest = manifest();
        manifest.withArray("entries").forEach(line -> ((ObjectNode) line).remove(List.of("size", "sha256")));
        content.put("manifest.json", manifest);
        return content;
    }
}
