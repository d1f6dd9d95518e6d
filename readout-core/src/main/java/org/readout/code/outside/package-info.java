/**
 * What is known from elsewhere: records of dated events and of series, read field by field, and accounts of one event joined.
 * Nothing here reads prose but for the words by which a description says how a test ended.
 */
@NullMarked
package org.readout.code.outside;

import org.jspecify.annotations.NullMarked;
