/** The ground: refusals, the clock, ids, safe reading of markup. Knows nothing of sources and claims. */
@NullMarked
package org.testimonia.shared;

import org.jspecify.annotations.NullMarked;
