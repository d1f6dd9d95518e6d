@NullMarked
package org.readout.serve.api;

import org.jspecify.annotations.NullMarked;
