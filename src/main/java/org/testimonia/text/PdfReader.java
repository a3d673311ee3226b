package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/**
 * PDF with a text layer. A PDF knows where letters stand and nothing of paragraphs: what they are made of is guessed by
 * rules, and told. A hostile one costs no more than its own thread for a minute.
 */
@ApplicationScoped
public class PdfReader implements TextReader {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MOST_CACHE = 256L << 20;
    private static final int MOST_PAGES = 20_000;
    private static final int BEGINNING = 1024;

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public ReadText read(byte[] original) {
        mustBePdf(original);
        PdfSwell.check(original);
        long end = System.nanoTime() + PATIENCE.toNanos();
        FutureTask<ReadText> reading = new FutureTask<>(() -> read(original, end));
        Thread reader = new Thread(reading, "pdf-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            return reading.get(PATIENCE.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw tooLong();
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw tooLong();
        }
    }

    /** ISO 32000-1, annex H.3.4.1: readers take a header anywhere in the first 1024 bytes. */
    private static void mustBePdf(byte[] file) {
        String beginning = new String(file, 0, Math.min(BEGINNING, file.length), StandardCharsets.ISO_8859_1);
        if (!beginning.contains("%PDF-")) {
            throw Refusal.invalid("file", "This is no PDF: it does not begin with %PDF.");
        }
    }

    private static Refusal refusal(@Nullable Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof InvalidPasswordException) {
            return locked();
        }
        if (failure instanceof PdfLines.TimeIsOver) {
            return tooLong();
        }
        if (failure instanceof OutOfMemoryError) {
            return Refusal.of(Refusal.Kind.TOO_LARGE, "This PDF takes more memory than there is. Bring it in parts.");
        }
        return Refusal.invalid("file", "This PDF is damaged and cannot be read. Write it anew and bring that.");
    }

    private static Refusal locked() {
        return Refusal.invalid(
                "file",
                "This PDF is locked with a password, or forbids to take words from it. Bring it without the lock.");
    }

    private static Refusal tooLong() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, "Reading this PDF takes longer than a minute. Bring it in parts.");
    }

    private static ReadText read(byte[] original, long end) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                original, "", null, null, MemoryUsageSetting.setupMixed(MOST_CACHE / 4, MOST_CACHE).streamCache)) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                throw locked();
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, "This PDF has more than 20,000 pages. Bring it in parts.");
            }
            return read(document, end);
        }
    }

    private static ReadText read(PDDocument document, long end) throws IOException {
        List<PdfPage> pages = PdfLines.of(document, labels(document), end);
        if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
            throw Refusal.invalid(
                    "file",
                    "This PDF has no text, only pictures of pages. Have a program recognise the letters (OCR), and bring that.");
        }
        PdfParagraphs paragraphs = new PdfParagraphs(pages);
        List<ReadSegment> segments = paragraphs.segments();
        var information = document.getDocumentInformation();
        return new ReadText(
                segments,
                paragraphs.findings(),
                line(information.getTitle()),
                line(information.getAuthor()),
                language(document.getDocumentCatalog().getLanguage()),
                null,
                "UTF-8");
    }

    private static String[] labels(PDDocument document) throws IOException {
        var labels = document.getDocumentCatalog().getPageLabels();
        return labels == null ? new String[0] : labels.getLabelsByPageIndices();
    }

    private static @Nullable String line(@Nullable String words) {
        String line = words == null ? "" : Characters.line(words, 300);
        return line.isEmpty() || line.toLowerCase(Locale.ROOT).startsWith("untitled") ? null : line;
    }

    private static @Nullable String language(@Nullable String tag) {
        return tag != null && HtmlReader.isLanguage(tag.strip()) ? tag.strip() : null;
    }
}
