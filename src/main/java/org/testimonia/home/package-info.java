/** The front rooms: what waits for me, my projects, and the sample project. */
@NullMarked
package org.testimonia.home;

import org.jspecify.annotations.NullMarked;
