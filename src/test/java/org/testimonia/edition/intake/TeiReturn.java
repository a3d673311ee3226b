package org.testimonia.edition.intake;

import java.nio.charset.StandardCharsets;

/** A letter in TEI. */
final class TeiReturn {

    static final byte[] LETTER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt>
            <publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc><p>Written for a test</p></sourceDesc></fileDesc></teiHeader>
            <text><body><p>He said that <emph>nobody had forced</emph>&#x20;him, and that he would say it again.</p>
            <p>Nobody asked him why.</p></body></text></TEI>
            """.getBytes(StandardCharsets.UTF_8);

    private TeiReturn() {}
}
