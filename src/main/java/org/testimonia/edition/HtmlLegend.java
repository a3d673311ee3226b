package org.testimonia.edition;

import org.testimonia.claim.Standing;

/** How the marks in the text are to be read; each word is marked as it says. */
final class HtmlLegend {

    private final HtmlPage page;
    private final Markup out;

    HtmlLegend(HtmlPage page) {
        this.page = page;
        this.out = page.out;
    }

    void write() {
        page.openLeaf("legend", "Legend", "How it is marked");
        out.open("dl", "class", "legend wide").line();
        for (Standing standing :
                new Standing[] {Standing.ESTABLISHED, Standing.CONTESTED, Standing.OPEN, Standing.REJECTED}) {
            out.open("div").open("dt");
            page.standing(standing);
            out.close("dt").open("dd").text("The text makes a claim that is ");
            out.element("mark", standing.word, "class", standing.code())
                    .text(".")
                    .close("dd")
                    .close("div")
                    .line();
        }
        write("evidence", "Evidence", "The text ", "speaks for or against a claim");
        write("note", "Note", "A reader has said something ", "of these words");
        out.close("dl").line();
        out.open("p", "class", "wide small muted");
        out.text(
                        "Where several hold, the lines stand together. The numbers lead to the notes, the notes to the apparatus;")
                .text(" there every judgement is given with its reason, its author and its day.");
        out.close("p").line();
        page.closeLeaf();
    }

    private void write(String paint, String term, String before, String marked) {
        out.open("div").element("dt", term).open("dd").text(before);
        out.element("mark", marked, "class", paint)
                .text(".")
                .close("dd")
                .close("div")
                .line();
    }
}
