package org.testimonia.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked and cannot be done, in a sentence the reader can act on. {@code FrontDoor} turns it into
 * a page, or under {@code /api/} into an RFC 9457 problem document.
 */
public final class Refusal extends RuntimeException {

    /** Why, and the HTTP status that says so (RFC 9110 section 15.5, RFC 6585). */
    public enum Kind {
        MALFORMED(400, "Not well-formed"),
        SIGN_IN(401, "Sign in first"),
        FORBIDDEN(403, "Not yours to do"),
        MISSING(404, "Not found"),
        CONFLICT(409, "In conflict with what is there"),
        STALE(412, "Someone saved first"),
        TOO_LARGE(413, "Too large"),
        UNKNOWN_TYPE(415, "Unknown type"),
        INVALID(422, "Not acceptable as it stands"),
        UNCONDITIONAL(428, "If-Match is missing"),
        TOO_OFTEN(429, "Too often"),
        FAILED(500, "Something failed here");

        public final int status;
        public final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    /** What is wrong with one field of the input, named as the client named it ({@code target.quote.exact}). */
    public record FieldError(String field, String message) {}

    public final transient Kind kind;
    public final transient List<FieldError> errors = new ArrayList<>();
    /** Further members of the problem document (RFC 9457 section 3.2), such as {@code candidates}. */
    public final transient Map<String, Object> members = new LinkedHashMap<>();

    private Refusal(Kind kind, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
    }

    public static Refusal of(Kind kind, String sentence) {
        return new Refusal(kind, sentence);
    }

    /** Also for what one may not see: "There is no {@code what} here." */
    public static Refusal missing(String what) {
        return of(Kind.MISSING, "There is no " + what + " here.");
    }

    public static Refusal forbidden(String sentence) {
        return of(Kind.FORBIDDEN, sentence);
    }

    public static Refusal conflict(String sentence) {
        return of(Kind.CONFLICT, sentence);
    }

    public static Refusal malformed(String sentence) {
        return of(Kind.MALFORMED, sentence);
    }

    public static Refusal invalid(String sentence) {
        return of(Kind.INVALID, sentence);
    }

    /** Input that was understood and is not acceptable; the sentence says the cure. */
    public static Refusal invalid(String field, String sentence) {
        return of(Kind.INVALID, sentence).at(field, sentence);
    }

    public Refusal at(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** What is wrong with a field, for the page that shows it; null when nothing is. */
    public @Nullable String messageAt(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** The sentence; unlike {@link #getMessage()} never null. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
