package org.testimonia.text.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testimonia.text.AboutText;

/** The texts of a draft that brings several: an archive, or the files as they were chosen. */
final class Bundle implements AutoCloseable {

    /** One of them; its bytes are fetched when they are wanted. */
    record Item(String name, long size, Supplier<byte[]> bytes, AboutText about) {}

    private final List<Item> items;
    private final List<String> missing;
    private final Optional<Archive> archive;

    private Bundle(List<Item> items, List<String> missing, Optional<Archive> archive) {
        this.items = items;
        this.missing = missing;
        this.archive = archive;
    }

    static Bundle of(Draft draft, Drafts drafts) {
        if (draft.files().size() == 1) {
            Archive archive = Archive.of(drafts.bytes(draft, draft.files().get(0)));
            Map<String, Item> items = new LinkedHashMap<>();
            Manifest manifest = Manifest.of(archive.manifest());
            for (Archive.Packed file : archive.texts()) {
                items.put(
                        file.name(),
                        new Item(
                                file.name(),
                                file.size(),
                                () -> archive.bytes(file.name()),
                                manifest.about(file.name())));
            }
            return new Bundle(List.copyOf(items.values()), manifest.missing(items.keySet()), Optional.of(archive));
        }
        List<Item> items = new ArrayList<>();
        for (DraftFile file : draft.files()) {
            items.add(new Item(file.fileName(), file.size(), () -> drafts.bytes(draft, file), AboutText.NOTHING));
        }
        return new Bundle(items, List.of(), Optional.empty());
    }

    List<Item> items() {
        return items;
    }

    /** The keys of the sources that a manifest names. */
    Set<String> sources() {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.about().source()))
                .collect(Collectors.toSet());
    }

    /** Files that are named in a manifest and are not there. */
    List<String> missing() {
        return missing;
    }

    @Override
    public void close() {
        archive.ifPresent(Archive::close);
    }
}
