package org.testimonia;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF holds against a PDF, as one for archives (PDF/A-2a) and as one for everybody (PDF/UA-1); and its words. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** The first failures of both flavours, as "flavour clause: message". */
    public static List<String> errors(byte[] pdf) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
                .flatMap(flavour -> errors(pdf, flavour).stream())
                .toList();
    }

    private static List<String> errors(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> flavour + " " + failed.getRuleId().getClause() + ": " + failed.getMessage() + " at "
                            + failed.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException("veraPDF did not run.", e);
        }
    }

    /** Its words in reading order, on one line. */
    public static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0]+", " ");
        } catch (IOException e) {
            throw new IllegalStateException("The PDF was not read.", e);
        }
    }
}
