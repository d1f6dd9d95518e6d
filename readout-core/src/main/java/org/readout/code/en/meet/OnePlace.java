package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Whether people of several states who act do it at one place: "A and B stood at the graveside in Capital". What they may as well say,
 * think or do each by himself is the exception.
 */
record OnePlace(ContactWords table, Cast cast) {
    private static final List<String> WHERE = List.of("in", "at", "on", "onto", "from");

    boolean told(Clause clause) {
        return clause.complements().isEmpty()
                && !table.apart("there", clause.verb().lemma())
                && !new Together(table).apart(clause)
                && Governed.by(clause, WHERE).anyMatch(this::place)
                && named(clause);
    }

    private boolean named(Clause clause) {
        return Agents.of(clause).map(cast::parties).orElse(List.of()).stream().allMatch(Party::named);
    }

    /** "In Capital", "at the graveside in Capital". */
    private boolean place(Phrase where) {
        return Stream.concat(Stream.of(where), Governed.by(where, WHERE))
                .anyMatch(one -> cast.town(one).isPresent());
    }
}
