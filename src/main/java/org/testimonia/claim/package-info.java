/** What is held to be true: claims, their wordings, and who asserts or denies them where. */
@NullMarked
package org.testimonia.claim;

import org.jspecify.annotations.NullMarked;
