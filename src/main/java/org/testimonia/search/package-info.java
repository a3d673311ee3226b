/** Finds words in texts, annotations, claims and sources of a project. */
@NullMarked
package org.testimonia.search;

import org.jspecify.annotations.NullMarked;
