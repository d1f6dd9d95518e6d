package org.readout.code.zh.party;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Who of those a sentence names can be who acts in it: not one who only invites, is met, represented, or the ground. */
final class Agents {
    private static final String INVITED = "邀请";
    private static final String TOWARD = "对";

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final Links links;
    private final List<Party> candidates;
    private final Optional<Invitation> invitation;
    private final Set<Span> objects;

    Agents(Links links, List<Party> candidates) {
        this.links = links;
        this.passage = links.passage();
        this.lexicon = links.lexicon();
        this.candidates = candidates;
        this.invitation =
                passage.between(passage.span().start(), passage.span().end()).contains(INVITED)
                        ? Optional.of(new Invitation(passage, lexicon))
                        : Optional.empty();
        this.objects = objects();
    }

    /** False for one who only invites, leads or sends another. */
    boolean canAct(Party party) {
        String next = passage.after(party.span().end(), 4);
        return !ground(party)
                && !represented(party)
                && !object(party)
                && !attended(party)
                && invitation.filter(invited -> invited.byOneOf(party)).isEmpty()
                && (!lexicon.words("not_subject").opens(next)
                        || lexicon.words("leads_and_acts").opens(next));
    }

    /** 发言人说，甲国和乙国举行会谈: who speaks for others is not who meets. */
    boolean announces(Party party) {
        return party.people().stream()
                .flatMap(person -> person.offices().stream())
                .anyMatch(office -> lexicon.words("spokesman").closes(office.title()));
    }

    /** 作为习近平的特别代表, 代表习近平: who is only represented does not act. */
    private boolean represented(Party party) {
        return passage.precededBy(party.span().start(), lexicon.words("representing"));
    }

    /** 出席某某葬礼前，甲……: whose funeral or feast is attended does not act. */
    private boolean attended(Party party) {
        return !party.people().isEmpty() && passage.precededBy(party.span().start(), lexicon.words("attends"));
    }

    /** 结束同莫迪的会晤并访问丙国, 同甲、乙会谈，并会见丙: whom the subject meets does not act. */
    boolean object(Party party) {
        return objects.contains(party.span());
    }

    /** In one sweep: who stands behind 同 or 会见, and who is listed with such a party. */
    private Set<Span> objects() {
        Set<Span> met = new HashSet<>();
        int from = passage.span().start();
        for (int i = 0; i < candidates.size(); i++) {
            Party party = candidates.get(i);
            String gap = passage.between(from, party.span().start());
            boolean listed =
                    i > 0 && met.contains(candidates.get(i - 1).span()) && links.listed(candidates.get(i - 1), party);
            if (links.joined(gap.substring(gap.lastIndexOf('，') + 1), "with_object") || listed) {
                met.add(party.span());
            }
            from = party.span().end();
        }
        return met;
    }

    /** 在印度尼西亚, 对印度尼西亚, 驻印度尼西亚: a state where something happens or one is posted, or that is visited, does not act. */
    private boolean ground(Party party) {
        int start = party.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 1), start);
        return party.people().isEmpty()
                && (lexicon.words("at").has(before)
                        || TOWARD.equals(before)
                        || passage.precededBy(start, lexicon.words("posted"))
                        || passage.precededBy(start, lexicon.words("visiting")));
    }
}
