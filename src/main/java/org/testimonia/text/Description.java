package org.testimonia.text;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Language;
import org.testimonia.shared.Refusal;

/** How a new text is called and what language it is in: as somebody says, else as its file says, else as the project is. */
record Description(String title, @Nullable String author, String language, String direction, List<Finding> findings) {

    private static final int LONGEST_TITLE = 500;

    static Description of(NewText asked, ReadText read, String projectLanguage) {
        List<Finding> findings = new ArrayList<>(read.findings());
        String language = asked.about().language() != null
                ? Language.check(asked.about().language(), "language")
                : languageOf(read, projectLanguage, findings);
        String direction = read.direction() != null ? read.direction() : directionOf(language);
        String author =
                asked.about().author() != null ? asked.about().author() : shortened(read.author(), "author", findings);
        return new Description(titleOf(asked, read, findings), author, language, direction, findings);
    }

    private static String titleOf(NewText asked, ReadText read, List<Finding> findings) {
        if (asked.about().title() != null) {
            return asked.about().title();
        }
        String own = shortened(read.title(), "title", findings);
        return own == null ? asked.nameWithoutEnding() : own;
    }

    private static @Nullable String shortened(@Nullable String words, String what, List<Finding> findings) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        findings.add(new Finding(
                Finding.Severity.CHANGED, null, null, "The " + what + " in the file is very long and was shortened."));
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }

    private static String languageOf(ReadText read, String projectLanguage, List<Finding> findings) {
        String own = read.language();
        if (own != null) {
            try {
                return Language.check(own, "language");
            } catch (Refusal refusal) {
                findings.add(guessed(
                        "The file names its language “" + own + "”, which is no language tag", projectLanguage));
                return projectLanguage;
            }
        }
        findings.add(guessed("Nothing in the file names its language", projectLanguage));
        return projectLanguage;
    }

    private static Finding guessed(String why, String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return new Finding(
                Finding.Severity.GUESSED, null, null, why + "; it is taken for the project's, " + name + ".");
    }

    static String directionOf(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
