package org.testimonia.journal;

/**
 * A bell of the journal itself, inside the transaction: what was just written, when, and by whom. For those who must keep
 * something of it in the same transaction.
 */
public record EntryWritten(Moment moment, Noteworthy event) {}
