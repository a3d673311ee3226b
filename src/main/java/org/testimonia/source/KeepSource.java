package org.testimonia.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Refusal;

/** An editor keeps a source in the project's bibliography, or corrects its record. */
@ApplicationScoped
public class KeepSource {

    private final Sources sources;
    private final SourceAgents agents;
    private final FreeKeys keys;
    private final Journal journal;

    KeepSource(Sources sources, SourceAgents agents, FreeKeys keys, Journal journal) {
        this.sources = sources;
        this.agents = agents;
        this.keys = keys;
        this.journal = journal;
    }

    /** Keeps a new one; without a key it gets one made from author and year. */
    @Transactional
    public Source keep(@Nullable String key, Map<String, Object> csl, List<SourceAgents.Part> parts, Member by) {
        by.must(Right.KEEP_SOURCES);
        FreeKeys.check(key);
        demand(csl);
        Source[] kept = new Source[1];
        journal.write(by.project(), by.account(), moment -> {
            Source source = make(key == null ? keys.propose(csl) : keys.demandFree(key), csl, moment);
            sources.persistAndFlush(source);
            agents.write(source.id, parts);
            kept[0] = source;
            return SourceEvent.kept(source);
        });
        return kept[0];
    }

    static Source make(String key, Map<String, Object> csl, Moment moment) {
        Source source = new Source(key);
        source.csl = csl;
        source.createdSeq = moment.seq();
        source.createdAt = moment.at();
        source.byId = moment.account();
        return source;
    }

    /**
     * Corrects a record.
     *
     * @param csl the whole new record, or null to leave it as it is
     * @param parts everybody who had a part in it, or null to leave them as they are
     */
    @Transactional
    public Source correct(
            String key,
            @Nullable Map<String, Object> csl,
            @Nullable List<SourceAgents.Part> parts,
            @Nullable String ifMatch,
            Member by) {
        by.must(Right.KEEP_SOURCES);
        if (csl != null) {
            demand(csl);
        }
        Source[] corrected = new Source[1];
        journal.write(by.project(), by.account(), moment -> {
            Source source = sources.get(key);
            Etag.check(ifMatch, source.version);
            if (parts != null) {
                agents.write(source.id, parts);
            }
            if (csl == null) {
                sources.getEntityManager().lock(source, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            } else {
                source.csl = csl;
            }
            sources.flush();
            corrected[0] = source;
            return SourceEvent.corrected(source);
        });
        return corrected[0];
    }

    private static void demand(Map<String, Object> csl) {
        if (csl.isEmpty()) {
            throw Refusal.invalid("csl", "Describe the source: send csl with type and title at least.");
        }
        Csl.demand(csl);
    }
}
