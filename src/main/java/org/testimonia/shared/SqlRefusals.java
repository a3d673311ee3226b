package org.testimonia.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the database refused, in words: the last wall behind our own rules (PostgreSQL appendix A, error codes). */
public final class SqlRefusals {

    private SqlRefusals() {}

    /** Null when it is nothing that a client could have caused. */
    public static @Nullable Refusal of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return null;
    }

    private static @Nullable Refusal of(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return switch (state) {
            case "22021", "22P05" ->
                Refusal.malformed("The text holds a character that is none (NUL, or half of one).");
            case "23505" -> Refusal.conflict("There is one of this name already.");
            case "23503" -> Refusal.invalid("What this refers to is not here.");
            case "23514" -> Refusal.invalid("The database refuses a value: " + firstLine(sql));
            case "23000" -> Refusal.conflict(firstLine(sql));
            case "40001", "40P01" -> Refusal.conflict("Somebody wrote at the same moment. Try again.");
            default -> null;
        };
    }

    private static String firstLine(SQLException sql) {
        String message = String.valueOf(sql.getMessage());
        return message.lines().findFirst().orElse("").replaceFirst("^ERROR: ", "") + ".";
    }
}
