/** Who did what when: one write, one revision number, one entry in a hash chain per project. */
@NullMarked
package org.testimonia.journal;

import org.jspecify.annotations.NullMarked;
