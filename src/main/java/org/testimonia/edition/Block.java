package org.testimonia.edition;

import java.util.List;

/** Segments that belong together: what a text looks like from some distance. */
public sealed interface Block {

    /** A paragraph, a line of verse, a stage direction. */
    record Single(Placed segment) implements Block {}

    /** A heading with all that follows until one of the same rank. */
    record Section(Placed heading, List<Block> blocks) implements Block {}

    /** A speaker with what he or she says. */
    record Speech(Placed speaker, List<Block> parts) implements Block {}

    record Items(List<Placed> items) implements Block {}

    /** Cells of one row are cited under one path. */
    record Table(List<List<Placed>> rows) implements Block {}
}
