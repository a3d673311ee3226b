/** The bibliography: books, memoirs, files, and the people and groups behind them. */
@NullMarked
package org.testimonia.source;

import org.jspecify.annotations.NullMarked;
