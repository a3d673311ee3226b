package org.testimonia.edition;

import static java.util.stream.Collectors.joining;
import static org.testimonia.edition.TeiContext.attribute;

import java.util.List;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.EditionModel.Reply;

/** Notes, highlights, tags, entities and questions, an {@code annotation} each. */
final class TeiNotes {

    private final TeiContext context;
    private final TeiMarkup out;

    TeiNotes(TeiContext context, TeiMarkup out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        if (!context.model().notes().isEmpty()) {
            out.open("listAnnotation", "type", "annotations").line();
            context.model().notes().forEach(this::write);
            out.close("listAnnotation").line();
        }
    }

    private void write(Note note) {
        String id = context.ids().annotation(note.id());
        String address = context.addresses().annotation(note.id());
        String target = context.passages().target(id, note.passages());
        out.open(
                        "annotation",
                        "xml:id",
                        id,
                        "motivation",
                        motivation(note.kind()),
                        "target",
                        target.isEmpty() ? address : target,
                        "ana",
                        attribute(tags(note)),
                        "corresp",
                        address,
                        "resp",
                        context.person(note.author()))
                .line();
        context.writeCreator(out, note.author());
        out.open("revisionDesc");
        context.writeChange(out, note.at(), note.author(), TeiValues.word(note.visibility()), null);
        out.close("revisionDesc").line();
        writeEntity(note);
        writeBody(note);
        context.passages().writeQuotes(out, id, note.passages());
        out.close("annotation").line();
        writeReplies(id, note.replies());
    }

    private static String motivation(String kind) {
        return switch (kind) {
            case "highlight" -> "highlighting";
            case "tag" -> "tagging";
            case "entity" -> "identifying";
            case "question" -> "questioning";
            default -> "commenting";
        };
    }

    private String tags(Note note) {
        return note.tags().stream()
                .map(tag -> context.categories().pointer(TeiTaxonomy.TAG, tag))
                .collect(joining());
    }

    private void writeEntity(Note note) {
        String address = TeiValues.address(note.entityIri());
        String label = note.entityLabel() == null ? note.entityIri() : note.entityLabel();
        if (label != null && address != null) {
            out.element("ref", label, "target", address).line();
        } else if (label != null) {
            out.element("note", label, "type", "entity").line();
        }
    }

    /** As it was typed, white space and all. */
    private void writeBody(Note note) {
        if (note.body() != null) {
            String format = note.bodyFormat().equals("text/markdown") ? "markdown" : "plain";
            String language = TeiValues.language(note.language());
            out.element(
                            "note",
                            note.body(),
                            "type",
                            "body",
                            "subtype",
                            format,
                            "xml:lang",
                            language,
                            "xml:space",
                            "preserve")
                    .line();
        }
    }

    /** In a list of their own: tei_all admits no annotation inside an annotation. */
    private void writeReplies(String annotation, List<Reply> replies) {
        if (!replies.isEmpty()) {
            out.open("listAnnotation", "type", "replies", "corresp", "#" + annotation)
                    .line();
            replies.forEach(reply -> write(annotation, reply));
            out.close("listAnnotation").line();
        }
    }

    private void write(String annotation, Reply reply) {
        out.open(
                "annotation",
                "xml:id",
                context.ids().reply(reply.id()),
                "motivation",
                "replying",
                "target",
                "#" + annotation,
                "resp",
                context.person(reply.author()));
        context.writeCreator(out, reply.author());
        out.open("revisionDesc");
        context.writeChange(out, reply.at(), reply.author(), "published", null);
        out.close("revisionDesc");
        out.element("note", reply.body(), "type", "body", "subtype", "markdown", "xml:space", "preserve");
        out.close("annotation").line();
    }
}
