package org.testimonia.edition.latex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionStream;
import org.testimonia.edition.print.Apparatus;
import org.testimonia.edition.print.BackMatter;
import org.testimonia.edition.print.Book;
import org.testimonia.edition.print.FrontMatter;
import org.testimonia.edition.print.PrintedText;

/** The edition as one LaTeX file for XeLaTeX or LuaLaTeX, with reledmac and polyglossia. */
public final class LatexWriter {

    private final EditionModel model;

    public LatexWriter(EditionModel model) {
        this.model = model;
    }

    public List<String> write(OutputStream out) {
        LatexTextSheet sheet = new LatexTextSheet();
        Book book = new Book(model);
        sheet.out.append(preamble());
        sheet.out
                .append("\\hypersetup{pdftitle={")
                .append(Tex.words(model.title()))
                .append("}}\n\\begin{document}\n");
        FrontMatter front = new FrontMatter(book, sheet);
        sheet.out.append("\\begin{titlepage}\\centering\n");
        front.printTitlePage();
        sheet.out.append("\\end{titlepage}\n\\tableofcontents\n");
        front.printIntroduction();
        for (EditedText text : model.texts()) {
            new PrintedText(book, text, sheet).print();
        }
        new Apparatus(book, sheet).print();
        new BackMatter(book, sheet).print();
        sheet.out.append("\\end{document}\n");
        EditionStream.write(sheet.out, out);
        return report();
    }

    private static List<String> report() {
        return List.of("Directional control characters are left out, and control characters stand as U+FFFD.");
    }

    private static String preamble() {
        try (InputStream in = LatexWriter.class.getResourceAsStream("preamble.tex")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file preamble.tex");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
