@NullMarked
package org.readout.serve.chart;

import org.jspecify.annotations.NullMarked;
