package org.testimonia.text.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testimonia.job.Progress;
import org.testimonia.journal.Journal;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.shared.Interruption;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.text.Format;
import org.testimonia.text.ImportSteps;
import org.testimonia.text.Inventory;
import org.testimonia.text.KeepText;
import org.testimonia.text.KeepText.Prepared;
import org.testimonia.text.NewText;
import org.testimonia.text.ReadFile;
import org.testimonia.text.ReadText;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/**
 * Several files become texts of the project at once: one transaction, one number, one entry in the journal. A file that
 * cannot be read is told of and left out; the others come.
 */
@ApplicationScoped
class ImportSeveral {

    private static final int PATIENCE = 7200;
    private static final int MOST_TOLD = 100;

    private final ReadFile readFile;
    private final KeepText keepText;
    private final Drafts drafts;
    private final KeepDraft keepDraft;
    private final Texts texts;
    private final Journal journal;
    private final Here here;

    ImportSeveral(
            ReadFile readFile,
            KeepText keepText,
            Drafts drafts,
            KeepDraft keepDraft,
            Texts texts,
            Journal journal,
            Here here) {
        this.readFile = readFile;
        this.keepText = keepText;
        this.drafts = drafts;
        this.keepDraft = keepDraft;
        this.texts = texts;
        this.journal = journal;
        this.here = here;
    }

    /** A file that did not come, and why. */
    private record Failed(String file, String problem) {}

    private static final class Brought {
        private final List<String> files = new ArrayList<>();
        private final List<Prepared> prepared = new ArrayList<>();
        private final List<Failed> failed = new ArrayList<>();
        private final Map<String, String> fileBySha256 = new HashMap<>();
        private final Map<String, String> fileBySlug = new HashMap<>();

        void fail(String file, String problem) {
            failed.add(new Failed(file, problem));
        }
    }

    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    void bring(Draft draft, Progress progress) {
        Brought brought = new Brought();
        try (Bundle bundle = Bundle.of(draft, drafts)) {
            Texts.mustHaveRoomFor((int) texts.count() + bundle.items().size());
            bundle.missing()
                    .forEach(file -> brought.fail(file, "manifest.csv names it, but it is not in the archive."));
            Inventory inventory = keepText.inventory(draft.project(), bundle.sources());
            for (int i = 0; i < bundle.items().size(); i++) {
                int percent = 90 * i / bundle.items().size();
                progress.at("read", percent);
                bring(
                        bundle.items().get(i),
                        draft,
                        () -> progress.at("read", percent),
                        progress.by(),
                        inventory,
                        brought);
            }
        }
        if (brought.prepared.isEmpty()) {
            throw nothing(brought);
        }
        progress.at("index", 90);
        journal.write(progress.by().project(), progress.by().account(), moment -> {
            List<Text> made = keepText.reveal(brought.prepared, moment);
            keepDraft.letGo(draft.project(), draft.id());
            done(progress, brought, made);
            return keepText.told(brought.prepared, made);
        });
    }

    private void bring(Bundle.Item item, Draft draft, Runnable stop, Member by, Inventory inventory, Brought brought) {
        try {
            NewText asked = new NewText(
                    item.bytes().get(),
                    item.name(),
                    null,
                    null,
                    draft.said().as(),
                    item.about(),
                    draft.said().duplicate());
            Text.check(asked.about());
            mustBeAlone(asked, inventory, brought);
            Format format = readFile.format(asked);
            ReadText read = Interruption.heeding(stop, () -> readFile.read(asked.file(), format, asked.as()));
            brought.prepared.add(keepText.prepare(asked, format, read, by, inventory, ImportSteps.QUIET));
            brought.files.add(item.name());
            brought.fileBySha256.put(sha256(asked), item.name());
            if (asked.about().slug() != null) {
                brought.fileBySlug.put(asked.about().slug(), item.name());
            }
        } catch (Refusal refusal) {
            brought.fail(item.name(), refusal.sentence());
        }
    }

    private static void mustBeAlone(NewText asked, Inventory inventory, Brought brought) {
        String twin = brought.fileBySha256.get(sha256(asked));
        if (twin != null && !asked.duplicate()) {
            throw Refusal.conflict("This is the very file “" + twin + "” once more.");
        }
        String slug = asked.about().slug();
        if (slug != null && (brought.fileBySlug.containsKey(slug) || inventory.isTaken(slug))) {
            throw Refusal.conflict("Another text has the address " + slug + ". Choose another one in manifest.csv.");
        }
    }

    private static String sha256(NewText asked) {
        return Secrets.hex(Secrets.sha256(asked.file()));
    }

    private static Refusal nothing(Brought brought) {
        Refusal refusal = Refusal.invalid(
                brought.failed.isEmpty() ? "There is no file in this archive." : "None of these files can be read.");
        brought.failed.stream().limit(MOST_TOLD).forEach(failed -> refusal.at(failed.file(), failed.problem()));
        return refusal;
    }

    private void done(Progress progress, Brought brought, List<Text> made) {
        String report =
                "/api/v1/projects/" + here.slug() + "/jobs/" + progress.job().id() + "/report";
        List<Map<String, Object>> told = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Text text = made.get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("file", brought.files.get(i));
            one.put("id", text.id.toString());
            one.put("slug", text.slug);
            one.put("title", text.title);
            one.put("address", "/api/v1/projects/" + here.slug() + "/texts/" + text.slug);
            told.add(one);
        }
        progress.done(
                report,
                "/p/" + here.slug() + "/texts",
                Map.of("texts", told, "failed", brought.failed, "report", report));
    }
}
