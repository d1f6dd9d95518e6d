/**
 * Annotated document to {@code Coding}: meetings, events, statements, wordings, claims. Pure and deterministic. What
 * is common to all languages is written once, here; a language has a sub-package of its own.
 */
@NullMarked
package org.readout.code;

import org.jspecify.annotations.NullMarked;
