package org.testimonia.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.PlaceSeen;
import org.testimonia.text.Places.Waiting;
import org.testimonia.text.Text;

/**
 * The passages of a text that wait for a place, and the one to decide about now.
 *
 * @param total how many wait in all
 * @param last where the list goes on; null where it ends
 */
record PlacesPage(
        Text text,
        List<Item> items,
        long total,
        @Nullable String last,
        @Nullable Item chosen,
        boolean decidable,
        Slip slip) {

    /**
     * One of them.
     *
     * @param label what it is: {@code note}, {@code evidence for claim 3}
     * @param words what was written about it
     * @param address where that is
     */
    record Item(Waiting waiting, String label, @Nullable String words, String address) {

        public String passage() {
            return waiting.passage().toString();
        }

        public PlaceSeen made() {
            return waiting.made();
        }

        public PlaceSeen proposed() {
            return waiting.proposed();
        }

        public boolean hasProposal() {
            return proposed().state().word().equals("uncertain");
        }

        public boolean isSettled() {
            return proposed().state().isSettled();
        }

        public String state() {
            return proposed().state().word();
        }

        /** In per cent. */
        public long score() {
            return Math.round(100 * proposed().score());
        }

        /** The beginning of the passage, for the list. */
        public String beginning() {
            String exact = made().exact();
            return exact.codePointCount(0, exact.length()) <= 90
                    ? exact
                    : exact.substring(0, exact.offsetByCodePoints(0, 80)) + "…";
        }
    }

    public boolean isChosen(Item item) {
        return chosen != null && chosen.passage().equals(item.passage());
    }
}
