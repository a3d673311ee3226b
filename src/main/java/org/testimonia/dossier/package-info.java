/** One claim with everything about it: evidence for and against, judgements, history. */
@NullMarked
package org.testimonia.dossier;

import org.jspecify.annotations.NullMarked;
