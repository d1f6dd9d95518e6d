package org.readout.code.zh.meet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.code.Passage;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Span;

/**
 * Talks whose sentence names no side, in a text that tells of the contacts of two states alone: 第六轮会谈将于下月举行; 双方同意……，并于明年1月在某地
 * 举行专家级磋商. Their states hold them.
 */
record NextRound(ChineseLexicon lexicon) {
    private static final Set<String> TALKS = Set.of("meets", "together", "noun", "session", "between");
    private static final Pattern ROUND = Pattern.compile("第[一二三四五六七八九十百\\d]+[轮次届]|[新下首又]一?轮");
    private static final int BEHIND = 24;
    private static final String DONE = "了";

    /** The two states; none if the sentence is of other talks, or the text of other states. */
    List<Side> sides(ContactVerb act, Parties parties, Told told) {
        Set<Set<Country>> pairs = told.contacts().stream()
                .filter(met -> !met.mentions().contains(act.passage().evidence()))
                .map(Meeting::countries)
                .map(Set::copyOf)
                .collect(Collectors.toSet());
        return TALKS.contains(act.pattern())
                        && pairs.size() == 1
                        && pairs.iterator().next().size() == 2
                        && unnamed(act, parties)
                        && held(act)
                ? pairs.iterator().next().stream()
                        .sorted()
                        .map(state -> new Side(state, List.of()))
                        .toList()
                : List.of();
    }

    private static String clauseBefore(ContactVerb act) {
        String head =
                act.passage().between(act.passage().span().start(), act.at().start());
        return head.substring(head.lastIndexOf('，') + 1);
    }

    private static String clauseBehind(ContactVerb act) {
        return act.passage().after(act.at().end(), BEHIND).split("[，。；]", 2)[0];
    }

    private boolean unnamed(ContactVerb act, Parties parties) {
        Span clause = new Span(
                act.at().start() - clauseBefore(act).length(),
                act.at().end() + clauseBehind(act).length());
        return parties.all().stream()
                .filter(party -> party.span().overlaps(clause))
                .allMatch(party -> party.people().isEmpty()
                        && act.passage().precededBy(party.span().start(), lexicon.words("at")));
    }

    /** 第六轮……举行; or what both states, named so in the sentence, hold. */
    private boolean held(ContactVerb act) {
        Passage passage = act.passage();
        String before = clauseBefore(act);
        String clause = before + clauseBehind(act);
        boolean holds = lexicon.words("hold").within(clause + act.verb().surface())
                || lexicon.words("sat").within(clause);
        return holds
                && (ROUND.matcher(before).find()
                        || !goesOn(act)
                                && lexicon.words("both_states")
                                        .within(passage.between(
                                                passage.span().start(), act.at().start())));
    }

    /** 甲同乙会谈。双方就某事进行了磋商: on no day of their own, what they did at those talks. */
    private static boolean goesOn(ContactVerb act) {
        return act.pattern().equals("between")
                && act.verb().surface().contains(DONE)
                && act.passage().all(Mention.OfDate.class).isEmpty();
    }
}
