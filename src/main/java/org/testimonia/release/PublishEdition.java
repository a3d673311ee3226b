package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel;
import org.testimonia.project.Member;
import org.testimonia.project.Right;

/** Publishes an edition as it stands. An unchanged one has its release already. */
@ApplicationScoped
public class PublishEdition {

    /** Hears how far it is. */
    public interface Steps {
        void at(String stage, int percent);
    }

    /** What happens in the transaction that makes the release one. */
    public interface Ending {
        void with(int number, boolean unchanged);
    }

    static final List<String> STAGES = List.of("bind", "write", "keep");

    private final BindRelease bindRelease;
    private final Releases releases;
    private final KeepRelease keepRelease;

    PublishEdition(BindRelease bindRelease, Releases releases, KeepRelease keepRelease) {
        this.bindRelease = bindRelease;
        this.releases = releases;
        this.keepRelease = keepRelease;
    }

    /**
     * Begun again with the same id after a crash, it does all of it again.
     *
     * @param id of the release that may come of it
     * @param note what is new in it
     */
    public void publish(String slug, @Nullable String note, UUID id, Member by, Steps steps, Ending ending) {
        by.must(Right.KEEP_EDITIONS);
        steps.at("bind", 0);
        BindRelease.Gathered gathered = bindRelease.gather(slug);
        byte[] digest = Bound.digest(gathered.model(), gathered.visibility());
        Releases.Newest newest = releases.newest(gathered.edition());
        if (newest != null && Arrays.equals(newest.digest(), digest)) {
            keepRelease.nothing(() -> ending.with(newest.number(), true));
            return;
        }
        int number = newest == null ? 1 : newest.number() + 1;
        EditionModel model = BindRelease.numbered(gathered.model(), number);
        keepRelease.sweep();
        List<ReleasedFile> files = new WriteRelease(
                        model,
                        gathered.facts(),
                        format -> releases.bytes(id, format).orElseThrow())
                .all(
                        (format, done, all) -> steps.at("write", 5 + 90 * done / all),
                        made -> keepRelease.keepFile(id, made));
        steps.at("keep", 95);
        var kept = new KeepRelease.Kept(
                id, gathered.edition(), gathered.visibility(), number, model, gathered.facts(), digest, note, files);
        keepRelease.publish(kept, by, () -> ending.with(number, false));
    }
}
