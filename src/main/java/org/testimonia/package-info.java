/** The house. {@link org.testimonia.Testimonia} opens it. */
@NullMarked
package org.testimonia;

import org.jspecify.annotations.NullMarked;
