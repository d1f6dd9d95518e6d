package org.readout.code.zh.party;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** 应某国总统邀请: who invited, which tells the host of a visit and the states 上述两国 stands for. */
public final class Invitation {
    /** The frame of the words, as no class of words can hold it. */
    private static final Pattern CLAUSE = Pattern.compile("应(?<inviter>[^。；]{2,160}?)的?邀请");

    private static final String TOWARD = "对";
    private static final int LONGEST = 8;

    private final Passage passage;
    private final ChineseLexicon lexicon;
    private final List<Span> inviters;

    public Invitation(Passage passage, ChineseLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        Matcher matcher = CLAUSE.matcher(
                passage.between(passage.span().start(), passage.span().end()));
        this.inviters = matcher.results()
                .map(found -> new Span(
                        passage.span().start() + found.start(1), passage.span().start() + found.end(1)))
                .toList();
    }

    /** True where no clause names who invites, as with 应邀. */
    public boolean byNobody() {
        return inviters.isEmpty();
    }

    /** True if a party stands among those who invite. */
    public boolean byOneOf(Party party) {
        return inviters.stream().anyMatch(span -> span.contains(party.span()));
    }

    /** 对上述两国进行访问, 访问两国: the states visited are those of the inviters. */
    public boolean namesStates(Span verb) {
        return !inviters.isEmpty() && (before(verb) || behind(verb));
    }

    private boolean before(Span verb) {
        String head = passage.between(Math.max(passage.span().start(), verb.start() - LONGEST), verb.start());
        return lexicon.words("as_many_states")
                .closing(head)
                .map(states -> head.substring(0, head.length() - states.length()))
                .filter(rest -> rest.endsWith(TOWARD)
                        || lexicon.words("these")
                                .closing(rest)
                                .filter(these -> rest.endsWith(TOWARD + these))
                                .isPresent())
                .isPresent();
    }

    private boolean behind(Span verb) {
        String text = passage.after(verb.end(), LONGEST);
        int these = lexicon.words("these").opening(text).map(String::length).orElse(0);
        return lexicon.words("as_many_states").opens(text, these);
    }
}
