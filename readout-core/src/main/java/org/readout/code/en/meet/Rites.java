package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * What people do side by side for all to see: "cut the ribbon", "opened the bridge", "stood at the graveside", "posed for photographs".
 * The nouns of it are in contact-words.tsv.
 */
record Rites(ContactWords table) {
    private static final List<String> WHERE = List.of("at", "before", "beside", "by", "on", "onto", "in");
    private static final List<String> FOR = List.of("for", "of", "with", "before");

    /** The form of contact those who do it have with each other; empty if it is no such thing. */
    Optional<String> format(Clause clause) {
        String verb = clause.verb().lemma();
        boolean rite = clause.patient().filter(object -> rite(verb, object)).isPresent()
                || Governed.by(clause, WHERE).anyMatch(place -> is("rite_thing", place));
        boolean picture = table.is("posing", verb)
                && Stream.concat(clause.object().stream(), Governed.by(clause, FOR))
                        .anyMatch(noun -> is("picture", noun));
        return rite ? Optional.of("ceremony") : picture ? Optional.of("meeting") : Optional.empty();
    }

    /** "Cut the ribbon", "opened the bridge". */
    private boolean rite(String verb, Phrase object) {
        boolean opened = table.is("opening", verb);
        return (opened || table.is("rite", verb)) && is("rite_thing", object)
                || opened && is("works", object) && Words.owner(object).isEmpty();
    }

    private boolean is(String kind, Phrase noun) {
        return table.is(kind, Words.lemma(noun.head()));
    }
}
