package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** Who meet by a plain word with much else it could tell of, but for those who stand right before it: 甲同乙昨天坐下来谈了两小时. */
record Plainly(Parties parties) {
    private static final int NEAR = 40;
    private static final int FACE = 4;
    private static final String OF = "的";
    /** 甲国与乙国的两位特使. */
    private static final Pattern SENT = Pattern.compile("^(?:两国|双方)?的");

    private static final String MARKS = "，；：";

    /** Two in the clause of the word, neither of whom only makes others act: not 甲与乙设法让各方坐到谈判桌前. */
    List<Parties.Two> together(Span verb) {
        List<Parties.Two> pairs = new Together(parties).together(verb);
        return pairs.stream()
                .filter(two -> tells(gap(two, verb)) && somebody(two, verb) && !object(verb) && !third(two, pairs))
                .toList();
    }

    /** 甲、乙和丙与丁谈了两小时: all of them at one table, but where they meet one after the other. */
    Optional<List<Party>> table(Span verb) {
        List<Parties.Two> pairs = parties.links().respectively(verb) ? List.of() : together(verb);
        List<Party> all = pairs.stream()
                .flatMap(two -> Stream.of(two.first(), two.second()))
                .distinct()
                .toList();
        long states = all.stream().map(Party::country).distinct().count();
        return all.size() > 2 && states == all.size() ? Optional.of(all) : Optional.empty();
    }

    /** 甲坐到乙对面, 甲走到乙面前. */
    List<Parties.Two> faced(Span verb) {
        return new Receiving(parties)
                .lookedIn(verb).stream()
                        .filter(two -> parties.lexicon()
                                .words("face_to")
                                .opens(parties.passage()
                                        .after(two.second().span().end(), FACE)))
                        .toList();
    }

    /** 视频连线甲国某地: what stands right behind is no matter of two. */
    private boolean object(Span verb) {
        return parties.all().stream().anyMatch(party -> party.span().start() == verb.end());
    }

    /** 朝韩代表, 美朝双方: where no people are named, it is told that some came. */
    private boolean somebody(Parties.Two two, Span verb) {
        int first = Math.min(two.first().span().start(), two.second().span().start());
        String words = parties.passage().between(Math.min(first, verb.start()), verb.start());
        return !two.first().people().isEmpty()
                || !two.second().people().isEmpty()
                || parties.lexicon().words("delegates").within(words)
                || parties.lexicon().words("counted_states").within(words);
    }

    /** 甲、乙、丙开会: a third stands in the list, who is none of those told to meet. */
    private boolean third(Parties.Two two, List<Parties.Two> pairs) {
        List<Party> all = parties.all();
        int first = all.indexOf(two.first());
        return first > 0
                && parties.links().listed(all.get(first - 1), two.first())
                && pairs.stream().noneMatch(pair -> pair.first().equals(all.get(first - 1)))
                && Parties.differ(all.get(first - 1), two.first())
                && Parties.differ(all.get(first - 1), two.second());
    }

    private String gap(Parties.Two two, Span verb) {
        int last = Math.max(two.first().span().end(), two.second().span().end());
        return SENT.matcher(parties.passage().between(Math.min(last, verb.start()), verb.start()))
                .replaceFirst("");
    }

    private boolean tells(String gap) {
        return gap.length() <= NEAR
                && MARKS.chars().allMatch(mark -> gap.indexOf(mark) < 0)
                && !parties.lexicon().words("makes_act").within(gap)
                && (gap.indexOf(OF) < 0 || parties.lexicon().words("at").within(gap.substring(0, gap.indexOf(OF))));
    }
}
