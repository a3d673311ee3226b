package org.testimonia;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What EPUBCheck, the checker of the World Wide Web Consortium, holds against a book. */
public final class EpubCheck {

    private EpubCheck() {}

    /** The errors and warnings as "SEVERITY ID place: message". */
    public static List<String> findings(byte[] epub) {
        Report report = new Report();
        report.setLocale(Locale.ENGLISH);
        new com.adobe.epubcheck.api.EpubCheck(new ByteArrayInputStream(epub), report, "edition.epub").check();
        return report.findings;
    }

    private static final class Report extends MasterReport {

        private final List<String> findings = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            Severity severity = message.getSeverity();
            if (severity == Severity.FATAL || severity == Severity.ERROR || severity == Severity.WARNING) {
                findings.add(severity + " " + message.getID() + " " + location + ": " + message.getMessage(arguments));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
            // says what the book has, not what it lacks
        }

        @Override
        public int generate() {
            return findings.size();
        }

        @Override
        public void initialize() {
            // nothing to open
        }
    }
}
