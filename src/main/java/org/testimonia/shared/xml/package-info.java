/** Safe reading of XML: bytes to a tree whose every node knows its place in the file; nothing is ever fetched. */
@NullMarked
package org.testimonia.shared.xml;

import org.jspecify.annotations.NullMarked;
