@NullMarked
package org.readout.model;

import org.jspecify.annotations.NullMarked;
