package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Those of several states who were in one place where others were too, and of whom no more is told: "were both in the hall", "sat in the
 * audience", "had been among the guests".
 *
 * @param cast who is who
 * @param reality whether it took place
 */
record SameRoom(Cast cast, Reality reality) {
    private static final List<String> WHERE = List.of("in", "at", "among", "amongst");

    /** The subject stands before the verb: "among the guests were" lists who else was there. */
    Optional<Encounter> read(Clause clause) {
        if (!reality.table().is("sitting", clause.verb().lemma())
                || Governed.by(clause, WHERE).noneMatch(this::room)) {
            return Optional.empty();
        }
        boolean listed = clause.subject()
                .filter(who -> who.span().start() > clause.verb().span().start())
                .isPresent();
        List<Party> there = Agents.of(clause).map(cast::parties).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
        boolean several = there.stream().map(Party::country).distinct().count() > 1;
        return several && !listed
                ? Optional.of(new Told(reality.table())
                        .of(clause, "attendance", reality.of(clause), there, List.of(), "none"))
                : Optional.empty();
    }

    /** "The hall", "the guests", "the congress". */
    private boolean room(Phrase where) {
        return reality.table().is("hall", Words.lemma(where.head()))
                || new Occasions(new Words(reality.table())).is(where);
    }
}
