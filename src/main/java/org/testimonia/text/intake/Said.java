package org.testimonia.text.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.AboutText;
import org.testimonia.text.Format;
import org.testimonia.text.ReadAs;
import org.testimonia.text.Uploads;

/**
 * What an importer said about their files, as typed: empty where they said nothing.
 *
 * @param pasted whether the words were typed or pasted, not sent as a file
 * @param bulk whether it is several texts: more than one file, or an archive
 * @param wholePage whether of a web page also what belongs to the site around it is read
 * @param encoding as typed; empty where it is found out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Said(
        boolean pasted,
        boolean bulk,
        String format,
        boolean wholePage,
        @Nullable String encoding,
        String title,
        String author,
        String date,
        String language,
        String rights,
        String archive,
        String shelfmark,
        String source,
        String slug,
        boolean duplicate) {

    static Said files(boolean bulk) {
        return new Said(false, bulk, "", false, "", "", "", "", "", "", "", "", "", "", false);
    }

    static Said pasted(String title) {
        return new Said(true, false, "", false, "", title, "", "", "", "", "", "", "", "", false);
    }

    Said readAs(String format, boolean wholePage, String encoding) {
        return new Said(
                pasted, bulk, format, wholePage, encoding, title, author, date, language, rights, archive, shelfmark,
                source, slug, duplicate);
    }

    Said about(AboutText about) {
        return new Said(
                pasted,
                bulk,
                format,
                wholePage,
                encoding,
                text(about.title()),
                text(about.author()),
                text(about.date()),
                text(about.language()),
                text(about.rights()),
                text(about.archive()),
                text(about.shelfmark()),
                text(about.source()),
                text(about.slug()),
                duplicate);
    }

    Said allowing(boolean duplicate) {
        return new Said(
                pasted, bulk, format, wholePage, encoding, title, author, date, language, rights, archive, shelfmark,
                source, slug, duplicate);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    ReadAs as() {
        return ReadAs.of(wholePage, encoding);
    }

    AboutText about() {
        return new AboutText(title, author, slug, source, language, date, rights, archive, shelfmark);
    }

    @Nullable
    Format namedFormat() {
        return Uploads.format(format);
    }
}
