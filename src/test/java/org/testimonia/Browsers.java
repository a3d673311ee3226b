package org.testimonia;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium installed on this machine, driven by Playwright. Tests that need it say
 * {@code @EnabledIf("org.testimonia.Browsers#installed")}.
 */
public final class Browsers implements AutoCloseable {

    /** Quiet: it talks to nobody but the page's own host. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    public final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(ARGUMENTS));

    public static boolean installed() {
        boolean found = executable().isPresent();
        if (!found) {
            System.err.println("NO BROWSER TESTS: no chromium or google-chrome in PATH, and CHROMIUM names none.");
        }
        return found;
    }

    private static Optional<Path> executable() {
        Stream<Path> inPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream(), inPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
