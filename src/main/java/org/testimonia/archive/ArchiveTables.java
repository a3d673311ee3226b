package org.testimonia.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which tables of a project are in its archive, in the order in which they can be filled, and which are not, and why. A
 * table that is in neither list fails a test, so whoever adds a table decides: a row in {@link #KEPT} is all it takes.
 */
final class ArchiveTables {

    /**
     * A table that is kept.
     *
     * @param file a column of bytes, each of which is a file of its own in the archive
     */
    record Kept(String name, @Nullable String file) {

        private static Kept rows(String name) {
            return new Kept(name, null);
        }
    }

    static final List<Kept> KEPT = List.of(
            Kept.rows("counter"),
            Kept.rows("member"),
            Kept.rows("source"),
            Kept.rows("agent"),
            Kept.rows("source_agent"),
            new Kept("original", "bytes"),
            Kept.rows("finding"),
            Kept.rows("segment"),
            Kept.rows("text_part"),
            Kept.rows("text"),
            Kept.rows("revision"),
            Kept.rows("correction"),
            Kept.rows("passage"),
            Kept.rows("passage_place"),
            Kept.rows("annotation"),
            Kept.rows("annotation_wording"),
            Kept.rows("annotation_passage"),
            Kept.rows("reply"),
            Kept.rows("span"),
            Kept.rows("journal_entry"),
            Kept.rows("claim"),
            Kept.rows("claim_wording"),
            Kept.rows("overstatement"),
            Kept.rows("claim_passage"),
            Kept.rows("claim_relation"),
            Kept.rows("assertion"),
            Kept.rows("assertion_passage"),
            Kept.rows("evidence"),
            Kept.rows("evidence_passage"),
            Kept.rows("admission"),
            Kept.rows("objection"),
            Kept.rows("derivation"),
            Kept.rows("independence_finding"),
            Kept.rows("assessment"),
            Kept.rows("proposal"),
            Kept.rows("vote"),
            Kept.rows("vote_override"),
            Kept.rows("judgement"),
            Kept.rows("judgement_answer"),
            Kept.rows("signal_ack"),
            Kept.rows("research_question"),
            Kept.rows("question_answer"),
            Kept.rows("blind_round"),
            Kept.rows("round_verdict"),
            Kept.rows("edition"),
            Kept.rows("edition_text"),
            new Kept("release_file", "bytes"),
            Kept.rows("release"),
            Kept.rows("brought"),
            Kept.rows("brought_judgement"));

    static final Map<String, String> LEFT_OUT = Map.of(
            "invitation", "a link to this installation, and a secret",
            "job", "work that this installation did",
            "import_draft", "not in the project yet, and its importer's alone",
            "import_file", "not in the project yet, and its importer's alone",
            "segment_words", "made again from the segments",
            "notice", "what each person was told here",
            "restored", "how the project came here",
            "archived_person", "how the project came here; its names are in people.jsonl");

    /**
     * What only some see, by the table whose rows it hides, {@code t}: ids whose author another than the reader is. Whatever
     * refers to a hidden row is hidden with it, and so are its passages.
     */
    static final Map<String, String> HIDDEN = Map.of(
            "annotation", "t.visibility = 'PRIVATE'",
            "claim",
                    "not exists (select from judgement j where j.project_id = t.project_id and j.claim_id = t.id and j.standing = 'OPEN')");

    /** Rows that are hidden although nothing hangs on them, as a condition on {@code t} for those of others. */
    static final Map<String, String> HIDDEN_ROWS = Map.of(
            "annotation_wording",
            "t.visibility = 'PRIVATE'",
            "round_verdict",
            "exists (select from blind_round b where b.project_id = t.project_id and b.id = t.round_id and b.revealed_seq is null)");

    private ArchiveTables() {}

    static Optional<Kept> named(String name) {
        return KEPT.stream().filter(kept -> kept.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return KEPT.stream().map(Kept::name).toList();
    }
}
