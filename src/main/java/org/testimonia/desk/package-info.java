/** The reading desk: a text with its notes, claims and evidence beside it. */
@NullMarked
package org.testimonia.desk;

import org.jspecify.annotations.NullMarked;
