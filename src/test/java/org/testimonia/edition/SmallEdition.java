package org.testimonia.edition;

import static org.testimonia.edition.SmallText.elsewhere;
import static org.testimonia.edition.SmallText.passage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedMinority;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedRelation;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.edition.EditionModel.EditedSignal;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.EditionModel.Reply;
import org.testimonia.evidence.Stance;
import org.testimonia.text.Format;

/** The Moscow trials as an edition: Ada writes, Boris and Clara judge; every standing, and words meant to do harm. */
public final class SmallEdition {

    static final UUID ADA = new UUID(0xADA, 1);
    static final UUID BORIS = new UUID(0xB0, 2);
    static final UUID CLARA = new UUID(0xC1, 3);
    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant FRIDAY = Instant.parse("2026-03-06T16:38:02.123456Z");
    static final Instant MAY = Instant.parse("2026-05-04T09:30:00Z");

    private SmallEdition() {}

    public static EditionModel model() {
        return model(Format.PLAIN, SmallText.PLAIN.getBytes(StandardCharsets.UTF_8));
    }

    static EditionModel model(Format format, byte[] original) {
        return new EditionModel(
                "https://testimonia.example",
                MAY,
                1523,
                "moscow",
                "The Moscow trials, 1936–1938",
                null,
                List.of(SmallText.text(format, original)),
                notes(),
                claims(),
                sources(),
                new LinkedHashMap<>(Map.of(ADA, "Ada", BORIS, "Boris", CLARA, "Clara <b>")));
    }

    static final Imprint IMPRINT = new Imprint(
            "trials",
            "The trials & those who told of them",
            2,
            "https://testimonia.example/p/moscow/editions/trials/releases/2",
            "# Why these texts\n\nThey were read *together*.",
            "CC BY 4.0",
            "en",
            "chicago-notes",
            Imprint.Apparatus.FOOTNOTES,
            List.of("Clara", SmallText.HOSTILE),
            "Clara (ed.), The trials & those who told of them, release 2 (2026).");

    /** Two texts, published. */
    public static EditionModel several() {
        EditionModel one = model();
        List<EditedText> texts = List.of(one.text(), SmallText.other());
        return new EditionModel(
                one.base(),
                one.at(),
                one.seq(),
                one.projectSlug(),
                one.projectTitle(),
                IMPRINT,
                texts,
                one.notes(),
                one.claims(),
                one.sources(),
                one.people());
    }

    private static List<Note> notes() {
        String markdown = "The *published* reports, see [the record](https://example.org/record).\n\n"
                + "# Loud\n\n- <img src=x onerror=alert(1)>\n- ![picture](https://example.org/x.png)\n"
                + "- [no](javascript:alert(1))";
        return List.of(
                note(1, "note", List.of(passage("three public trials were held")), markdown, List.of("trial"), null),
                // crosses the one before
                note(
                        2,
                        "highlight",
                        List.of(passage("trials were held in Moscow, and nearly all")),
                        null,
                        List.of(),
                        null),
                note(
                        3,
                        "entity",
                        List.of(passage("Khrushchev")),
                        null,
                        List.of(),
                        "https://www.wikidata.org/entity/Q35314"),
                note(4, "question", List.of(passage("بصوت عالٍ")), "Who read them?", List.of(), null),
                note(
                        5,
                        "tag",
                        List.of(passage("Shoot the mad dogs"), passage("16\n1937")),
                        null,
                        List.of("press", SmallText.HOSTILE),
                        null),
                note(6, "note", List.of(passage("two exceptions")), SmallText.HOSTILE, List.of(), null),
                // over several segments, from a paragraph's middle into a heading
                note(7, "note", List.of(passage("freely made.\nWhat was read")), "Mind the step.", List.of(), null));
    }

    private static Note note(
            int number,
            String kind,
            List<EditedPassage> passages,
            @Nullable String body,
            List<String> tags,
            @Nullable String entity) {
        List<Reply> replies = number == 1
                ? List.of(new Reply(new UUID(0x4E, 99), BORIS, FRIDAY, "Smirnov **and** Krestinsky."))
                : List.of();
        return new Note(
                new UUID(0x4E, number),
                kind,
                "public",
                ADA,
                MONDAY,
                passages,
                body,
                "text/markdown",
                "en",
                tags,
                entity,
                entity == null ? null : "Nikita Khrushchev",
                replies);
    }

