package org.readout.model.syntax;

import java.util.List;
import java.util.Optional;

/**
 * What belongs to a verb, found once: dozens of readers ask each clause of a sentence for the same. Immutable.
 *
 * @param subject as {@link Clause#subject}, and so on
 */
record ClauseParts(
        Optional<Phrase> subject,
        Optional<Phrase> object,
        Optional<Phrase> indirectObject,
        Optional<Phrase> agent,
        Optional<Phrase> patient,
        List<Argument> arguments,
        List<Clause> complements,
        List<Clause> adverbials,
        List<Clause> conjuncts,
        String conjunction) {}
