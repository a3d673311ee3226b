package org.testimonia.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets pages of print for tests, line by line, as a printer would. */
public final class Print {

    private static final float LEFT = 72;
    private static final float LEADING = 14;
    private static final float SIZE = 11;

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private PDPage page = new PDPage();
    private float y;

    public Print() {
        document.getDocumentInformation().setTitle("A print");
        document.getDocumentInformation().setAuthor("A printer");
        document.getDocumentCatalog().setLanguage("en-GB");
    }

    public Print page() {
        page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        y = PDRectangle.A5.getHeight() - 80;
        return this;
    }

    public Print head(String words) {
        return line(words, LEFT, PDRectangle.A5.getHeight() - 40, 9);
    }

    public Print heading(String words) {
        line(words, LEFT, y, 16);
        y -= 2 * LEADING;
        return this;
    }

    public Print lines(String... lines) {
        return lines(0, lines);
    }

    /** The first line stands in. */
    public Print indented(String... lines) {
        return lines(SIZE * 1.5f, lines);
    }

    private Print lines(float indent, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(lines[i], LEFT + (i == 0 ? indent : 0), y, SIZE);
            y -= LEADING;
        }
        return this;
    }

    private Print line(String words, float x, float y, float size) {
        try (PDPageContentStream ink = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            ink.beginText();
            ink.setFont(font, size);
            ink.newLineAtOffset(x, y);
            ink.showText(words);
            ink.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Locked: it opens with the password, and then gives what is permitted. */
    public byte[] locked(String password, AccessPermission permission) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, permission));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }
}
