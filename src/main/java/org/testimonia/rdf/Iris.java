package org.testimonia.rdf;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.rdf.model.AnonId;
import org.testimonia.text.PassageSeen;

/**
 * What each thing is called for good: the permanent addresses of the house, and fragments of them for what has no page.
 *
 * @param base without a slash at its end
 * @param project the project's slug
 * @param nameless how many things got no name so far: the same facts give the same file, blank nodes included
 */
record Iris(String base, String project, AtomicInteger nameless) {

    Iris(String base, String project) {
        this(base, project, new AtomicInteger());
    }

    /** The label of the next thing that has no name. */
    AnonId next() {
        return new AnonId("n" + nameless.incrementAndGet());
    }

    String vocabulary() {
        return base + "/ns#";
    }

    String ofProject() {
        return base + "/p/" + project;
    }

    /** The graph of what is established, for casual readers. */
    String established() {
        return ofProject() + "/graph/established";
    }

    String claim(UUID id) {
        return base + "/c/" + id;
    }

    /** What the project believes of a claim since a judgement. */
    String belief(UUID claim, long seq) {
        return claim(claim) + "#belief-" + seq;
    }

    String wording(UUID claim, int number) {
        return claim(claim) + "#wording-" + number;
    }

    String tag(UUID claim, long seq) {
        return claim(claim) + "#standing-" + seq;
    }

    String judgement(UUID claim, long seq) {
        return claim(claim) + "#judgement-" + seq;
    }

    /** A part of the claim's page. */
    String part(UUID claim, String kind, UUID id) {
        return claim(claim) + "#" + kind + "-" + id;
    }

    String evidence(UUID id) {
        return base + "/e/" + id;
    }

    String source(UUID id) {
        return base + "/s/" + id;
    }

    String agent(UUID id) {
        return ofProject() + "/people/" + id;
    }

    /** Somebody who works in the project. */
    String member(UUID account) {
        return ofProject() + "/members#" + account;
    }

    String derivation(UUID id) {
        return ofProject() + "/derivations/" + id;
    }

    String assessment(UUID id) {
        return ofProject() + "/assessments/" + id;
    }

    String finding(UUID id) {
        return ofProject() + "/independence-findings/" + id;
    }

    String text(String slug, int revision) {
        return ofProject() + "/texts/" + slug + "?revision=" + revision;
    }

    /** A passage of a text, by the character range of RFC 5147. */
    String passage(PassageSeen passage) {
        return text(passage.text(), passage.revision()) + "#char=" + passage.start() + "," + passage.end();
    }

    /** The nanopublication of a claim's wording with the evidence as of a revision; a slash ends it. */
    String ofWording(UUID claim, int wording, long revision) {
        return base + "/np/" + claim + ".w" + wording + ".r" + revision + "/";
    }

    /** The nanopublication of a judgement; a slash ends it. */
    String ofJudgement(UUID claim, long seq) {
        return base + "/np/" + claim + ".s" + seq + "/";
    }
}
