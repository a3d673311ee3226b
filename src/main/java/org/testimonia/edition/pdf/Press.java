package org.testimonia.edition.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.PageSequenceResults;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.testimonia.edition.pdf.Typefaces.Family;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The formatter, which makes pages of formatting objects. It reads our own faces and nothing else. */
final class Press {

    private static final String PDF = "application/pdf";
    private static final String FACE = "face:";

    private static final FopFactory PLAIN = factory(false);
    private static final FopFactory SHAPING = factory(true);

    /**
     * What comes from the press.
     *
     * @param pages in each row of pages, in the order in which they were printed
     */
    record Printed(byte[] pdf, List<Integer> pages) {}

    private Press() {}

    /**
     * @param shaping whether words are written from the right or carry marks of their own, which takes longer
     * @param writer writes the formatting objects
     */
    static Printed print(String title, Date at, boolean shaping, Consumer<ContentHandler> writer) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            FOUserAgent agent = (shaping ? SHAPING : PLAIN).newFOUserAgent();
            agent.setTitle(title);
            agent.setCreationDate(at);
            agent.getEventBroadcaster().addEventListener(event -> {});
            agent.setRendererOverride(LinkingRenderer.of(agent, PDF));
            Fop fop = agent.newFop(PDF, pdf);
            writer.accept(fop.getDefaultHandler());
            List<Integer> pages = new ArrayList<>();
            for (Object sequence : fop.getResults().getPageSequences()) {
                pages.add(((PageSequenceResults) sequence).getPageCount());
            }
            return new Printed(pdf.toByteArray(), pages);
        } catch (FOPException e) {
            throw new IllegalStateException("The press does not start", e);
        }
    }

    private static FopFactory factory(boolean shaping) {
        StringBuilder faces = new StringBuilder();
        for (Family family : Typefaces.ALL) {
            face(faces, family.file(), family.name(), "normal", "normal");
            face(faces, family.italic(), family.name(), "italic", "normal");
            face(faces, family.bold(), family.name(), "normal", "bold");
            face(faces, family.boldItalic(), family.name(), "italic", "bold");
        }
        String configuration = """
                <fop version="1.0">
                  <accessibility>true</accessibility>
                  %s
                  <renderers><renderer mime="application/pdf">
                    <pdf-a-mode>PDF/A-2a</pdf-a-mode>
                    <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
                    <fonts>%s</fonts>
                  </renderer></renderers>
                </fop>""".formatted(shaping ? "" : "<complex-scripts disabled=\"true\"/>", faces);
        try {
            return new FopConfParser(
                            new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)),
                            EnvironmentalProfileFactory.createRestrictedIO(URI.create("face:/"), new OurFaces()))
                    .getFopFactoryBuilder()
                    .build();
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("The press is set up wrongly", e);
        }
    }

    private static void face(StringBuilder faces, String file, String name, String style, String weight) {
        faces.append("<font embed-url=\"")
                .append(FACE)
                .append(file)
                .append("\"><font-triplet name=\"")
                .append(name);
        faces.append("\" style=\"")
                .append(style)
                .append("\" weight=\"")
                .append(weight)
                .append("\"/></font>\n");
    }

    private static boolean isSubstituting(String address) {
        return Typefaces.WITHOUT_SUBSTITUTION.stream()
                .noneMatch(family -> address.equals(FACE + family.file()) || address.equals(FACE + family.bold()));
    }

    /** The same face; its table of substitutions goes by a name that nobody looks for. */
    private static InputStream withoutSubstitution(InputStream face) throws IOException {
        byte[] bytes = face.readAllBytes();
        int tables = ((bytes[4] & 0xFF) << 8) | (bytes[5] & 0xFF);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (new String(bytes, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                bytes[entry + 3] = '_';
            }
        }
        return new ByteArrayInputStream(bytes);
    }

    /** Opens the faces that come with the program, and refuses every other address. */
    private static final class OurFaces implements ResourceResolver {

        @Override
        public Resource getResource(URI uri) throws IOException {
            String address = uri.toString();
            InputStream in = address.startsWith(FACE)
                    ? Press.class.getClassLoader().getResourceAsStream(address.substring(FACE.length()))
                    : null;
            if (in == null) {
                throw new FileNotFoundException("The press asks for nothing but its faces: " + address);
            }
            return new Resource(isSubstituting(address) ? in : withoutSubstitution(in));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new FileNotFoundException("The press writes no files: " + uri);
        }
    }
}
