/** Finds the passages of one revision again in the next: words in common, blocks that moved, quotations, likeness. */
@NullMarked
package org.testimonia.text.anchoring;

import org.jspecify.annotations.NullMarked;
