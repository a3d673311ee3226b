/** What was made of a claim: judgements, each with a reason, and the conditions they must meet. */
@NullMarked
package org.testimonia.review;

import org.jspecify.annotations.NullMarked;
