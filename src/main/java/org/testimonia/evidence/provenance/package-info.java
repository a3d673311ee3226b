/** Who took what from whom, who looked and found nothing, and how far sources and witnesses are to be trusted. */
@NullMarked
package org.testimonia.evidence.provenance;

import org.jspecify.annotations.NullMarked;
