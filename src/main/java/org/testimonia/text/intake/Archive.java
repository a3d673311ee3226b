package org.testimonia.text.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.testimonia.shared.Refusal;
import org.testimonia.text.TextReader;
import org.testimonia.text.Texts;

/**
 * A zip archive of texts. Nothing is ever unpacked to a disk, so a name that leads elsewhere could do no harm here; it is
 * refused all the same, because whoever sends it means harm to somebody. What would swell is refused before it does.
 */
final class Archive implements AutoCloseable {

    static final String MANIFEST = "manifest.csv";

    /** All files of an archive together, unpacked. */
    private static final long MOST_BYTES = 1L << 30;

    /** Texts pack to a tenth; what packs a hundredfold and is large is no text. */
    private static final long MOST_RATIO = 100;

    private static final long SMALL = 10L << 20;

    /** What systems put into archives without being asked. */
    private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final ZipFile zip;
    private final List<ZipArchiveEntry> files = new ArrayList<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Refusal naming the file in it that must not be there, or the limit */
    static Archive of(byte[] bytes) {
        try {
            Archive archive = new Archive(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get());
            archive.take();
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static Refusal damaged() {
        return Refusal.invalid("file", "This archive is damaged: its files cannot be listed. Pack it anew.");
    }

    private void take() {
        long left = MOST_BYTES;
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            mustStayInside(entry);
            if (!entry.isDirectory() && !isLitter(entry.getName())) {
                mustNotSwell(entry);
                left -= entry.getSize();
                files.add(entry);
                if (!names.add(entry.getName())) {
                    throw Refusal.invalid("file", "This archive has two files called “" + entry.getName() + "”.");
                }
            }
        }
        if (left < 0) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "The files of this archive are larger than 1 GB together. Bring them in several archives.");
        }
        if (files.size() > Texts.MOST + 1) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "This archive has " + files.size() + " files; a project may have 10,000 texts.");
        }
    }

    private static void mustStayInside(ZipArchiveEntry entry) {
        String name = entry.getName();
        boolean outside = name.startsWith("/")
                || name.startsWith("\\")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("[/\\\\]", -1)).contains("..");
        if (outside) {
            throw Refusal.invalid(
                    "file",
                    "This archive names a file outside of itself, “" + brief(name)
                            + "”. Nothing of it was taken. Pack it anew without that file.");
        }
        if (entry.isUnixSymlink()) {
            throw Refusal.invalid(
                    "file",
                    "“" + brief(name) + "” in this archive is a link to another place (a symbolic link)."
                            + " Nothing of it was taken. Pack the file itself.");
        }
    }

    private static void mustNotSwell(ZipArchiveEntry entry) {
        boolean swells = entry.getSize() > SMALL && entry.getSize() / MOST_RATIO > entry.getCompressedSize();
        if (swells || entry.getSize() < 0) {
            throw swelling(entry);
        }
    }

    private static Refusal swelling(ZipArchiveEntry entry) {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "“" + brief(entry.getName()) + "” in this archive would swell more than a hundredfold, as no text does."
                        + " Nothing of it was taken.");
    }

    private static String brief(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200) + "…";
    }

    private static boolean isLitter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/") || LITTER.contains(last) || last.startsWith("._");
    }

    /** A file in it. */
    record Packed(String name, long size) {}

    /** The texts, in the order of the archive. */
    List<Packed> texts() {
        return files.stream()
                .filter(file -> !file.getName().equals(MANIFEST))
                .map(file -> new Packed(file.getName(), file.getSize()))
                .toList();
    }

    Optional<byte[]> manifest() {
        return files.stream().anyMatch(file -> file.getName().equals(MANIFEST))
                ? Optional.of(bytes(MANIFEST))
                : Optional.empty();
    }

    /** @throws Refusal when the file is too large for a text, damaged or locked with a password */
    byte[] bytes(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry.getSize() > TextReader.LARGEST_FILE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "This file is larger than 100 MB. Bring it in parts.");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.invalid("file", "This file is locked with a password. Pack it without one.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return unpacked(entry, in);
        } catch (ZipException e) {
            throw Refusal.invalid("file", "This file is packed in a way that is not read. Pack it anew as plain zip.");
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.invalid("file", "This file is damaged in the archive. Pack it anew.");
        }
    }

    /** What is written about a size need not be true. */
    private static byte[] unpacked(ZipArchiveEntry entry, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.max(32, entry.getSize()));
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > entry.getSize()) {
                throw swelling(entry);
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged();
        }
    }
}
