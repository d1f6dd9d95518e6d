/**
 * Claims of an analysis and what a record says of them. An analysis is read for what can be checked ({@link
 * org.readout.explain.verdict.Assertions}); each assertion is held against a {@link org.readout.explain.verdict.Ledger}, and a judge
 * of its kind says which of the five verdicts it gets, with evidence. Nothing is contradicted but what the record excludes: that it
 * is silent proves nothing, for no source tells everything.
 */
@NullMarked
package org.readout.explain.verdict;

import org.jspecify.annotations.NullMarked;
