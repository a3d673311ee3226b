package org.testimonia.edition;

import java.util.UUID;

/** The {@code xml:id}s of what an edition adds to a TEI file: one prefix for all, and the same thing always the same id. */
final class TeiIds {

    private final String prefix;
    private int numbered;

    TeiIds(String prefix) {
        this.prefix = prefix;
    }

    /** Of an element nobody points to. */
    String next() {
        return prefix + "n" + ++numbered;
    }

    /** As the splice names it in a file that was TEI before. */
    String standOff() {
        return prefix + "standOff";
    }

    String claim(int number) {
        return prefix + "CL-" + number;
    }

    String evidence(UUID id) {
        return prefix + "E-" + id;
    }

    String assertion(UUID id) {
        return prefix + "AS-" + id;
    }

    String annotation(UUID id) {
        return prefix + "A-" + id;
    }

    String objection(UUID id) {
        return prefix + "O-" + id;
    }

    String reply(UUID id) {
        return prefix + "R-" + id;
    }

    String judgement(UUID id) {
        return prefix + "J-" + id;
    }

    String person(UUID account) {
        return prefix + "person-" + account;
    }

    String agent(UUID id) {
        return prefix + "agent-" + id;
    }

    String source(UUID id) {
        return prefix + "S-" + id;
    }

    String taxonomy(TeiTaxonomy taxonomy) {
        return prefix + taxonomy.word();
    }

    /** The id that the thing of one of our ids has in another file. */
    String inFile(String id, String otherPrefix) {
        return otherPrefix + id.substring(prefix.length());
    }

    /** Of the anchor before the owner's passage, which are numbered from 1. */
    String start(String owner, int passage) {
        return owner + "-s" + passage;
    }

    String end(String owner, int passage) {
        return owner + "-e" + passage;
    }
}
