package org.testimonia.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;

/** How the ids that we add to a file begin, so that no other id does: {@code tst-}, {@code tst1-}, {@code tst2-} … */
final class OurIds {

    private static final Pattern STAND_OFF = Pattern.compile("tst(\\d{0,6})-standOff");
    private static final Pattern BEGINNING = Pattern.compile("tst(\\d{0,6})-.*", Pattern.DOTALL);

    private OurIds() {}

    static String free(XmlFile file) {
        int highest = highest(file.root());
        return highest < 0 ? "tst-" : "tst" + (highest + 1) + "-";
    }

    /** Of the {@code standOff} that was added last, or null where we have added none. */
    static @Nullable String last(XmlFile file) {
        int highest = -1;
        String prefix = null;
        for (XmlElement child : file.root().elements()) {
            Matcher matcher = STAND_OFF.matcher(id(child));
            if (child.local().equals("standOff")
                    && "testimonia".equals(child.attribute("type"))
                    && matcher.matches()
                    && number(matcher) > highest) {
                highest = number(matcher);
                prefix = "tst" + matcher.group(1) + "-";
            }
        }
        return prefix;
    }

    private static int highest(XmlElement element) {
        Matcher matcher = BEGINNING.matcher(id(element));
        int highest = matcher.matches() ? number(matcher) : -1;
        for (XmlElement child : element.elements()) {
            highest = Math.max(highest, highest(child));
        }
        return highest;
    }

    private static int number(Matcher matcher) {
        return matcher.group(1).isEmpty() ? 0 : Integer.parseInt(matcher.group(1));
    }

    private static String id(XmlElement element) {
        String id = element.attribute("xml:id");
        return id == null ? "" : id;
    }
}
