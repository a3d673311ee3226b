package org.testimonia.question;

/** One of the questions that can be put to a project. It reads, and writes nothing. */
interface Question {

    About about();

    /** The answer, in a number of statements that does not grow with the project. */
    Answer answer(Asked asked);
}
