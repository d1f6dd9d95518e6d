package org.readout.code.zh.verb;

import java.util.Set;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Whether another word of its sentence tells of the contact that a word such as 交谈 would else tell of: 甲会见乙，双方交谈. */
public record ToldOtherwise(ChineseLexicon lexicon) {
    private static final int OCCASION = 4;
    /** 正在乙国访问的甲同乙交谈; behind 交换意见 what came of it. */
    private static final Set<String> BESIDE = Set.of("travels", "over");

    private static final Set<String> CONFER = Set.of("alone", "plain");
    private static final String FACES = "faces";
    private static final String BEFORE = "occasion";
    private static final String MEETING = "meeting";
    /** 在丙见证下，甲与乙签署协定. */
    private static final String WITNESS = "witness";

    private static final String UNDER = "下";
    private static final String PRESS = "press";

    /** Another word of the sentence tells of what they did together; that one of them was on a visit or at a summit does not. */
    public boolean is(ContactVerb act) {
        return act.passage().terms("meeting_verb").stream()
                .filter(word -> !word.span().equals(act.at()))
                .anyMatch(word -> tells(act, word.span(), lexicon.meetingVerb(word.id())));
    }

    private boolean tells(ContactVerb act, Span at, Term.MeetingVerb word) {
        boolean goesOn =
                CONFER.contains(word.pattern()) && at.start() > act.at().start();
        return !goesOn
                && !FACES.equals(word.pattern())
                && !lexicon.words("occasion_of").opens(act.passage().after(at.end(), OCCASION))
                && !(WITNESS.equals(word.pattern())
                        && act.passage().after(at.end(), UNDER.length()).equals(UNDER))
                && !ofAnother(act, at, word)
                && !beside(act, word);
    }

    /** 甲同乙交谈，会后又会见丙; 甲同丙交谈，却没有同乙照面: whoever is named between is met by the other word alone. */
    private static boolean ofAnother(ContactVerb act, Span at, Term.MeetingVerb word) {
        Span between = at.start() > act.at().end()
                ? new Span(act.at().end(), at.end())
                : CONFER.contains(word.pattern()) && at.end() < act.at().start()
                        ? new Span(at.end(), act.at().start())
                        : null;
        return between != null
                && act.passage().between(between.start(), between.end()).indexOf('，') >= 0
                && act.passage().all(Mention.OfPerson.class).stream()
                        .anyMatch(person -> between.contains(person.span()));
    }

    /** 欢迎仪式后，甲同乙进行交谈: what came before is no word for it, where they do more than greet. */
    private static boolean beside(ContactVerb act, Term.MeetingVerb word) {
        return BESIDE.contains(word.pattern())
                || word.format().equals(PRESS)
                || word.pattern().equals(BEFORE) && act.verb().format().equals(MEETING);
    }
}
