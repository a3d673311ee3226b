/** An edition as a word-processor file (Office Open XML, ECMA-376), for those who hand in to a press. */
@NullMarked
package org.testimonia.edition.docx;

import org.jspecify.annotations.NullMarked;
