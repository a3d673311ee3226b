package org.testimonia.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Block.Items;
import org.testimonia.edition.Block.Section;
import org.testimonia.edition.Block.Single;
import org.testimonia.edition.Block.Speech;
import org.testimonia.edition.Block.Table;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.Place;

/** The words of a text as TEI: sections, speeches, lists and tables. */
final class MadeTeiText {

    private final EditedText text;
    private final List<Placed> segments;
    private final MadeTeiWords words;
    private final Markup out;

    MadeTeiText(EditedText text, List<AnchorRange> ranges, Markup out) {
        this.text = text;
        this.segments = Placed.of(text.segments());
        this.words = new MadeTeiWords(segments, ranges, out);
        this.out = out;
    }

    void write() {
        out.open("text", "xml:lang", TeiValues.language(text.language()), "style", style(text.direction()));
        out.line();
        writePart("front", Place.FRONT);
        writeBody();
        writePart("back", Place.BACK);
        out.close("text").line();
    }

    private static @Nullable String style(String direction) {
        return direction.equals("rtl") ? "direction:rtl" : null;
    }

    private void writeBody() {
        out.open("body").line();
        List<Block> blocks = blocks(Place.BODY);
        blocks.forEach(this::write);
        if (blocks.isEmpty()) {
            out.empty("p").line();
        }
        out.close("body").line();
    }

    /** Front and back matter take little else than a {@code div}; notes nobody refers to come last of all. */
    private void writePart(String element, Place place) {
        List<Block> blocks = blocks(place);
        List<Placed> left = place == Place.BACK ? words.unattachedNotes() : List.of();
        if (!blocks.isEmpty() || !left.isEmpty()) {
            out.open(element).open("div").line();
            blocks.forEach(this::write);
            left.forEach(words::writeNote);
            out.close("div").close(element).line();
        }
    }

    private List<Block> blocks(Place place) {
        return Blocks.of(segments.stream()
                .filter(placed -> placed.segment().place() == place)
                .toList());
    }

    private void write(Block block) {
        if (block instanceof Section section) {
            out.open("div");
            write("head", section.heading());
            section.blocks().forEach(this::write);
            out.close("div").line();
        } else if (block instanceof Speech speech) {
            writeSpeech(speech);
        } else if (block instanceof Items list) {
            out.open("list").line();
            list.items().forEach(item -> write("item", item));
            out.close("list").line();
        } else if (block instanceof Table table) {
            writeTable(table);
        } else if (block instanceof Single single) {
            writeSingle(single.segment());
        }
    }

    private void writeSpeech(Speech speech) {
        out.open("sp").line();
        write("speaker", speech.speaker());
        speech.parts().forEach(this::write);
        if (speech.parts().isEmpty()) {
            out.empty("p").line();
        }
        out.close("sp").line();
    }

    private void writeTable(Table table) {
        out.open("table").line();
        for (List<Placed> row : table.rows()) {
            out.open("row").line();
            row.forEach(cell -> write("cell", cell));
            out.close("row").line();
        }
        out.close("table").line();
    }

    private void writeSingle(Placed segment) {
        switch (segment.segment().kind()) {
            case VERSE -> write("l", segment);
            case STAGE -> write("stage", segment);
            case QUOTE -> write("quote", segment);
            case LABEL -> write("label", segment);
            case PREFORMATTED -> write("ab", segment, "type", "preformatted");
            case CAPTION -> write("ab", segment, "type", "caption");
            default -> write("p", segment);
        }
    }

    private void write(String element, Placed segment, String... attributes) {
        words.write(element, segment, attributes);
        out.line();
    }
}
