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
                .flatMap(phrase -> new Whom(cast, words).of(phrase, clause))
                .toList();
        Status status = reality.of(clause);
        boolean two = !first.isEmpty()
                && !second.isEmpty()
                && second.stream().allMatch(party -> first.stream()
                        .noneMatch(one -> one.country() != null && one.country().equals(party.country())));
        String format = new Means(words).format(clause, verb.format());
        if (second.isEmpty() && several(clause, first)) {
            return Optional.of(new Told(words.table()).of(clause, format, status, first, List.of(), verb.host()));
        }
        return two
                ? Optional.of(new Told(words.table()).of(clause, format, status, first, second, verb.host()))
                : Optional.empty();
    }

    /** "By video link the ministers of A and B compared notes": with each other, unless they tell somebody something. */
    private boolean several(Clause clause, List<Party> first) {
        return clause.complements().isEmpty()
                && clause.indirectObject().isEmpty()
                && Agents.of(clause).filter(cast::people).isPresent()
                && first.stream().map(Party::country).distinct().count() > 1
                && first.stream().noneMatch(party -> party.country() == null)
                && !new Together(words.table()).apart(clause);
    }
}
