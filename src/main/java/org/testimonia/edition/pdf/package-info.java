/** The edition as a printed book: pages, real footnotes and a claim apparatus, as a tagged PDF. */
@org.jspecify.annotations.NullMarked
package org.testimonia.edition.pdf;
