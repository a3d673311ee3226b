/** What happens while one looks, and while one does not: the journal as a list, and what concerns somebody in their inbox. */
@NullMarked
package org.testimonia.live;

import org.jspecify.annotations.NullMarked;
