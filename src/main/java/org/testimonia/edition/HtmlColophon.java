package org.testimonia.edition;

import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.shared.Typography;

/** What this edition was made from, so that anybody can check it. */
final class HtmlColophon {

    private final HtmlPage page;
    private final Markup out;

    HtmlColophon(HtmlPage page) {
        this.page = page;
        this.out = page.out;
    }

    void write() {
        EditionModel model = page.model;
        page.openLeaf("colophon", "Colophon", "What this edition was made from");
        out.open("dl", "class", "legend wide").line();
        if (model.imprint() != null) {
            write(model.imprint());
        }
        model.texts().forEach(this::write);
        write("Project", model.projectTitle());
        writeAddress("Its address", page.addresses.ofProject());
        write(
                "Revision of the project",
                Typography.grouped(model.seq()) + ", " + Typography.moment(model.at()) + " UTC");
        out.close("dl").line();
        out.element(
                        "p",
                        "Made with Testimonia. The same revision gives the same file, byte for byte. It holds all it shows"
                                + " and asks nothing of another host.",
                        "class",
                        "wide small muted")
                .line();
        page.closeLeaf();
    }

    private void write(Imprint imprint) {
        write("Edition", imprint.title() + ", " + imprint.releaseWords());
        writeAddress("Its address", imprint.address());
        write("Cite as", imprint.citation());
        write("Rights", imprint.rights() == null ? "not stated" : imprint.rights());
    }

    private void write(EditedText text) {
        write("Text", text.title() + ", revision " + text.revision() + ", " + text.format().mediaType);
        writeAddress("Its address", page.addresses.text(text.slug()));
        write("SHA-256 of its bytes", text.sha256());
    }

    private void write(String term, String words) {
        out.open("div").element("dt", term).open("dd");
        page.words(words);
        out.close("dd").close("div").line();
    }

    private void writeAddress(String term, String address) {
        out.open("div").element("dt", term).open("dd").element("a", address, "href", address);
        out.close("dd").close("div").line();
    }
}
