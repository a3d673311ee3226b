package org.testimonia.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where every refusal leaves the house: as a friendly page, or under {@code /api/} as a problem document. */
public class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);

    @CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Refused(Refusal refusal, String title, boolean signInHelps, String address) implements TemplateInstance {}

    @ServerExceptionMapper
    public Response refused(Refusal refusal, UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        Response.ResponseBuilder answer = Response.status(refusal.kind.status);
        if (refusal.kind == Refusal.Kind.SIGN_IN) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (refusal.kind == Refusal.Kind.TOO_OFTEN || refusal.members.containsKey("retryAfter")) {
            answer.header("Retry-After", refusal.members.getOrDefault("retryAfter", 60));
        }
        if (isForPrograms(path)) {
            return answer.type(Problem.MEDIA_TYPE)
                    .entity(Problem.of(refusal, path))
                    .build();
        }
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(rendered(refusal, uri))
                .build();
    }

    /** Where even the page fails, its sentence still arrives. */
    private static String rendered(Refusal refusal, UriInfo uri) {
        try {
            return page(refusal, uri).render();
        } catch (RuntimeException e) {
            LOG.error("The page of a refusal failed", e);
            return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + refusal.kind.title
                    + "</title><h1>" + refusal.kind.title + "</h1><p>"
                    + refusal.sentence().replace("&", "&amp;").replace("<", "&lt;") + "</p></html>";
        }
    }

    private static TemplateInstance page(Refusal refusal, UriInfo uri) {
        boolean signInHelps = refusal.kind == Refusal.Kind.SIGN_IN || refusal.kind == Refusal.Kind.MISSING;
        String address = uri.getRequestUri().getRawPath();
        return new Refused(refusal, refusal.kind.title, signInHelps, address);
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/");
    }

    @ServerExceptionMapper
    public Response notJson(JsonProcessingException e, UriInfo uri) {
        return refused(ofJson(e), uri);
    }

    // The platform brings a mapper of its own for this one, which would win over the one above.
    @ServerExceptionMapper
    public Response ofAnotherShape(MismatchedInputException e, UriInfo uri) {
        return refused(ofJson(e), uri);
    }

    /** JSON that is broken is malformed (400); JSON that says something else than what is due is invalid (422). */
    private static Refusal ofJson(JsonProcessingException e) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        if (e instanceof JsonMappingException mapping
                && !(e.getCause() instanceof CharConversionException)
                && !(e.getCause() instanceof com.fasterxml.jackson.core.JsonParseException)) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            return Refusal.invalid(field, "This is not of the expected shape: " + e.getOriginalMessage());
        }
        String place = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        return Refusal.malformed("This is not well-formed JSON in UTF-8" + place + ".");
    }

    @ServerExceptionMapper
    public Response savedBefore(OptimisticLockException e, UriInfo uri) {
        return refused(
                Refusal.of(
                        Refusal.Kind.STALE,
                        "Somebody saved this at the same moment. Fetch it again and send your change once more."),
                uri);
    }

    @ServerExceptionMapper
    public Response refusedByTheDatabase(PersistenceException e, UriInfo uri) {
        Refusal refusal = SqlRefusals.of(e);
        return refusal == null ? failed(e, uri) : refused(refusal, uri);
    }

    @ServerExceptionMapper
    public Response answeredByTheServer(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return notJson(json, uri);
        }
        if (e.getCause() instanceof Refusal refusal) {
            return refused(refusal, uri);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        Refusal refusal =
                switch (status) {
                    case 404 -> Refusal.missing("page at this address");
                    case 405 -> Refusal.of(Refusal.Kind.CONFLICT, "This address does not take this method.");
                    case 406 ->
                        Refusal.of(Refusal.Kind.UNKNOWN_TYPE, "This address does not answer in a type you accept.");
                    case 413 -> LargestBody.refusal();
                    case 415 ->
                        Refusal.of(
                                Refusal.Kind.UNKNOWN_TYPE, "This address does not read bodies of this Content-Type.");
                    default -> Refusal.malformed("The request is not well-formed.");
                };
        if (status >= 500) {
            return failed(e, uri);
        }
        Response answer = refused(refusal, uri);
        return Response.fromResponse(answer)
                .status(status)
                .header("Allow", e.getResponse().getHeaderString("Allow"))
                .build();
    }

    /** What should not happen. The number leads from the page to the log. */
    @ServerExceptionMapper(Throwable.class)
    public Response failed(Throwable e, UriInfo uri) {
        if (e.getCause() instanceof Refusal refusal) {
            return refused(refusal, uri);
        }
        if (e.getCause() instanceof PersistenceException inner && SqlRefusals.of(inner) != null) {
            return refusedByTheDatabase(inner, uri);
        }
        String number = Secrets.letters(8);
        LOG.errorf(e, "Failure %s at %s", number, uri.getRequestUri().getPath());
        String sentence =
                "Something failed on our side; what was saved before is safe. If it happens again, tell who runs"
                        + " this installation the number " + number + ".";
        return refused(Refusal.of(Refusal.Kind.FAILED, sentence), uri);
    }
}
