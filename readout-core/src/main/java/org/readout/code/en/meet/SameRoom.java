package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Set<String> ALL = Set.of("group", "family", "class", "collective");
    private static final List<String> WHERE = List.of("in", "at", "among", "amongst");

    /** The subject stands before the verb: "among the guests were" lists who else was there. */
    Optional<Encounter> read(Clause clause) {
        if (!reality.table().is("sitting", clause.verb().lemma())
                || Governed.by(clause, WHERE).noneMatch(this::room)
                        && Governed.by(clause, List.of("for")).noneMatch(this::photograph)) {
            return Optional.empty();
        }
        boolean listed = clause.subject()
                .filter(who -> who.span().start() > clause.verb().span().start())
                .isPresent();
        List<Party> there = Agents.of(clause).map(cast::parties).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
        List<Party> others = Governed.by(clause, List.of("with", "alongside"))
                .flatMap(who -> cast.others(who, clause).stream())
                .filter(Party::body)
                .toList();
        boolean several = Stream.concat(there.stream(), others.stream())
                        .map(Party::country)
                        .distinct()
                        .count()
                > 1;
        return several && !listed
                ? Optional.of(
                        new Told(reality.table()).of(clause, "attendance", reality.of(clause), there, others, "none"))
                : Optional.empty();
    }

    /** "A group photograph": of all who came. */
    private boolean photograph(Phrase picture) {
        return reality.table().is("picture", Words.lemma(picture.head())) && Words.has(picture, ALL);
    }

    /** "The hall", "the guests", "the congress". */
    private boolean room(Phrase where) {
        return reality.table().is("hall", Words.lemma(where.head()))
                || new Occasions(new Words(reality.table())).is(where);
    }
}
