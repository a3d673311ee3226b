package org.testimonia;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pictures in {@code docs/pictures}: of a window wide and narrow, by day and by night. */
final class Pictures {

    /** The system property that asks for them. */
    static final String ASKED = "pictures";
    /** Height by width, in CSS pixels. */
    static final Map<Integer, Integer> WINDOWS = Map.of(1280, 1100, 390, 844);

    private static final Path FOLDER = Path.of("docs", "pictures");

    private Pictures() {}

    /** As the page stands, and in every window, for a page that one passes but once. */
    static void takeIfAsked(Page page, String name) {
        if (Boolean.getBoolean(ASKED)) {
            var before = page.viewportSize();
            WINDOWS.forEach((width, height) -> {
                page.setViewportSize(width, height);
                take(page, name, width);
            });
            page.setViewportSize(before.width, before.height);
        }
    }

    /** By day and by night. */
    static void take(Page page, String name, int width) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
        }
    }
}
