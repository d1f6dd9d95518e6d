@NullMarked
package org.readout.serve.page;

import org.jspecify.annotations.NullMarked;
