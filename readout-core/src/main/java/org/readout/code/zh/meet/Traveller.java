package org.readout.code.zh.meet;

import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/**
 * Who is told to be where a place is named: the last person before it, with nobody else and no word of another's doing between, or who
 * opens the clause behind: 结束丙国之行，甲6日……; 甲6日从丁国出发，在丙国停留.
 *
 * @param parties who and which states stand in the sentence
 */
record Traveller(Parties parties) {
    private static final int FARTHEST = 40;
    private static final int CLAUSES = 2;

    /** None where nobody of another state can be meant. */
    Optional<Party> of(Span at, Party place) {
        Optional<Party> last = parties.before(at.start()).stream()
                .filter(party -> !party.people().isEmpty())
                .reduce((earlier, later) -> later);
        Optional<Party> who = last.isPresent()
                ? last.filter(party -> leads(party, at.start()))
                : parties.subjectBehind(at.end(), FARTHEST);
        return who.filter(party -> Parties.differ(party, place) && !posted(place) && !kept(party));
    }

    /** 禁止甲离开丙国. */
    private boolean kept(Party party) {
        Passage passage = parties.passage();
        String head = passage.between(passage.span().start(), party.span().start());
        return parties.lexicon().words("kept").within(head.substring(head.lastIndexOf('，') + 1));
    }

    /** He is no object of 同 or 向, and nothing stands between that makes somebody else act, or speaks. */
    boolean leads(Party who, int to) {
        return Stream.of("with", "to", "for").noneMatch(kind -> parties.passage()
                        .precededBy(who.span().start(), parties.lexicon().words(kind)))
                && leads(who.span().end(), to);
    }

    private boolean leads(int from, int to) {
        String gap = behindThoseMet(from, to);
        return gap.length() <= FARTHEST
                && gap.chars().filter(c -> c == '，').count() < CLAUSES
                && gap.chars().noneMatch(c -> c == '；' || c == '。' || c == '：')
                && !parties.lexicon().words("journey_stop").within(gap)
                && !parties.lexicon().words("back_to").closes(gap)
                && parties.before(to).stream()
                        .filter(party -> party.span().start() >= from)
                        .allMatch(party -> left(party) || parties.met(party));
    }

    /** 甲同乙会谈，并拜会丙，随后转往丁国: the last clause alone, where he met all whom the others name. */
    private String behindThoseMet(int from, int to) {
        String gap = parties.passage().between(from, to);
        boolean met = parties.before(to).stream()
                .filter(party -> party.span().start() >= from)
                .anyMatch(parties::met);
        return met ? gap.substring(gap.lastIndexOf('，') + 1) : gap;
    }

    /** 从丁国出发: a state of the way. */
    boolean left(Party state) {
        return state.people().isEmpty()
                && parties.passage()
                        .precededBy(state.span().start(), parties.lexicon().words("way_from"));
    }

    /** 驻丙国大使: who is posted there does not visit it. */
    private boolean posted(Party place) {
        Passage passage = parties.passage();
        return parties.lexicon()
                .words("posted")
                .within(passage.between(passage.span().start(), place.span().end()));
    }
}
