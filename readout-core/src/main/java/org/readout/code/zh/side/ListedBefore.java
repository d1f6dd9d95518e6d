package org.readout.code.zh.side;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;

/** Those listed before a word such as 同 with the one right before it, who meet whom it introduces: 甲国、乙国、丙国三国外长与丁会谈. */
record ListedBefore(Parties parties) {
    /** 甲国总统和乙国总理与丙通话, 甲国、乙国、丙国三国外长与丁会谈: each of those listed before the word that introduces the last. */
    List<Parties.Two> withListed(List<Parties.Two> introduced) {
        Parties.Two two = introduced.get(0);
        if (introduced.size() > 1) {
            return introduced;
        }
        List<Parties.Two> all = new ArrayList<>(introduced);
        int at = parties.all().indexOf(two.first());
        while (at > 0 && alike(parties.all().get(at - 1), parties.all().get(at), two)) {
            at--;
            all.add(0, new Parties.Two(parties.all().get(at), two.second()));
        }
        return all;
    }

    /** Two in one list, both people or both states, neither of the state of whom they meet. */
    private boolean alike(Party one, Party next, Parties.Two two) {
        return one.people().isEmpty() == two.first().people().isEmpty()
                && parties.links().listed(one, next)
                && Parties.differ(one, next)
                && Parties.differ(one, two.second());
    }
}
