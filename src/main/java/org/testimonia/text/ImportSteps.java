package org.testimonia.text;

/** Who brings a long text hears how far it is, and has a word in the transaction that makes it visible. */
public interface ImportSteps {

    /** Nobody listens. */
    ImportSteps QUIET = new ImportSteps() {};

    /**
     * How far it is.
     *
     * @param share of this stage that is done, 0 to 1
     */
    default void at(Stage stage, double share) {}

    /** The text is kept; when this fails, it is not. */
    default void kept(Text text) {}

    /** What happens to a file one after the other. */
    enum Stage {
        READ,
        PARSE,
        SEGMENT,
        INDEX
    }
}
