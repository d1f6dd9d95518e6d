package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who stands behind a verb of contact as its object. */
record PartiesBehind(Parties parties) {
    private static final int NEAR = 40;
    private static final String COMMA = "，";
    private static final Set<String> ENDS = Set.of("", COMMA, "。", "；");

    List<Party> after(int offset, int most) {
        List<Party> found = new ArrayList<>();
        int end = offset;
        for (Party party : parties.all()) {
            if (party.span().start() < offset) {
                continue;
            }
            boolean row = inRow(found, party);
            if (found.size() >= most && !row && !parties.links().listed(found.get(found.size() - 1), party)) {
                break;
            }
            String gap = parties.passage().between(end, party.span().start());
            if (!row && (gap.length() > NEAR || (gap.contains("，") && (most == 1 || !found.isEmpty())))) {
                break;
            }
            if (!party.people().isEmpty() || !peopleFollow(party, offset) && !visited(party)) {
                found.add(party);
                end = party.span().end();
            }
        }
        return found;
    }

    /** 会见甲国总理某某，乙国总理某某，丙国总理某某。: listed with commas, where nothing else stands behind them. */
    private boolean inRow(List<Party> found, Party next) {
        Party last = found.isEmpty() ? next : found.get(found.size() - 1);
        return !last.people().isEmpty()
                && !next.people().isEmpty()
                && Parties.differ(last, next)
                && parties.passage()
                        .between(last.span().end(), next.span().start())
                        .equals(COMMA)
                && ENDS.contains(parties.passage().after(next.span().end(), 1));
    }

    /** 会见访问某国归来的代表团: whoever is met was there. */
    private boolean visited(Party state) {
        return parties.passage()
                .precededBy(state.span().start(), parties.lexicon().words("visiting"));
    }

    /** 会见甲国总理和乙国总统某某: the first is met by his office alone. */
    private boolean another(Party state, Party person) {
        return Parties.differ(state, person) && parties.links().listed(state, person);
    }

    /** A state that only opens the description of a person (正在朝鲜访问的李建国) is no party of its own. */
    private boolean peopleFollow(Party state, int offset) {
        return parties.all().stream()
                .filter(p -> !p.people().isEmpty()
                        && p.span().start() >= state.span().end())
                .findFirst()
                .filter(p ->
                        !parties.passage().between(offset, p.span().start()).contains("，") && !another(state, p))
                .isPresent();
    }
}
