/** What is worth a second look in how a claim stands: computed when somebody reads, kept nowhere, setting nothing. */
@NullMarked
package org.testimonia.review.signal;

import org.jspecify.annotations.NullMarked;
