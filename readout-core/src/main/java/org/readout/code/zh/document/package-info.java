/**
 * What is settled when a document has been read: rolls of names, offices alone, what a broadcast leaves out, what is
 * only alluded to.
 */
@NullMarked
package org.readout.code.zh.document;

import org.jspecify.annotations.NullMarked;
