/** What speaks for and against a claim, whether it was admitted, and what was objected. */
@NullMarked
package org.testimonia.evidence;

import org.jspecify.annotations.NullMarked;
