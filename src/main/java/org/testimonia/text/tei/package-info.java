/** Reading TEI: which characters of a file make its plain text, what stands beside it, and where in the file each is. */
@NullMarked
package org.testimonia.text.tei;

import org.jspecify.annotations.NullMarked;
