package org.testimonia.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.testimonia.shared.Refusal;

/**
 * The written parts of a file that is a zip archive: DOCX, ODT, EPUB. Everything stays in memory and nothing is ever
 * unpacked to a disk, so the names inside are only names. What swells beyond the limits is refused before it is read on.
 */
final class Packed {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 300L << 20;
    private static final int MOST_TAGS = 4_000_000;

    private final Map<String, byte[]> parts = new HashMap<>();

    private Packed() {}

    /** @throws Refusal when it is no zip archive, broken, or swells */
    static Packed of(byte[] file) {
        Packed packed = new Packed();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long left = MOST_BYTES;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge("more than " + MOST_ENTRIES + " parts");
                }
                left -= packed.take(entry.getName(), zip, left);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.invalid(
                    "file", "This file is damaged: its parts cannot be unpacked. Save it anew and bring that.");
        }
        return packed;
    }

    private long take(String name, InputStream zip, long left) throws IOException {
        boolean written = name.matches("(?i).*(?:\\.(?:xml|xhtml|html|htm|opf|rels)|mimetype)");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > left) {
                throw tooLarge("more than " + (MOST_BYTES >> 20) + " MB unpacked");
            }
            if (written) {
                part.write(buffer, 0, read);
            }
        }
        if (written) {
            parts.putIfAbsent(name, part.toByteArray());
        }
        return size;
    }

    private static Refusal tooLarge(String how) {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "This file holds " + how + ". Bring its text in parts.");
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The names of the parts that match, in their order. */
    List<String> names(String pattern) {
        return parts.keySet().stream()
                .filter(name -> name.matches(pattern))
                .sorted()
                .toList();
    }

    /** A part as XML, without DTD or entities; refused by its name where it is missing. */
    Document xml(String name, String what) {
        return xml(name)
                .orElseThrow(
                        () -> Refusal.invalid("file", "This is no " + what + ": the part " + name + " is missing."));
    }

    Optional<Document> xml(String name) {
        return part(name).map(bytes -> {
            String text = Decoding.of(bytes, StandardCharsets.UTF_8).text();
            if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
                throw tooLarge("more than four million tags in " + name);
            }
            return Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(false));
        });
    }
}
