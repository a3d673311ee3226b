package org.testimonia.edition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every part of the {@code standOff} needs to name things. */
record TeiContext(
        EditionModel model, TeiIds ids, TeiCategories categories, TeiPassages passages, PermanentAddresses addresses) {

    static TeiContext of(EditionModel model, String idPrefix) {
        return of(model, idPrefix, List.of());
    }

    /** For a file beside those of its texts. */
    static TeiContext of(EditionModel model, String idPrefix, List<TeiFile> files) {
        TeiIds ids = new TeiIds(idPrefix);
        return new TeiContext(
                model,
                ids,
                new TeiCategories(model, ids),
                new TeiPassages(model, ids, files),
                PermanentAddresses.of(model));
    }

    /** Points to the person's {@code respStmt}; null for one who has none. */
    @Nullable
    String person(@Nullable UUID account) {
        return account != null && model.people().containsKey(account) ? "#" + ids.person(account) : null;
    }

    /** Who did it and when, for the beginning of an {@code annotation}. */
    void writeCreator(TeiMarkup out, UUID account) {
        out.open("respStmt");
        out.element("resp", "creator").element("persName", model.nameOf(account));
        out.close("respStmt").line();
    }

    void writeChange(TeiMarkup out, Instant at, UUID account, String status, @Nullable String reason) {
        @Nullable String[] attributes = {"when", at.toString(), "who", person(account), "status", status};
        if (reason == null) {
            out.empty("change", attributes);
        } else {
            out.element("change", reason, attributes);
        }
    }

    /** {@code a b} without the space at its end, or null: an attribute that points nowhere is left out. */
    static @Nullable String attribute(String pointers) {
        return pointers.isBlank() ? null : pointers.strip();
    }
}
