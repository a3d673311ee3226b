package org.testimonia.edition;

import org.jspecify.annotations.Nullable;

/** TEI elements as they are written; each that is not given an {@code xml:id} first gets a number for one. */
final class TeiMarkup {

    private final Markup out = Markup.xml();
    private final TeiIds ids;

    TeiMarkup(TeiIds ids) {
        this.ids = ids;
    }

    TeiMarkup open(String element, @Nullable String... attributes) {
        out.open(element, identified(attributes));
        return this;
    }

    TeiMarkup empty(String element, @Nullable String... attributes) {
        out.empty(element, identified(attributes));
        return this;
    }

    TeiMarkup element(String element, String words, @Nullable String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    TeiMarkup text(String words) {
        out.text(words);
        return this;
    }

    TeiMarkup close(String element) {
        out.close(element);
        return this;
    }

    TeiMarkup line() {
        out.line();
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private @Nullable String[] identified(@Nullable String... attributes) {
        if (attributes.length > 0 && "xml:id".equals(attributes[0])) {
            return attributes;
        }
        @Nullable String[] identified = new String[attributes.length + 2];
        identified[0] = "xml:id";
        identified[1] = ids.next();
        System.arraycopy(attributes, 0, identified, 2, attributes.length);
        return identified;
    }
}
