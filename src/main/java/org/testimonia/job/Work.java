package org.testimonia.job;

import java.util.List;

/** A kind of work that jobs do: every bean of this type is one. It may be begun more than once, and ends once. */
public interface Work {

    /** How it is called in the database, the same for ever: {@code import}. */
    String kind();

    /** What it goes through, in order, each in one word as people read it. */
    List<String> stages();

    /** What one does with what it made: the words of the link to it. */
    String opens();

    /**
     * Does all of it, from the beginning. What it makes becomes visible in one last transaction, in which it calls
     * {@link Progress#done}; whatever was done before a crash is done again.
     *
     * @throws org.testimonia.shared.Refusal when it cannot be done; the job has failed then, with this reason
     */
    void run(Progress progress);
}
