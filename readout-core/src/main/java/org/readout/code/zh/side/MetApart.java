package org.readout.code.zh.side;

import java.util.List;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** Who of several of one state met the other apart, a contact each: 甲分别同乙和丙举行会谈, 德法领导人同乙通话. */
record MetApart(Parties parties) {
    /** 甲分别同乙和丙举行会谈, 乙和丙分别同甲举行会谈, both of one state: he met each apart. */
    List<Parties.Two> separated(List<Parties.Two> pairs, Span verb) {
        List<Parties.Two> introduced = pairs.size() == 1 ? ofPair(pairs.get(0)) : pairs;
        return introduced.stream()
                .flatMap(two -> each(two, parties.links().respectively(verb)).stream())
                .toList();
    }

    private static List<Parties.Two> each(Parties.Two two, boolean respectively) {
        if (respectively || two.second().heads()) {
            List<Party> firsts = two.second().people().size() == 1 ? two.first().apart() : List.of(two.first());
            return firsts.stream()
                    .flatMap(first -> two.second().apart().stream().map(second -> new Parties.Two(first, second)))
                    .toList();
        }
        return two.first().heads() && two.second().people().size() == 1
                ? two.first().apart().stream()
                        .map(first -> new Parties.Two(first, two.second()))
                        .toList()
                : List.of(two);
    }

    /** 德法领导人同乙通话: both of the two states named in one word. */
    List<Parties.Two> ofPair(Parties.Two two) {
        return parties.all().stream()
                .filter(party -> party.people().isEmpty()
                        && two.first().people().isEmpty()
                        && party.span().end() == two.first().span().start()
                        && Parties.differ(party, two.second()))
                .map(party -> List.of(new Parties.Two(party, two.second()), two))
                .findFirst()
                .orElse(List.of(two));
    }
}
