/** The edition as a manuscript for a press that sets with LaTeX: critical notes of reledmac, and the apparatus of claims. */
@org.jspecify.annotations.NullMarked
package org.testimonia.edition.latex;
