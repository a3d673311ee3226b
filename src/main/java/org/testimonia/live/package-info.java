/** What happens while one looks: the journal as a list. */
@NullMarked
package org.testimonia.live;

import org.jspecify.annotations.NullMarked;
