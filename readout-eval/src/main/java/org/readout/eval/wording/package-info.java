/** Whether absences of formulas are called rightly: on permuted records nothing, on records with a formula taken out that one. */
@NullMarked
package org.readout.eval.wording;

import org.jspecify.annotations.NullMarked;
