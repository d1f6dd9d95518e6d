/**
 * The pages: each a record of what its template shows, made from an answer of the pipeline. Templates only lay out; what is shown
 * and where links lead is decided here.
 */
@NullMarked
package org.readout.serve.page;

import org.jspecify.annotations.NullMarked;
