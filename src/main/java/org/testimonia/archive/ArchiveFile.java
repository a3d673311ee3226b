package org.testimonia.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;
import org.testimonia.archive.ArchiveManifest.EntryLine;
import org.testimonia.archive.ArchiveManifest.TableLine;
import org.testimonia.shared.Refusal;

/**
 * An archive somebody sends, which may be anything. It is never unpacked to a disk. Nothing of it is believed before its
 * manifest and every digest in it are checked.
 */
final class ArchiveFile implements AutoCloseable {

    /** Rows are packed to a tenth or so; what swells a hundredfold and is large was made to swell. */
    private static final long MOST_RATIO = 100;

    private static final long SMALL = 200L << 20;
    private static final long LARGEST_MANIFEST = 64L << 20;
    private static final String NAME =
            "manifest\\.json|tables/[a-z_]{1,63}\\.jsonl|files/[a-z_]{1,63}/[0-9a-f-]{36}-[0-9a-z]{1,20}";

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(256 << 20)
                            .maxNestingDepth(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final ZipFile zip;
    private final ArchiveManifest manifest;
    private final Map<String, EntryLine> listed = new LinkedHashMap<>();

    private ArchiveFile(ZipFile zip) throws IOException {
        this.zip = zip;
        long packed = names();
        this.manifest = readManifest();
        mustBeKnown();
        mustListWhatIsThere();
        mustNotSwell(packed);
    }

    /**
     * Opens an archive and looks whether it is one, and of this kind.
     *
     * @throws Refusal with what is wrong with it
     */
    static ArchiveFile open(Path file) {
        ZipFile zip = null;
        try {
            zip = ZipFile.builder().setPath(file).get();
            return new ArchiveFile(zip);
        } catch (IOException | IllegalArgumentException e) {
            close(zip);
            throw wrong("This is no archive of a project, or it is damaged: its files cannot be listed.");
        } catch (Refusal e) {
            close(zip);
            throw e;
        }
    }

    private static void close(@Nullable ZipFile zip) {
        if (zip != null) {
            IOUtils.closeQuietly(zip);
        }
    }

    static Refusal wrong(String sentence) {
        return Refusal.invalid("archive", sentence + " Nothing was restored.");
    }

    ArchiveManifest manifest() {
        return manifest;
    }

    private long names() {
        Map<String, ZipArchiveEntry> seen = new LinkedHashMap<>();
        long packed = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName();
            if (!name.matches(NAME) || entry.isUnixSymlink()) {
                throw wrong("“" + brief(name) + "” does not belong into an archive of a project.");
            }
            if (seen.put(name, entry) != null) {
                throw wrong("“" + name + "” is in this archive twice.");
            }
            packed += Math.max(0, entry.getCompressedSize());
        }
        return packed;
    }

    private ArchiveManifest readManifest() throws IOException {
        ZipArchiveEntry entry = zip.getEntry(ArchiveManifest.NAME);
        if (entry == null) {
            throw wrong("This is no archive of a project: it has no " + ArchiveManifest.NAME + ".");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw wrong("Its " + ArchiveManifest.NAME + " is larger than 64 MB.");
            }
            ArchiveManifest read = JSON.readValue(bytes, ArchiveManifest.class);
            if (read == null || read.hasHoles()) {
                throw wrong("Its " + ArchiveManifest.NAME + " does not say all that it has to.");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw wrong("Its " + ArchiveManifest.NAME + " is not what it has to be.");
        }
    }

    private void mustBeKnown() {
        if (!manifest.format().equals(ArchiveManifest.FORMAT)) {
            throw wrong("It is of the format “" + brief(manifest.format()) + "”, not " + ArchiveManifest.FORMAT + ".");
        }
        if (manifest.version() != ArchiveManifest.VERSION) {
            throw wrong("It is of version " + manifest.version() + " of the format; this Testimonia reads version "
                    + ArchiveManifest.VERSION + ". Restore it with the Testimonia that it was written for.");
        }
        if (!manifest.project().key().matches("[a-z0-9]{12}")) {
            throw wrong("The key of its project is none.");
        }
    }

