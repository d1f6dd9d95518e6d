package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** 两人 and 双方 where their sentence names just two people of two states before: 甲没有见到乙，两人只在电话里谈了四十分钟. */
public record TheTwo(Parties parties) {
    /** The two, if the clause of the verb has such a word for its subject and the clauses before name nobody else. */
    public Optional<Parties.Two> before(Span verb) {
        return before(verb, 0);
    }

    /** @param lead how far into the clause the word may stand: 离场前两人闲谈 */
    public Optional<Parties.Two> before(Span verb, int lead) {
        int start = parties.passage().span().start();
        String head = parties.passage().between(start, verb.start());
        int clause = head.lastIndexOf('，') + 1;
        if (clause == 0 || !opens(head, clause, lead)) {
            return Optional.empty();
        }
        List<Party> people = parties.before(start + clause).stream()
                .filter(party -> !party.people().isEmpty())
                .toList();
        boolean alone = parties.before(verb.start()).stream()
                .noneMatch(party -> party.span().start() >= start + clause
                        && !party.people().isEmpty());
        return people.size() == 2 && alone && Parties.differ(people.get(0), people.get(1))
                ? Optional.of(new Parties.Two(people.get(0), people.get(1)))
                : Optional.empty();
    }

    /** 两人, 离场前两人. */
    private boolean opens(String head, int clause, int lead) {
        return IntStream.rangeClosed(clause, Math.min(head.length(), clause + lead))
                .anyMatch(i -> parties.lexicon().words("joint_persons").opens(head, i));
    }
}
