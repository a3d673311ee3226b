/** What an edition or another program wrote comes back: annotations, claims and evidence as the project's own. */
@NullMarked
package org.testimonia.edition.intake;

import org.jspecify.annotations.NullMarked;
