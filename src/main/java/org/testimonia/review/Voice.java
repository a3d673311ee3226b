package org.testimonia.review;

/**
 * Who judges, as far as it matters for what they may judge.
 *
 * @param author whether the claim is their own
 * @param reviewers how many in the project may judge
 */
public record Voice(boolean author, int reviewers) {

    /** Nobody else could judge; every edition says so. */
    boolean isAlone() {
        return author && reviewers <= 1;
    }
}
