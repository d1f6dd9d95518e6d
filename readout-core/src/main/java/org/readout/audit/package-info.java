/**
 * What is wrong with a text by itself: what it suffered on its way, and where it contradicts itself. Told with its places and, where
 * there is one, the reading a careful editor would expect; never mended. Everything rests on the document and its coding; nothing
 * is compared with other documents.
 */
@NullMarked
package org.readout.audit;

import org.jspecify.annotations.NullMarked;
