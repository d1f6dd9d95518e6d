/** The REST API: one endpoint an answer of the pipeline, in the shapes of {@code --json}, and the document that describes it. */
@NullMarked
package org.readout.serve.api;

import org.jspecify.annotations.NullMarked;
