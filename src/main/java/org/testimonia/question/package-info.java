/** The questions that can be put to a project: what is established on one origin, why, what changed since, what to read next. */
@NullMarked
package org.testimonia.question;

import org.jspecify.annotations.NullMarked;
