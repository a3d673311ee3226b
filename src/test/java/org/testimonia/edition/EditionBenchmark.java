package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testimonia.text.intake.LiveHeap;

/**
 * Prints what an edition of three million characters with 20,000 notes and 2,000 claims takes in each format, of time and of the
 * heap: {@code mvn test -Dtest=EditionBenchmark}. The first time warms up and is watched, the second is timed. The printed book is
 * left out: it needs more heap than tests have.
 */
class EditionBenchmark {

    private static final EditionModel MODEL = LargeEdition.model(3_000_000, 20_000, 2_000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = EditionFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void an_edition_of_three_million_characters(EditionFormat format) throws IOException {
        Path file = folder.resolve(format.word());
        long above;
        try (LiveHeap heap = new LiveHeap()) {
            write(format, file);
            above = heap.above();
        }

        long clock = System.nanoTime();
        long processor = processor();
        write(format, file);

        System.out.printf(
                Locale.ROOT,
                "%-6s %6.1f s of the processor, %6.1f s of the clock, %5d MB above the model, %,12d bytes%n",
                format.word(),
                (processor() - processor) / 1e9,
                (System.nanoTime() - clock) / 1e9,
                above,
                Files.size(file));
        assertThat(file).isNotEmptyFile();
    }

    private static void write(EditionFormat format, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(MODEL, out);
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
