/** The whole of a project as one file, and a project made again from one. */
@NullMarked
package org.testimonia.archive;

import org.jspecify.annotations.NullMarked;
