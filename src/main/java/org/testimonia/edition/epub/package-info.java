/** An edition as an electronic book (EPUB 3.3). */
@NullMarked
package org.testimonia.edition.epub;

import org.jspecify.annotations.NullMarked;
