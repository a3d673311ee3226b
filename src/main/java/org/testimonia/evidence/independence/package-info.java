/** Which evidence goes back to one voice, and what falls with a witness: the dependence graph of a project, in memory. */
@NullMarked
package org.testimonia.evidence.independence;

import org.jspecify.annotations.NullMarked;
