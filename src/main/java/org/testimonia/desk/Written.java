package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;
import org.testimonia.text.TargetJson;
import org.testimonia.text.TargetJson.QuoteJson;

/** What is sent from the forms of the desk: on success back to the passage, on refusal the page again with every word. */
@ApplicationScoped
class Written {

    private final Desk desk;
    private final Passages passages;
    private final Here here;

    Written(Desk desk, Passages passages, Here here) {
        this.desk = desk;
        this.passages = passages;
        this.here = here;
    }

    /** What was made, and the name of its thread. */
    record Made(String link, UUID subject, String thread) {}

    /** @param form note, claim or evidence */
    Response take(String form, String text, Fields fields, Supplier<Made> deed) {
        try {
            return Response.seeOther(URI.create(address(deed.get()))).build();
        } catch (Refusal refusal) {
            if (refusal.kind == Refusal.Kind.SIGN_IN) {
                throw refusal;
            }
            Asked again = Asked.again(fields.number("revision"), fields.number("section"), fields.number("start"));
            return Response.status(refusal.kind.status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new ReadPages.Reader(desk.page(text, again, new Slip(form, fields.typed(), refusal))))
                    .build();
        }
    }

    /** Where a thing stands, with its thread beside it. */
    String address(Made made) {
        List<PassageSeen> places =
                passages.of(made.link(), List.of(made.subject())).getOrDefault(made.subject(), List.of());
        if (places.isEmpty()) {
            return "/p/" + here.slug();
        }
        PassageSeen place = places.get(0);
        return "/p/" + here.slug() + "/texts/" + place.text() + "/read?revision=" + place.revision() + "&at="
                + place.start() + "," + place.end() + "&thread=" + made.subject() + "#t-" + made.thread();
    }

    /** The passage a form is about: what was selected, or without script a quotation to be found. */
    static List<TargetJson> target(String text, Fields fields) {
        String exact = fields.word("exact");
        Integer start = fields.number("start");
        Integer end = fields.number("end");
        if (exact.isBlank() && (start == null || end == null)) {
            throw Refusal.invalid(
                    "target", "Say which words this is about: select them, or type them as they stand in the text.");
        }
        // A character that a page cannot show comes back as another one; the range says enough then.
        boolean readable = !exact.isBlank() && exact.indexOf('\uFFFD') < 0;
        boolean range = start != null && end != null;
        QuoteJson quote = readable || !range ? new QuoteJson(range ? exact : exact.strip(), null, null) : null;
        return List.of(
                new TargetJson(text, fields.number("revision"), range ? start : null, range ? end : null, quote));
    }
}
