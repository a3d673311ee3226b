/** What waits for somebody: votes, evidence, objections, and claims that are worth a second look. */
@NullMarked
package org.testimonia.review.queue;

import org.jspecify.annotations.NullMarked;
