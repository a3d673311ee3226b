/** How files come in: the steps of an import, what they keep between them, and the work that is done behind the scenes. */
@NullMarked
package org.testimonia.text.intake;

import org.jspecify.annotations.NullMarked;
