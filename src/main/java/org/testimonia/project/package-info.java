/** The shared workrooms: projects, their members, and the one place that says what a role may do. */
@NullMarked
package org.testimonia.project;

import org.jspecify.annotations.NullMarked;
