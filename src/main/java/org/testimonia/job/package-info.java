/** Work that takes longer than one waits for a page: it is kept in the database, outlives a crash, and says how far it is. */
@NullMarked
package org.testimonia.job;

import org.jspecify.annotations.NullMarked;
