package org.testimonia.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.testimonia.archive.ArchiveManifest.EntryLine;
import org.testimonia.archive.ArchiveManifest.TableLine;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/** What must be true of an archive before a row of it is written: every digest, and the chain of its journal. */
final class CheckArchive {

    private static final String NOTHING = "00".repeat(32);

    private final ArchiveFile file;
    private String hash = NOTHING;
    private long seq;

    private CheckArchive(ArchiveFile file) {
        this.file = file;
    }

    /** @throws Refusal naming the first thing that is not as it says */
    static void check(ArchiveFile file) {
        CheckArchive check = new CheckArchive(file);
        file.manifest().entries().forEach(check::digest);
        check.journal();
        check.originals();
    }

    private void digest(EntryLine line) {
        MessageDigest digest = ArchiveZip.digest();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = file.bytes(line)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ArchiveFile.damaged(line.name());
        }
        if (size != line.size() || !Secrets.hex(digest.digest()).equals(line.sha256())) {
            throw ArchiveFile.wrong(
                    "“" + line.name() + "” is not what it was when the archive was written: its SHA-256 is another.");
        }
    }

    private TableLine table(String name) {
        return file.manifest().tables().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ArchiveFile.wrong("“" + name + "” is missing."));
    }

    private void journal() {
        file.rows(table("journal_entry"), this::entry);
        if (seq != file.manifest().revision() || !hash.equals(file.manifest().head())) {
            throw ArchiveFile.wrong("Its journal ends elsewhere than its manifest says.");
        }
        file.rows(table("counter"), row -> {
            if (row.path("revision").asLong() != seq || !hash.equals(hex(row, "hash"))) {
                throw ArchiveFile.wrong("Its counter stands elsewhere than its journal ends.");
            }
        });
    }

    private void entry(ObjectNode row) {
        seq++;
        JsonNode detail = row.path("detail");
        String detailHash = hex(row, "detail_hash");
        boolean told = !detail.isNull();
        if (!told && row.path("private_to").isNull()) {
            throw ArchiveFile.wrong("Entry " + seq + " of its journal says nothing.");
        }
        if (told && !Secrets.hex(Secrets.sha256(Json.canonical(detail))).equals(detailHash)) {
            throw broken();
        }
        hash = Secrets.hex(Secrets.sha256(covered(row, detailHash).getBytes(StandardCharsets.UTF_8)));
        if (row.path("seq").asLong() != seq || !hash.equals(hex(row, "hash"))) {
            throw broken();
        }
    }

    /** The lines that an entry's hash covers; see {@code Journal}. */
    private String covered(ObjectNode row, String detailHash) {
        return String.join(
                "\n",
                hash,
                file.manifest().project().key(),
                Long.toString(seq),
                at(row),
                row.path("account_id").asText(),
                row.path("kind").asText(),
                row.path("subject").asText(),
                row.path("summary").asText(),
                detailHash,
                row.path("private_to").isNull()
                        ? "null"
                        : row.path("private_to").asText());
    }

    private String at(ObjectNode row) {
        try {
            return OffsetDateTime.parse(row.path("at").asText()).toInstant().toString();
        } catch (DateTimeException e) {
            throw broken();
        }
    }

    private Refusal broken() {
        return ArchiveFile.wrong("Its journal was changed: entry " + seq + " does not verify.");
    }

    private static String hex(ObjectNode row, String column) {
        return row.path(column).asText().replaceFirst("^\\\\x", "");
    }

    /** A revision is what was read from the very file that lies beside it. */
    private void originals() {
        Map<String, String> digests = new LinkedHashMap<>();
        file.manifest().entries().forEach(line -> digests.put(line.name(), line.sha256()));
        file.rows(table("revision"), row -> {
            String name = ArchiveManifest.file(
                    "original",
                    java.util.List.of(
                            row.path("text_id").asText(), row.path("number").asText()));
            if (!row.path("sha256").asText().equals(digests.get(name))) {
                throw ArchiveFile.wrong(
                        "“" + name + "” is missing, or is not the file that its revision was read from.");
            }
        });
    }
}
