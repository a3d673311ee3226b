package org.testimonia.desk;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.desk.ReadingPage.Choice;
import org.testimonia.text.Revision;
import org.testimonia.text.Text;

/**
 * What stands beside the first text: a section of another one, or those one may choose from.
 *
 * @param others the texts that may be read here, with the addresses that bring them
 * @param here null where none is chosen yet
 */
record SecondPane(List<Choice> others, @Nullable Shown here) {

    /**
     * A section of the chosen text.
     *
     * @param address of the text
     * @param sections of how many
     * @param spans where the browser asks for its passages
     * @param painted its passages, as JSON
     */
    record Shown(
            Text text,
            Revision revision,
            String address,
            int section,
            int sections,
            String title,
            RawString html,
            String spans,
            RawString painted,
            @Nullable String previous,
            @Nullable String next) {}
}
