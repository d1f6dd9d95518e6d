package org.readout.code.zh.side;

import java.util.List;
import org.readout.code.Passage;
import org.readout.code.zh.party.Introduction;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** Those who meet with one another: 甲同乙举行会谈, 中朝举行会谈. */
public record Together(Parties parties) {
    private static final String IN = "在";
    private static final String HELD = "举行的";
    private static final int LONGEST_ISSUE = 4;

    /** 甲同乙举行会谈, 中朝举行会谈: the party that a word such as 同 introduces, and the last of another state before it. */
    public List<Parties.Two> together(Span verb) {
        List<Party> before = new Joined(parties)
                .withoutGround(withoutTopic(parties.before(verb.start()))).stream()
                        .filter(party -> !underAuspices(party))
                        .toList();
        if (new Joined(parties).in(before, verb).isPresent()) {
            return List.of();
        }
        List<Parties.Two> introduced =
                new Introduction(parties).last(before, gap -> parties.links().joined(gap, "with"));
        if (!introduced.isEmpty()) {
            return withAnother(introduced, verb)
                    ? List.of()
                    : new MetApart(parties).separated(new ListedBefore(parties).withListed(introduced), verb);
        }
        List<Parties.Two> pronoun = new WithPronoun(parties).of(before, verb);
        return pronoun.isEmpty() ? adjoining(before) : pronoun;
    }

    /** 甲国、乙国领导人会晤, 中朝会谈: the last two of different states that stand side by side. */
    private List<Parties.Two> adjoining(List<Party> before) {
        return new Introduction(parties)
                .last(
                        before,
                        sideBySide(before),
                        gap -> gap.isEmpty()
                                || gap.equals("、")
                                || parties.links().besides(gap));
    }

    /** 在甲、乙推动下，……举行会谈. */
    boolean underAuspices(Party party) {
        Passage passage = parties.passage();
        String head = passage.between(passage.span().start(), party.span().start());
        String clause =
                passage.between(party.span().end(), passage.span().end()).split("，", 2)[0];
        return (head.startsWith(IN, head.lastIndexOf('，') + 1) || head.endsWith(IN))
                        && parties.lexicon().words("auspices").closes(clause)
                || head.endsWith(IN) && parties.lexicon().words("auspices").opens(clause);
    }

    /** 甲国和乙国外长举行的丙国问题会谈: what the talks are about takes no part. */
    List<Party> withoutTopic(List<Party> before) {
        int last = before.size() - 1;
        boolean topic = last > 1
                && before.get(last).people().isEmpty()
                && (parties.gapBefore(before, last).endsWith(HELD) || issue(before.get(last)));
        return topic ? before.subList(0, last) : before;
    }

    /** 甲国和乙国的丙国问题会谈. */
    private boolean issue(Party state) {
        return parties.lexicon()
                .words("issue")
                .opens(parties.passage().after(state.span().end(), LONGEST_ISSUE));
    }

    /** 应甲、乙邀请，丙……: those listed before somebody else are no two who meet. */
    private int sideBySide(List<Party> before) {
        int from = before.size() - 1;
        while (from > 0
                && (before.get(from).people().isEmpty()
                        || parties.links().listed(before.get(from - 1), before.get(from)))) {
            from--;
        }
        return Math.max(0, from);
    }

    /** 访问甲国和乙国，同当地官员会面: whom they met is not named. */
    private boolean withAnother(List<Parties.Two> introduced, Span verb) {
        Party second = introduced.get(introduced.size() - 1).second();
        String gap = parties.passage().between(second.span().end(), verb.start());
        return second.people().isEmpty()
                && gap.contains("，")
                && parties.lexicon().words("with").opens(gap.substring(gap.lastIndexOf('，') + 1));
    }
}
