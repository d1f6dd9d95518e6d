package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;

/** Contacts told by any verb with words for the line beside it: "apologised by telephone to B", "gave B an account over the phone". */
record Remotely(Cast cast, Words words, Reality reality) {

    Optional<Encounter> read(Clause clause, ContactVerb verb) {
        if (!new Means(words).told(clause)) {
            return Optional.empty();
        }
        List<Party> first = clause.verb().passive()
                ? List.of()
                : Agents.of(clause).map(cast::parties).orElse(List.of()).stream()
                        .filter(Party::body)
                        .toList();
        List<Party> second = Stream.of(
                        clause.indirectObject().stream(),
                        clause.object().stream(),
                        Governed.by(clause, verb.to()),
                        clause.object().stream().flatMap(object -> Governed.by(object, verb.to())))
                .flatMap(phrases -> phrases)
                .flatMap(phrase -> cast.others(phrase, clause).stream())
                .filter(Party::named)
                .toList();
        Status status = reality.of(clause);
        boolean two = !first.isEmpty()
                && !second.isEmpty()
                && second.stream().allMatch(party -> first.stream()
                        .noneMatch(one -> one.country() != null && one.country().equals(party.country())));
        String format = new Means(words).format(clause, verb.format());
        return two
                ? Optional.of(new Told(words.table()).of(clause, format, status, first, second, verb.host()))
                : Optional.empty();
    }
}
