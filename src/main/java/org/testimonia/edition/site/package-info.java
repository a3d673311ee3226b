/** An edition as a web site in a zip, which needs no server and no script. */
@NullMarked
package org.testimonia.edition.site;

import org.jspecify.annotations.NullMarked;
