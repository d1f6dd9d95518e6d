package org.readout.code.zh.party;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;

/** Who acts in the sentences before one that leaves its subject to them. */
public record ActorBefore(Parties parties) {
    private static final int SENTENCES_BACK = 3;
    private static final String HALF = "；";

    /** Who acts in the sentence before in the same paragraph: 甲离开北京，赴乙国出席会议；对丙国进行访问. */
    public Optional<Party> subject() {
        return subject(parties, SENTENCES_BACK);
    }

    /**
     * 24日，他会见了乙, 同日，还同乙通电话: who acts in the sentence before, where a pronoun or 还 goes on with him before an offset. What
     * he is to do, or is not, somebody says.
     */
    public Optional<Party> he(int offset) {
        ChineseLexicon lexicon = parties.lexicon();
        String head = parties.passage().between(parties.passage().span().start(), offset);
        boolean told = (lexicon.words("he").within(head)
                        || halfOfSentence(offset)
                        || lexicon.words("also").opens(head.substring(head.lastIndexOf('，') + 1)))
                && lexicon.cues().stream().noneMatch(cue -> cue.reaches("before") && head.contains(cue.surface()));
        return told ? actor() : Optional.empty();
    }

    /** 甲访问丙国，会见丁；19日在某地同乙会谈: half of a sentence in which nobody acts goes on with who acts in the other. */
    private boolean halfOfSentence(int offset) {
        return parties.before(offset).stream().noneMatch(parties::acts)
                && parties.passage()
                        .previous()
                        .filter(half -> text(half).endsWith(HALF))
                        .isPresent();
    }

    private static String text(Passage passage) {
        return passage.between(passage.span().start(), passage.span().end());
    }

    /** 发言人说，甲会见乙: who acts is 甲. */
    private Optional<Party> actor() {
        return parties.passage().previous().flatMap(before -> {
            Parties there = new Parties(before, parties.lexicon());
            return there.all().stream()
                    .filter(party -> !party.people().isEmpty() && there.acts(party) && !there.announces(party))
                    .findFirst()
                    .or(this::subject);
        });
    }

    private static Optional<Party> subject(Parties parties, int most) {
        return most == 0
                ? Optional.empty()
                : parties.passage().previous().flatMap(before -> {
                    Parties there = new Parties(before, parties.lexicon());
                    return there.all().stream()
                            .filter(party -> !party.people().isEmpty() && there.acts(party))
                            .findFirst()
                            .or(() -> subject(there, most - 1));
                });
    }
}
