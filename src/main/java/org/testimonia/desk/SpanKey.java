package org.testimonia.desk;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Paging;

/** Where a list of spans goes on: after this one. */
record SpanKey(int start, UUID subject, int ordinal) {

    static final SpanKey BEGINNING = new SpanKey(-1, new UUID(0, 0), 0);
    private static final Pattern FORM = Pattern.compile("(\\d{1,10}) ([0-9a-f-]{36}) (\\d{1,9})");

    static SpanKey of(@Nullable String after) {
        if (after == null) {
            return BEGINNING;
        }
        Matcher key = FORM.matcher(after);
        if (!key.matches()) {
            throw Paging.unknownAfter();
        }
        try {
            return new SpanKey(
                    Integer.parseInt(key.group(1)), UUID.fromString(key.group(2)), Integer.parseInt(key.group(3)));
        } catch (IllegalArgumentException e) {
            throw Paging.unknownAfter();
        }
    }

    @Override
    public String toString() {
        return start + " " + subject + " " + ordinal;
    }
}
