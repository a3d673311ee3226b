package org.testimonia.desk;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import org.testimonia.People;

/** A page of a transcript with all an encoder tells of it: lines, spellings, hands, gaps, a note and another reading. */
final class Transcript {

    static final String TEI = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A transcript</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            <text xml:lang="en"><body><div n="2"><head>What he said</head>
            <p n="1"><pb n="14"/>The <choice><orig>olde</orig><reg>old</reg></choice> man<lb n="2"/>spoke<note n="a">He had
            it from another.</note> of <app><lem wit="#A">gold</lem><rdg wit="#B">silver</rdg></app> and
            <gap reason="illegible" extent="3 words"/> of <add hand="#clerk">much</add> else.</p>
            <p n="2">Nobody asked him who had told him so.</p></div></body></text></TEI>
            """;

    /** What of it is read. */
    static final String READ = "The old man spoke of gold and of much else.";

    private Transcript() {}

    static void put(People people, String project) {
        given().header("Authorization", "Bearer " + people.token("clara"))
                .multiPart("file", "transcript.xml", TEI.getBytes(StandardCharsets.UTF_8), "application/tei+xml")
                .multiPart("slug", "transcript")
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(201);
    }
}
