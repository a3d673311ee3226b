package org.testimonia.text.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/**
 * Files on their way into a project, with what their importer said about them; theirs alone.
 *
 * @param checked what a reader found; null until somebody looked, or when it cannot be read
 * @param refused why it cannot be read
 * @param job the work that goes on with it, or was done last
 */
public record Draft(
        String project,
        UUID id,
        UUID by,
        Instant touchedAt,
        Said said,
        @Nullable Checked checked,
        @Nullable Refusal refused,
        @Nullable UUID job,
        List<DraftFile> files) {

    public long size() {
        return files.stream().mapToLong(DraftFile::size).sum();
    }

    public boolean isBulk() {
        return said.bulk();
    }

    /** What it is called in lists: the file's name, or the title of what was pasted. */
    public String name() {
        if (said.pasted()) {
            return said.title();
        }
        return files.size() == 1 ? files.get(0).fileName() : files.size() + " files";
    }
}
