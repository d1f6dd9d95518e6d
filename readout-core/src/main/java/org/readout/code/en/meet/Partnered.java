package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Role;

/**
 * With whom something is held where its own words do not say so: whom the verb before names, or in whose honour it is.
 *
 * @param words verbs before a coordinated one
 */
record Partnered(Cast cast, Words words) {
    /** "Met B and held a press conference": with whom the verb before has met. */
    List<Party> before(Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.CONJUNCT)
                .flatMap(relation -> clause.syntax().clause(relation.head()).stream())
                .filter(before -> words.table().apart("meeting", before.verb().lemma()))
                .flatMap(before -> Stream.concat(before.object().stream(), Governed.by(before, List.of("with"))))
                .flatMap(who -> cast.others(who, clause).stream())
                .filter(Party::body)
                .toList();
    }

    /** "Hosted a lunch in her honour". */
    List<Party> honoured(Clause clause) {
        return Governed.by(clause, List.of("in"))
                .filter(phrase -> phrase.head().lemma().startsWith("hono"))
                .flatMap(phrase -> Stream.concat(Words.owner(phrase).stream(), phrase.argument("of").stream()))
                .flatMap(who -> cast.others(who, clause).stream())
                .toList();
    }
}
