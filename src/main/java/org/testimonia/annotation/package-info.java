/** What readers mark: notes, highlights, tags, questions, and the conversations about them. */
@NullMarked
package org.testimonia.annotation;

import org.jspecify.annotations.NullMarked;
