package org.testimonia;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.Corpora;

/** What the Schematron rules of tei_all hold against a TEI file. */
public final class SchematronCheck {

    private static final Processor SAXON = new Processor(false);
    /** The rules as a stylesheet, which takes seconds to make. */
    private static @Nullable XsltExecutable rules;

    private SchematronCheck() {}

    /** The kinds of findings: role, test and words of each. Needs the environment variable TESTIMONIA_CORPORA. */
    public static synchronized TreeSet<String> findings(byte[] tei) throws SaxonApiException, IOException {
        XdmNode report =
                transform(rules(), SAXON.newDocumentBuilder().build(new StreamSource(new ByteArrayInputStream(tei))));
        TreeSet<String> findings = new TreeSet<>();
        for (XdmItem found : SAXON.newXPathCompiler()
                .evaluate(
                        "//*[local-name() = ('failed-assert', 'successful-report')]/concat(@role, ' ', @test)",
                        report)) {
            findings.add(found.getStringValue());
        }
        return findings;
    }

    private static XsltExecutable rules() throws SaxonApiException, IOException {
        if (rules == null) {
            Path schema = Corpora.folder("schemas").resolve("tei_all-4.11.0.sch");
            // it says xslt2, and uses what only xslt3 has
            String words = Files.readString(schema).replaceFirst("queryBinding=\"xslt2\"", "queryBinding=\"xslt3\"");
            XdmNode made = SAXON.newDocumentBuilder().build(new StreamSource(new StringReader(words)));
            for (String step : new String[] {"include", "expand", "compile-for-svrl"}) {
                made = transform(compiled("/xslt/2.0/" + step + ".xsl"), made);
            }
            rules = SAXON.newXsltCompiler().compile(made.asSource());
        }
        return rules;
    }

    private static XsltExecutable compiled(String resource) throws SaxonApiException {
        String address = Objects.requireNonNull(SchematronCheck.class.getResource(resource))
                .toString();
        return SAXON.newXsltCompiler().compile(new StreamSource(address));
    }

    private static XdmNode transform(XsltExecutable stylesheet, XdmNode input) throws SaxonApiException {
        XsltTransformer transformer = stylesheet.load();
        XdmDestination result = new XdmDestination();
        transformer.setInitialContextNode(input);
        transformer.setDestination(result);
        transformer.transform();
        return result.getXdmNode();
    }
}
