/** What an edition says on paper, in which order: the text with its notes, the claims, the indexes. A sheet sets it in type. */
@org.jspecify.annotations.NullMarked
package org.testimonia.edition.print;
