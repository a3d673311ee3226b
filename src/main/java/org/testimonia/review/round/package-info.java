/** Blind rounds: what members hold of a claim before they know what the others hold. */
@NullMarked
package org.testimonia.review.round;

import org.jspecify.annotations.NullMarked;
