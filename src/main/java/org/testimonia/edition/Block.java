package org.testimonia.edition;

import java.util.List;
import java.util.stream.Stream;

/** Segments that belong together: what a text looks like from some distance. */
public sealed interface Block {

    /** Its segments in order, those of blocks within it too. */
    List<Placed> segments();

    /** A paragraph, a line of verse, a stage direction. */
    record Single(Placed segment) implements Block {

        @Override
        public List<Placed> segments() {
            return List.of(segment);
        }
    }

    /** A heading with all that follows until one of the same rank. */
    record Section(Placed heading, List<Block> blocks) implements Block {

        @Override
        public List<Placed> segments() {
            return Stream.concat(Stream.of(heading), blocks.stream().flatMap(block -> block.segments().stream()))
                    .toList();
        }
    }

    /** A speaker with what he or she says. */
    record Speech(Placed speaker, List<Block> parts) implements Block {

        @Override
        public List<Placed> segments() {
            return Stream.concat(Stream.of(speaker), parts.stream().flatMap(part -> part.segments().stream()))
                    .toList();
        }
    }

    record Items(List<Placed> items) implements Block {

        @Override
        public List<Placed> segments() {
            return items;
        }
    }

    /** Cells of one row are cited under one path. */
    record Table(List<List<Placed>> rows) implements Block {

        @Override
        public List<Placed> segments() {
            return rows.stream().flatMap(List::stream).toList();
        }
    }
}
