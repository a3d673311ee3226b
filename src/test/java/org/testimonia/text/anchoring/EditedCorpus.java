package org.testimonia.text.anchoring;

import java.util.List;
import org.testimonia.text.Corpora;
import org.testimonia.text.PlainReader;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.TextReader;
import org.testimonia.text.tei.TeiReader;

/** A text of the corpora, to be edited. */
record EditedCorpus(String title, String file) {

    static final List<EditedCorpus> ALL = List.of(
            new EditedCorpus("Quintilian, English (TEI)", "tei/big-quintilian-eng.xml"),
            new EditedCorpus("News from Nowhere (plain text)", "text/news-from-nowhere.txt"),
            new EditedCorpus("Al-Muqtabas 86, Arabic (TEI)", "tei/rtl-arabic-muqtabas-86.xml"),
            new EditedCorpus("Tsar Boris, Russian drama (TEI)", "tei/drama-cyrillic-tolstoy-tsar-boris.xml"));

    EditedText edited(double rate, long seed) {
        TextReader reader = file.endsWith(".xml") ? new TeiReader() : new PlainReader();
        List<String> paragraphs = reader.read(Corpora.read(file)).segments().stream()
                .map(ReadSegment::text)
                .filter(text -> !text.isBlank())
                .toList();
        return EditedText.of(paragraphs, rate, 2, seed);
    }

    @Override
    public String toString() {
        return title;
    }
}
