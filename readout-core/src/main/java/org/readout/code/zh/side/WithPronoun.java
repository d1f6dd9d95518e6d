package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** Those who meet where a pronoun stands for one of them: 24日，他同乙举行会谈; 乙6日抵达，甲同他举行会谈. */
record WithPronoun(Parties parties) {
    /**
     * None where no pronoun stands for a party.
     *
     * @param before who may act before the verb
     */
    List<Parties.Two> of(List<Party> before, Span verb) {
        List<Parties.Two> he = he(before);
        return he.isEmpty()
                ? withHim(verb).or(() -> officialWithHim(verb)).stream().toList()
                : he;
    }

    /** 24日，他同乙举行会谈. */
    private List<Parties.Two> he(List<Party> before) {
        int first = before.size() - 1;
        while (first > 0 && parties.links().listed(before.get(first - 1), before.get(first))) {
            first--;
        }
        if (first < 0 || !parties.links().introduced(before.get(first), "with")) {
            return List.of();
        }
        List<Party> met = before.subList(first, before.size());
        return parties.earlier().he(met.get(0).span().start()).stream()
                .flatMap(he -> met.stream()
                        .filter(other -> Parties.differ(he, other))
                        .map(other -> new Parties.Two(he, other)))
                .toList();
    }

    /** 乙……，甲同他举行会谈: the pronoun stands for the last of another state named before the subject. */
    private Optional<Parties.Two> withHim(Span verb) {
        return parties.subject(verb.start())
                .filter(first -> pronounFollows(first, verb))
                .flatMap(first -> him(first, first.span().start()));
    }

    /** The last person of another state than who acts, before an offset. */
    private Optional<Parties.Two> him(Party first, int offset) {
        return parties.before(offset).stream()
                .filter(other -> Parties.differ(first, other) && !other.people().isEmpty())
                .reduce((earlier, later) -> later)
                .map(other -> new Parties.Two(first, other));
    }

    /** 甲表示，没有乙国外交官同他会过面: of the state named in the clause, and who was named before it. */
    private Optional<Parties.Two> officialWithHim(Span verb) {
        int start = parties.passage().span().start();
        String head = parties.passage().between(start, verb.start());
        int clause = start + head.lastIndexOf('，') + 1;
        return parties.before(verb.start()).stream()
                .filter(party -> party.people().isEmpty()
                        && party.span().start() >= clause
                        && delegates(party, verb)
                        && pronounFollows(party, verb))
                .findFirst()
                .flatMap(first -> him(first, clause));
    }

    private boolean delegates(Party state, Span verb) {
        return parties.lexicon()
                .words("delegates")
                .within(parties.passage().between(state.span().end(), verb.start()));
    }

    private boolean pronounFollows(Party first, Span verb) {
        String gap = parties.passage().between(first.span().end(), verb.start());
        return parties.lexicon().words("with").all().stream()
                .anyMatch(with ->
                        parties.lexicon().words("pronoun").all().stream().anyMatch(he -> gap.contains(with + he)));
    }
}
