package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Occasions somebody may attend without meeting anybody: parades, forums, funerals. */
record Occasions(Words words) {
    /** True if somebody goes somewhere for one: "flew to Capital for the parade", "to attend the forum". */
    boolean in(Clause clause) {
        Stream<Phrase> below = Stream.concat(clause.adverbials().stream(), clause.complements().stream())
                .filter(one -> words.table().is("present", one.verb().lemma()))
                .flatMap(one -> Stream.concat(one.object().stream(), Governed.by(one, List.of("in", "at"))));
        return Stream.concat(Governed.by(clause, List.of("for")), below).anyMatch(this::is);
    }

    /** True if a phrase names one. */
    boolean is(Phrase phrase) {
        boolean of = phrase.argument("of").filter(this::is).isPresent();
        return of
                || words.noun(phrase)
                        .filter(found -> found.noun().is("occasion")
                                && found.noun().format().equals("attendance"))
                        .isPresent();
    }
}