    private void mustListWhatIsThere() {
        for (EntryLine line : manifest.entries()) {
            if (listed.put(line.name(), line) != null) {
                throw wrong("Its manifest lists “" + brief(line.name()) + "” twice.");
            }
            if (zip.getEntry(line.name()) == null) {
                throw wrong("“" + brief(line.name()) + "”, which its manifest lists, is missing.");
            }
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.getName().equals(ArchiveManifest.NAME) && !listed.containsKey(entry.getName())) {
                throw wrong("“" + entry.getName() + "” is not in its manifest.");
            }
        }
        for (TableLine table : manifest.tables()) {
            if (!listed.containsKey(ArchiveManifest.rows(table.name()))) {
                throw wrong("The rows of “" + brief(table.name()) + "” are missing.");
            }
        }
    }

    private void mustNotSwell(long packed) {
        long unpacked = 0;
        for (EntryLine line : manifest.entries()) {
            if (line.size() < 0 || line.size() > 1L << 40) {
                throw wrong("The size of “" + line.name() + "” cannot be.");
            }
            unpacked += line.size();
        }
        if (unpacked > SMALL && unpacked / MOST_RATIO > packed) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "This archive would swell more than a hundredfold, as no project does. Nothing was restored.");
        }
    }

    /** The bytes of an entry, no more of them than its manifest says. */
    InputStream bytes(EntryLine line) {
        try {
            ZipArchiveEntry entry = zip.getEntry(line.name());
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw wrong("“" + line.name() + "” is locked with a password.");
            }
            return new NoMoreThan(zip.getInputStream(entry), line);
        } catch (ZipException e) {
            throw wrong("“" + line.name() + "” is packed in a way that is not read.");
        } catch (IOException e) {
            throw damaged(line.name());
        }
    }

    EntryLine entry(String name) {
        EntryLine line = listed.get(name);
        if (line == null) {
            throw wrong("“" + brief(name) + "” is missing.");
        }
        return line;
    }

    /** Looks at every row of a table. */
    interface RowReader {
        void read(ObjectNode row);
    }

    /** @throws Refusal when a line is no row of the columns that the manifest says */
    void rows(TableLine table, RowReader reader) {
        EntryLine line = entry(ArchiveManifest.rows(table.name()));
        long number = 0;
        try (InputStream in = bytes(line);
                MappingIterator<JsonNode> rows = JSON.readerFor(JsonNode.class).readValues(in)) {
            while (rows.hasNextValue()) {
                number++;
                reader.read(row(table, rows.nextValue(), number));
            }
        } catch (JsonProcessingException e) {
            throw wrong("Row " + (number + 1) + " of “" + table.name() + "” is no JSON.");
        } catch (IOException e) {
            throw damaged(line.name());
        }
        if (number != table.rows()) {
            throw wrong("“" + table.name() + "” has " + number + " rows; its manifest says " + table.rows() + ".");
        }
    }

    private static ObjectNode row(TableLine table, JsonNode read, long number) {
        if (!(read instanceof ObjectNode row)) {
            throw wrong("Row " + number + " of “" + table.name() + "” is none.");
        }
        row.fieldNames().forEachRemaining(name -> {
            if (!table.columns().contains(name)) {
                throw wrong("Row " + number + " of “" + table.name() + "” has a column “" + brief(name)
                        + "” that its manifest does not know.");
            }
        });
        if (row.size() != table.columns().size()) {
            throw wrong("Row " + number + " of “" + table.name() + "” lacks a column.");
        }
        return row;
    }

    static Refusal damaged(String name) {
        return wrong("“" + name + "” is damaged.");
    }

    static String brief(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200) + "…";
    }

    @Override
    public void close() {
        close(zip);
    }
}
