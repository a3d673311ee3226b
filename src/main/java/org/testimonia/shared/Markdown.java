package org.testimonia.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown people write in notes, as HTML that may stand in any page: tags they typed are words, links lead to
 * http, https and mailto only, pictures become their description, headings bold lines.
 */
public final class Markdown {

    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

    private Markdown() {}

    public static String toHtml(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Tamer());
        return RENDERER.render(document);
    }

    private static final class Tamer extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!leadsSomewhere(link.getDestination())) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            Node line = new Paragraph();
            Node strong = new StrongEmphasis("**");
            line.appendChild(strong);
            moveChildren(heading, strong);
            heading.insertAfter(line);
            heading.unlink();
        }

        private static void moveChildren(Node from, Node to) {
            for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
                to.appendChild(child);
            }
        }

        /** Its words without itself. */
        private static void unwrap(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }

        private static boolean leadsSomewhere(String destination) {
            try {
                String scheme = String.valueOf(new URI(destination).getScheme());
                return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            } catch (URISyntaxException malformed) {
                return false;
            }
        }
    }
}
