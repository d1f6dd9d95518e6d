/** Charts as geometry: what a template draws as SVG, with numbers a table repeats. */
@NullMarked
package org.readout.serve.chart;

import org.jspecify.annotations.NullMarked;
