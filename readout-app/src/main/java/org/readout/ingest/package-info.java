/**
 * Bytes to {@code Document} with provenance. The only package that touches the network or file formats.
 */
@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