    private static List<EditedClaim> claims() {
        List<EditedClaim> claims = new ArrayList<>();
        claims.add(claim(
                1,
                "The confessions at the trials of 1936 to 1938 were obtained under torture and threats to families.",
                Standing.ESTABLISHED,
                List.of(passage("confessions had been obtained by physical pressure")),
                List.of(orlov(1), krivitsky(2), pritt(3)),
                List.of(
                        judgement(
                                1,
                                Standing.OPEN,
                                Standing.CONTESTED,
                                "Western observers report fair proceedings.",
                                BORIS,
                                FRIDAY,
                                Map.of()),
                        judgement(
                                2,
                                Standing.CONTESTED,
                                Standing.ESTABLISHED,
                                "Khrushchev’s admission stands apart from the memoirs.",
                                CLARA,
                                MAY,
                                Map.of(evidenceId(3), "He could not see what went before the hearing.")))));
        claims.add(claim(
                2,
                "Interrogators threatened defendants with the execution of their children.",
                Standing.CONTESTED,
                List.of(passage("their children would pay with their lives"), elsewhere("one word about a son")),
                List.of(premise(4), davies(5)),
                List.of(judgement(
                        3,
                        Standing.OPEN,
                        Standing.CONTESTED,
                        "Two memoirs say so, but both have it from one man.",
                        BORIS,
                        FRIDAY,
                        Map.of()))));
        claims.add(claim(3, SmallText.HOSTILE, Standing.OPEN, List.of(), List.of(), List.of()));
        claims.add(claim(
                4,
                "The pleas of August 1936 were freely made.",
                Standing.REJECTED,
                List.of(passage("regular and the pleas freely made")),
                List.of(),
                List.of(judgement(
                        4,
                        Standing.OPEN,
                        Standing.REJECTED,
                        "Rests on bearing in court alone.",
                        CLARA,
                        FRIDAY,
                        Map.of()))));
        claims.add(claim(5, "All accused were executed at once.", Standing.WITHDRAWN, List.of(), List.of(), List.of()));
        claims.add(claim(6, "The trials were public in full.", Standing.SUPERSEDED, List.of(), List.of(), List.of()));
        claims.add(claim(7, "The hall held three hundred.", Standing.DRAFT, List.of(), List.of(), List.of()));
        return claims;
    }

    private static EditedClaim claim(
            int number,
            String statement,
            Standing standing,
            List<EditedPassage> passages,
            List<EditedEvidence> evidence,
            List<EditedJudgement> judgements) {
        List<EditedAssertion> assertions = number != 2
                ? List.of()
                : List.of(
                        assertion(1, "Alexander Orlov", "person", List.of(passage("let the accused understand"))),
                        assertion(2, "The Dewey Commission", "group", List.of()));
        return new EditedClaim(
                new UUID(0xC0, number),
                number,
                statement,
                1,
                number == 3 ? null : "event",
                "en",
                number == 1 ? "The three public trials only." : null,
                number == 1 ? "1936-08/1938-03" : null,
                standing,
                number == 4,
                ADA,
                MONDAY,
                passages,
                assertions,
                evidence,
                judgements,
                relations(number),
                number == 1 ? origins() : null);
    }

    private static List<EditedRelation> relations(int number) {
        return switch (number) {
            case 1 ->
                List.of(new EditedRelation(
                        new UUID(0x4E1, 1),
                        "contradicts",
                        true,
                        new EditedPremise(
                                new UUID(0xC0, 4),
                                4,
                                "The pleas of August 1936 were freely made.",
                                Standing.REJECTED)));
            case 4 ->
                List.of(new EditedRelation(
                        new UUID(0x4E1, 1),
                        "contradicts",
                        false,
                        new EditedPremise(new UUID(0xC0, 1), 1, SmallText.HOSTILE, Standing.ESTABLISHED)));
            default -> List.of();
        };
    }

    private static EditedOrigins origins() {
        return new EditedOrigins(
                List.of(List.of(evidenceId(1), evidenceId(2))), 1, 2, List.of("Abram Slutsky"), "2 items · 1 group");
    }

    private static EditedAssertion assertion(int number, String agent, String kind, List<EditedPassage> passages) {
        return new EditedAssertion(
                new UUID(0xA5, number),
                new UUID(0xA6, number),
                agent,
                kind,
                "source_author",
                "asserts",
                "plain",
                "He says it twice.",
                ADA,
                MONDAY,
                passages);
    }

