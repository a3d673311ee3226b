package org.testimonia.evidence.independence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.testimonia.evidence.Stance;

/**
 * A dependence graph by names, for tests that are checked by eye. {@code orlov[0,10)} is a passage of the source orlov; a
 * name with a capital is an agent, any other a source.
 */
final class SmallGraph {

    final GraphBuilder builder = new GraphBuilder();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Node node(String name) {
        if (name.contains("[")) {
            return Node.passage(id(name));
        }
        return Character.isUpperCase(name.charAt(0)) ? Node.agent(id(name)) : Node.source(id(name));
    }

    SmallGraph author(String source, String agent) {
        builder.author(id(source), id(agent));
        return this;
    }

    SmallGraph taken(String child, String parent, boolean certain) {
        place(child);
        place(parent);
        builder.derivation(id(child + "<" + parent), node(child), node(parent), certain);
        return this;
    }

    SmallGraph found(String one, String other) {
        builder.finding(id(one + "/" + other), id(one), id(other), null);
        return this;
    }

    SmallGraph hearsay(String claim, String... starts) {
        return item(claim, Stance.SUPPORTS, true, false, starts);
    }

    SmallGraph witness(String claim, String... starts) {
        return item(claim, Stance.SUPPORTS, true, true, starts);
    }

    SmallGraph item(String claim, Stance stance, boolean admitted, boolean own, String... starts) {
        Arrays.stream(starts).forEach(this::place);
        builder.published(id(claim));
        builder.item(
                evidence(claim, starts),
                id(claim),
                stance,
                admitted,
                own,
                Arrays.stream(starts).map(SmallGraph::node).toList());
        return this;
    }

    static UUID evidence(String claim, String... starts) {
        return id(claim + ":" + String.join("+", starts));
    }

    SmallGraph rests(String claim, String premise) {
        builder.published(id(claim));
        builder.premise(evidence(claim, premise), id(claim), id(premise), Stance.SUPPORTS, true);
        return this;
    }

    /** {@code orlov[0,10)}; a source of the name {@code ?x} is missing, and the text stands for it. */
    void place(String name) {
        if (name.contains("[")) {
            String source = name.substring(0, name.indexOf('['));
            builder.passage(id(name), range(name), source.startsWith("?") ? null : id(source));
        }
    }

    static Range range(String name) {
        String source = name.substring(0, name.indexOf('['));
        String[] ends = name.substring(name.indexOf('[') + 1, name.indexOf(')')).split(",");
        return new Range(id("text of " + source), 1, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    SmallGraph quotes(String claim, String passage, String agent) {
        String source = passage.substring(0, passage.indexOf('['));
        builder.quotation(id(claim), range(passage), id(source), id(agent));
        return this;
    }

    DependenceGraph build() {
        return builder.build();
    }

    /** The case of the two memoirs: claim 1 with four items, claim 2 with two, claim 3 resting on claim 2. */
    static SmallGraph moscow() {
        return new SmallGraph()
                .author("orlov", "Orlov")
                .author("krivitsky", "Krivitsky")
                .author("conquest", "Conquest")
                .author("khrushchev", "Khrushchev")
                .taken("orlov[0,10)", "Slutsky", false)
                .taken("krivitsky[0,10)", "Slutsky", false)
                .taken("orlov[20,30)", "Slutsky", false)
                .taken("krivitsky[20,30)", "Slutsky", false)
                .taken("conquest[0,10)", "orlov[0,10)", true)
                .taken("conquest[0,10)", "krivitsky[0,10)", true)
                .hearsay("1", "orlov[0,10)")
                .hearsay("1", "krivitsky[0,10)")
                .hearsay("1", "conquest[0,10)")
                .witness("1", "khrushchev[0,10)")
                .hearsay("2", "orlov[20,30)")
                .hearsay("2", "krivitsky[20,30)")
                .rests("3", "2");
    }
}
