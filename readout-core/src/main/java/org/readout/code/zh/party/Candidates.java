package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.model.Mention;

/**
 * Who a sentence names, as parties in text order: people of one state standing together (、 和夫人) are one party, a state
 * named alone is another.
 */
public final class Candidates {
    private static final Set<String> JOINS = Set.of("、", "和夫人", "和", "及");

    /** 主任甲，外长乙同丙会谈: with long titles a comma lists, where those listed act together. */
    private static final String COMMA = "，";

    private static final Pattern ACTING = Pattern.compile("^(?:(?:\\d{1,2}日|[今昨]天)[上下]?午?)?(?:在[^，、。的]{1,10})?[同与]");
    /** 甲和刚刚卸任的乙. */
    private static final Pattern DESCRIBED = Pattern.compile("[和及、](?:刚刚|刚|即将|新近|已|曾|正在|日前)[^，。；、同与和]{1,14}的");

    private static final int WIDEST_PLACE = 18;
    private static final String LEADING = "率领的";

    private final Passage passage;
    private final List<Party> parties = new ArrayList<>();
    private final List<Mention.OfPerson> group = new ArrayList<>();
    private int peopleEnd;

    private Candidates(Passage passage) {
        this.passage = passage;
    }

    /** The parties a sentence may hold, in text order, before they are joined. */
    public static List<Party> in(Passage passage) {
        return new Candidates(passage).all();
    }

    private List<Party> all() {
        for (Mention mention : passage.mentions()) {
            if (mention instanceof Mention.OfPerson person) {
                person(person);
            } else if (mention instanceof Mention.OfCountry state
                    && state.span().start() >= peopleEnd) {
                boolean led = led(state);
                close();
                if (led) {
                    Party leader = parties.remove(parties.size() - 1);
                    parties.add(new Party(
                            leader.people(), leader.country(), leader.span().to(state.span())));
                } else {
                    parties.add(Party.of(state));
                }
            }
        }
        close();
        return parties;
    }

    /** 由甲率领的某国代表团: the delegation is who leads it. */
    private boolean led(Mention.OfCountry state) {
        return !group.isEmpty()
                && state.country().equals(group.get(group.size() - 1).country())
                && LEADING.equals(passage.between(peopleEnd, state.span().start()));
    }

    private void person(Mention.OfPerson person) {
        if (!group.isEmpty() && !together(group.get(group.size() - 1), person)) {
            close();
        }
        // What stands inside a title string (朝鲜 in 朝鲜劳动党) is part of the person, not a party.
        parties.removeIf(party -> person.span().contains(party.span()));
        group.add(person);
        peopleEnd = Math.max(peopleEnd, person.span().end());
    }

    private void close() {
        if (!group.isEmpty()) {
            parties.add(Party.of(group));
            group.clear();
        }
    }

    /** 乙同丙, 乙在某地同丙. */
    private boolean acts(Mention.OfPerson last) {
        return ACTING.matcher(passage.after(last.span().end(), WIDEST_PLACE)).find();
    }

    private boolean together(Mention.OfPerson a, Mention.OfPerson b) {
        String gap = passage.between(a.span().end(), b.span().start()).strip();
        return a.country() != null
                && a.country().equals(b.country())
                && (JOINS.contains(gap) || DESCRIBED.matcher(gap).matches() || gap.equals(COMMA) && acts(b));
    }
}
