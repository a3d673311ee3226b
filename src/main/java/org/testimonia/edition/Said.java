package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedPassage;

/** Something said of passages of the text: it marks them, and a footnote says it. */
public interface Said {

    /** Where on the page it is said in full: the fragment of an address. */
    String id();

    /** The class of {@code mark} that shows it in the text. */
    String paint();

    List<EditedPassage> passages();

    /** The footnote's words. */
    void write(HtmlPage page);
}
