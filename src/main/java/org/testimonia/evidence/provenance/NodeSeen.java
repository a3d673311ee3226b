package org.testimonia.evidence.provenance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.independence.Node;
import org.testimonia.text.PassageSeen;

/**
 * A node of the dependence graph as people read it.
 *
 * @param label Orlov 1953, Abram Slutsky, the words of a passage, the statement of a claim
 * @param name the key of a source, the number of a claim, the address of a text, else the id
 * @param passage only of a passage
 * @param standing only of a claim
 */
public record NodeSeen(
        Node node,
        String label,
        String name,
        @Nullable PassageSeen passage,
        @Nullable Standing standing) {

    public String type() {
        return node.kind().word();
    }

    /** As in {@code what-falls?without=}: {@code source:orlov1953}. */
    public String ref() {
        return type() + ":" + name;
    }

    public UUID id() {
        return node.id();
    }

    public boolean isAgent() {
        return node.kind() == Node.Kind.AGENT;
    }

    public boolean isSource() {
        return node.kind() == Node.Kind.SOURCE;
    }

    public boolean isPassage() {
        return node.kind() == Node.Kind.PASSAGE;
    }

    public boolean isClaim() {
        return node.kind() == Node.Kind.CLAIM;
    }

    public boolean isEvidence() {
        return node.kind() == Node.Kind.EVIDENCE;
    }

    /** A node as programs read it: {@code {type, id|key|number, label}}, and the name under which edges refer to it. */
    public record NodeJson(
            String ref,
            String type,
            @Nullable UUID id,
            @Nullable String key,
            @Nullable Integer number,
            String label) {}

    public NodeJson json() {
        boolean named = node.kind() == Node.Kind.SOURCE || node.kind() == Node.Kind.TEXT;
        return new NodeJson(
                ref(),
                type(),
                named || isClaim() ? null : id(),
                named ? name : null,
                isClaim() ? Integer.valueOf(name) : null,
                label);
    }
}
