/** Annotated editions as recipes, and their releases, which stay as they are. */
@NullMarked
package org.testimonia.release;

import org.jspecify.annotations.NullMarked;
