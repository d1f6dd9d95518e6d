/**
 * Documents (truth) and codings (rebuildable) in one SQLite file. All SQL lives here.
 */
@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
