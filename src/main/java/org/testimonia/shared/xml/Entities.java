package org.testimonia.shared.xml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** The entities of one file: XML's own five and the short texts its DOCTYPE declares. Anything else is refused. */
final class Entities {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 20;
    private static final int MOST = 1_000_000;
    private static final Map<String, String> XML = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    /** The literal value, or null for an entity that stands outside of the file. */
    private final Map<String, @Nullable String> declared = new HashMap<>();

    private final Map<String, String> expanded = new HashMap<>(XML);
    private final LineIndex lines;
    private int used;

    Entities(LineIndex lines) {
        this.lines = lines;
    }

    /** The first declaration binds (XML 1.0, section 4.2). */
    void declare(String name, @Nullable String value) {
        if (!declared.containsKey(name)) {
            declared.put(name, value);
        }
    }

    /** A name no declaration was found for, read by custom. */
    void guess(String name, String text) {
        expanded.put(name, text);
    }

    boolean knows(String name) {
        return expanded.containsKey(name) || declared.containsKey(name);
    }

    /** Counts a use of the entity, or refuses it. */
    void use(String name, int at) {
        used += text(name, at).length();
        if (used > MOST) {
            throw lines.refuse(at, "The entities of this file would expand to more than a million characters.");
        }
    }

    String text(String name, int at) {
        return text(name, at, new HashSet<>());
    }

    private String text(String name, int at, Set<String> open) {
        String known = expanded.get(name);
        if (known != null) {
            return known;
        }
        if (!open.add(name)) {
            throw lines.refuse(at, "The entity &" + name + "; contains itself.");
        }
        if (open.size() > DEEPEST) {
            throw lines.refuse(at, "The entity &" + name + "; is made of entities of entities, too deep to follow.");
        }
        String text = replacement(name, at, open);
        open.remove(name);
        expanded.put(name, text);
        return text;
    }

    private String replacement(String name, int at, Set<String> open) {
        if (!declared.containsKey(name)) {
            throw lines.refuse(at, "The entity &" + name + "; is declared nowhere in the file.");
        }
        String literal = declared.get(name);
        if (literal == null) {
            throw lines.refuse(
                    at,
                    "The entity &" + name + "; stands outside of the file. Nothing is fetched from elsewhere:"
                            + " put its text in its place.");
        }
        String value = References.characters(literal);
        if (value.indexOf('<') >= 0) {
            throw lines.refuse(
                    at, "The entity &" + name + "; holds markup. Only entities of plain text are read: write it out.");
        }
        StringBuilder text = new StringBuilder();
        References.each(value, (inner, reference) -> {
            append(text, reference ? reference(inner, at, open) : inner, name, at);
        });
        return text.toString();
    }

    private String reference(String inner, int at, Set<String> open) {
        return inner.startsWith("#") ? References.character(inner) : text(inner, at, open);
    }

    private void append(StringBuilder text, String more, String name, int at) {
        if (text.length() + more.length() > LONGEST) {
            throw tooLong(name, at);
        }
        text.append(more);
    }

    private Refusal tooLong(String name, int at) {
        return lines.refuse(
                at, "The entity &" + name + "; expands to more than " + LONGEST + " characters. Write its text out.");
    }
}
