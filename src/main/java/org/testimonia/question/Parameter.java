package org.testimonia.question;

/**
 * One thing that a question asks for.
 *
 * @param name in addresses: {@code claim}
 * @param label on screen
 * @param hint on screen, and the cure where it is missing
 */
public record Parameter(String name, String label, String hint, Sort sort, boolean required) {

    /** How somebody gives it. */
    public enum Sort {
        CLAIM,
        AGENT,
        WITHOUT,
        EVIDENCE,
        TEXT,
        NUMBER,
        MOMENT
    }

    static final Parameter CLAIM =
            new Parameter("claim", "Which claim?", "The number of a claim, such as 2.", Sort.CLAIM, true);

    static final Parameter AGENT =
            new Parameter("agent", "Whom?", "The id of a person or group of the project.", Sort.AGENT, true);

    static Parameter needed(String name, String label, String hint, Sort sort) {
        return new Parameter(name, label, hint, sort, true);
    }

    /** Whether a list to choose from stands on the page. */
    public boolean isChosen() {
        return sort == Sort.AGENT || sort == Sort.WITHOUT || sort == Sort.EVIDENCE || sort == Sort.TEXT;
    }

    /** What a field for it lets one type first. */
    public String inputmode() {
        return sort == Sort.CLAIM || sort == Sort.NUMBER ? "numeric" : "text";
    }
}
