/** What was written: texts, their immutable revisions, segments and passages; readers of formats. */
@NullMarked
package org.testimonia.text;

import org.jspecify.annotations.NullMarked;