    private static EditedEvidence orlov(int number) {
        return evidence(
                number,
                Stance.SUPPORTS,
                "A senior officer reports what colleagues told him.",
                List.of(elsewhere("a week without sleep")),
                "orlov1953",
                "ch. 6",
                null,
                List.of());
    }

    private static EditedEvidence krivitsky(int number) {
        return evidence(
                number, Stance.SUPPORTS, SmallText.HOSTILE, List.of(), "krivitsky1939", "ch. VI", null, List.of());
    }

    private static EditedEvidence pritt(int number) {
        EditedObjection objection = new EditedObjection(
                new UUID(0x0B, number),
                "He saw the court-room only.",
                ADA,
                FRIDAY,
                "That is what he says himself.",
                BORIS);
        EditedObjection open =
                new EditedObjection(new UUID(0x0B, 100 + number), "He wrote in haste.", ADA, FRIDAY, null, null);
        return evidence(
                number,
                Stance.DISPUTES,
                "A trained eye, for the court-room.",
                List.of(passage("found the procedure regular and the pleas")),
                "pritt1936",
                null,
                null,
                List.of(objection, open));
    }

    private static EditedEvidence premise(int number) {
        EditedPremise premise = new EditedPremise(
                new UUID(0xC0, 1), 1, "The confessions were obtained under torture.", Standing.ESTABLISHED);
        return evidence(
                number,
                Stance.SUPPORTS,
                "What holds for all holds for some.",
                List.of(),
                null,
                null,
                premise,
                List.of());
    }

    private static EditedEvidence davies(int number) {
        return new EditedEvidence(
                evidenceId(number),
                Stance.QUALIFIES,
                null,
                null,
                null,
                null,
                BORIS,
                FRIDAY,
                "WAITING",
                null,
                null,
                null,
                List.of(),
                "davies1941",
                "p. 43",
                null,
                null,
                List.of());
    }

    private static EditedEvidence evidence(
            int number,
            Stance stance,
            String reason,
            List<EditedPassage> passages,
            @Nullable String source,
            @Nullable String locator,
            @Nullable EditedPremise premise,
            List<EditedObjection> objections) {
        return new EditedEvidence(
                evidenceId(number),
                stance,
                "testimony",
                "contemporary_hearsay",
                "3",
                reason,
                ADA,
                MONDAY,
                "ADMITTED",
                BORIS,
                FRIDAY,
                "It bears on the claim.",
                passages,
                source,
                locator,
                premise,
                number == 2
                        ? new EditedSearch("krivitsky1939", true, "ch. I–VIII", "Read twice, " + SmallText.HOSTILE)
                        : null,
                objections);
    }

    static final String MINORITY = "Two of the three voices may be one.";
    static final String OVERRIDDEN = "The third does not depend on them.";

    static UUID evidenceId(int number) {
        return new UUID(0xE0, number);
    }

    private static EditedJudgement judgement(
            int number, Standing from, Standing to, String reason, UUID judge, Instant at, Map<UUID, String> answers) {
        boolean disputed = number == 2;
        return new EditedJudgement(
                new UUID(0x10, number),
                from,
                to,
                "new_evidence",
                reason,
                judge,
                at,
                1000 + number,
                1,
                answers,
                disputed ? List.of(BORIS) : List.of(),
                disputed ? List.of(new EditedMinority(ADA, at, MINORITY, CLARA, OVERRIDDEN)) : List.of(),
                disputed ? List.of(new EditedSignal("single_origin", "Khrushchev is a voice apart.")) : List.of());
    }

    private static List<EditedSource> sources() {
        return List.of(
                source(1, "davies1941", "Davies", "Joseph E.", "Mission to Moscow", 1941),
                source(2, "krivitsky1939", "Krivitsky", "Walter G.", "In Stalin’s Secret Service", 1939),
                source(3, "orlov1953", "Orlov", "Alexander", "The Secret History of Stalin’s Crimes", 1953),
                source(4, "pritt1936", "Pritt", "D. N.", "The Zinoviev Trial", 1936),
                source(5, "article2026", "Archive", "The Small", SmallText.HOSTILE, 2026));
    }

    private static EditedSource source(int number, String key, String family, String given, String title, int year) {
        return new EditedSource(
                new UUID(0x50, number),
                key,
                Map.of(
                        "type",
                        "book",
                        "title",
                        title,
                        "author",
                        List.of(Map.of("family", family, "given", given)),
                        "issued",
                        Map.of("date-parts", List.of(List.of(year)))));
    }
}
