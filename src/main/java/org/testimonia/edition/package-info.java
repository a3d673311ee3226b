/** What leaves the house: annotated texts as TEI, HTML, books, sites, Word files and Web Annotations. */
@NullMarked
package org.testimonia.edition;

import org.jspecify.annotations.NullMarked;
