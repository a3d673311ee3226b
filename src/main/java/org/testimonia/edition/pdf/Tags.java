package org.testimonia.edition.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a tagged PDF, finished: parts in reading order, notes with an id (ISO 14289-1, 7.9), links with a
 * description (7.18.5), and links to places that were printed later.
 */
final class Tags {

    private static final COSName NOTE = COSName.getPDFName("Note");
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final PDDocument document;
    private int notes;

    Tags(PDDocument document) {
        this.document = document;
    }

    /** @param front how many parts were printed last and are read first */
    void finish(int front) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary book = first(root);
        orderParts(book, front);
        Deque<COSDictionary> left = new ArrayDeque<>();
        left.push(book);
        while (!left.isEmpty()) {
            COSDictionary element = left.pop();
            finish(element);
            pushKids(element, left);
        }
    }

    private static COSDictionary first(COSDictionary root) {
        COSBase kids = root.getDictionaryObject(COSName.K);
        return kids instanceof COSArray array ? (COSDictionary) array.getObject(0) : (COSDictionary) kids;
    }

    private static void orderParts(COSDictionary book, int front) {
        if (book.getDictionaryObject(COSName.K) instanceof COSArray parts) {
            COSArray ordered = new COSArray();
            int size = parts.size();
            for (int i = 0; i < size; i++) {
                ordered.add(parts.get((i + size - front) % size));
            }
            book.setItem(COSName.K, ordered);
        }
    }

    /** In reading order, so that ids are given in it. */
    private static void pushKids(COSDictionary element, Deque<COSDictionary> left) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                    left.push(kid);
                }
            }
        } else if (kids instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
            left.push(kid);
        }
    }

    private void finish(COSDictionary element) {
        COSName type = element.getCOSName(COSName.S);
        if (NOTE.equals(type)) {
            element.setItem(COSName.ID, new COSString("note-" + ++notes));
        } else if (LINK.equals(type)) {
            finishLink(element);
        }
    }

    private static void finishLink(COSDictionary link) {
        COSBase description = link.getDictionaryObject(ALT);
        COSBase kids = link.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                finishAnnotation(array.getObject(i), description);
            }
        } else {
            finishAnnotation(kids, description);
        }
    }

    private static void finishAnnotation(@Nullable COSBase kid, @Nullable COSBase description) {
        if (kid instanceof COSDictionary reference
                && OBJR.equals(reference.getCOSName(COSName.TYPE))
                && reference.getDictionaryObject(OBJ) instanceof COSDictionary annotation) {
            if (description instanceof COSString && !annotation.containsKey(COSName.CONTENTS)) {
                annotation.setItem(COSName.CONTENTS, description);
            }
            leadInside(annotation);
        }
    }

    private static void leadInside(COSDictionary annotation) {
        COSBase action = annotation.getDictionaryObject(COSName.A);
        if (action instanceof COSDictionary uri) {
            String address = uri.getString(COSName.URI);
            if (address != null && address.startsWith(PdfSheet.LATER)) {
                COSDictionary goTo = new COSDictionary();
                goTo.setItem(COSName.S, GO_TO);
                goTo.setItem(COSName.D, new COSString(address.substring(PdfSheet.LATER.length())));
                annotation.setItem(COSName.A, goTo);
            }
        }
    }
}
