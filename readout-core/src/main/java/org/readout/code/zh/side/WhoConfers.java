package org.readout.code.zh.side;

import java.util.stream.Stream;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.ShortNames;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.model.Mention;

/**
 * Whether two confer where their names, or whom their states sent, stand around a word such as 交谈: 甲同乙交谈, 甲同乙国考察团交谈,
 * 甲国和乙国海关负责人商讨通关.
 *
 * @param parties who and which states stand in the sentence
 * @param told what the document told before
 */
public record WhoConfers(Parties parties, Told told) {
    private static final int NEAR = 24;
    private static final int FAR = 40;

    /** Named people, or those whom their states sent. */
    public boolean confer(ContactVerb act, Parties.Two pair) {
        return people(pair)
                ? parties.links().confers(pair.second(), act.at()) || withHim(act, pair)
                : delegates(pair, act) && parties.links().confers(pair.second(), act.at()) || officials(act, pair);
    }

    /** 同甲国考察团交谈, 甲国代表团同乙座谈: those of a delegation nobody of whom is named. */
    private boolean delegates(Parties.Two pair, ContactVerb act) {
        String guests =
                act.passage().between(pair.second().span().end(), act.at().start());
        String comers = act.passage()
                .between(pair.first().span().end(), pair.second().span().start());
        boolean met = !pair.first().people().isEmpty() && pair.second().people().isEmpty();
        boolean came =
                pair.first().people().isEmpty() && !pair.second().people().isEmpty();
        return apart(pair)
                && (met && parties.lexicon().words("delegation").within(guests)
                        || came && parties.lexicon().words("delegation").within(comers));
    }

    /** 乙来到机场，甲上前与他拥抱. */
    private static boolean withHim(ContactVerb act, Parties.Two pair) {
        if (pair.second().span().start() > pair.first().span().start()) {
            return false;
        }
        String gap = act.passage()
                .between(
                        Math.min(pair.first().span().end(), act.at().start()),
                        act.at().start());
        return gap.length() <= NEAR && gap.indexOf('，') < 0;
    }

    /** 甲国和乙国海关负责人商讨通关, 甲国总统与乙国代表团: whom the state sent, told without a name. */
    private boolean officials(ContactVerb act, Parties.Two pair) {
        int last = Math.min(
                Math.max(pair.first().span().end(), pair.second().span().end()),
                act.at().start());
        String gap = act.passage().between(last, act.at().start());
        return gap.length() <= FAR
                && gap.indexOf('，') < 0
                && apart(pair)
                && !parties.lexicon().words("greeting").closes(act.verb().surface())
                && parties.lexicon().words("delegates").within(gap)
                && new ShortNames(parties.lexicon()).of(act.passage().after(last, 1)) == null
                && act.passage().all(Mention.OfCountry.class).stream().noneMatch(state -> inRow(state, pair));
    }

    /** 甲乙丙领导人: one more character in the row of the two. */
    private static boolean inRow(Mention.OfCountry state, Parties.Two pair) {
        return Stream.of(pair.first(), pair.second())
                        .anyMatch(party -> party.span().start() == state.span().end()
                                || party.span().end() == state.span().start())
                && Stream.of(pair.first(), pair.second())
                        .noneMatch(party -> party.span().overlaps(state.span()));
    }

    /** One person at least of each state, which the document does not seat among several. */
    public boolean people(Parties.Two pair) {
        return apart(pair)
                && !pair.first().people().isEmpty()
                && !pair.second().people().isEmpty();
    }

    /** The document does not seat their states among several. */
    private boolean apart(Parties.Two pair) {
        return !told.amongSeveral(pair.first().country(), pair.second().country());
    }
}
