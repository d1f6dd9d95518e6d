package org.readout.code.zh.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.party.Clauses;
import org.readout.lexicon.zh.ChineseLexicon;

/** Finds the verb of speech of a subject. Immutable. */
final class Predicates {
    private static final String PRESENTS = "介绍";

    /** Whoever criticises or demands speaks, on whatever occasion; support may be a deed. */
    static final Set<String> CRITICAL = Set.of("oppose", "condemn", "urge");
    /** 甲在会见乙时，感谢……: with a word at the head of its clause he thanks or praises there. */
    private static final Pattern MEETING =
            Pattern.compile("在(?:会见|会晤|[同与和][^，]{2,24}(?:会谈|会见|会晤|通话|通电话))[^，]{0,24}时，$");

    private final ChineseLexicon lexicon;
    private final LeadIn leadIn;
    private final Representing representing;

    Predicates(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.leadIn = new LeadIn(lexicon);
        this.representing = new Representing(lexicon);
    }

    /**
     * The verb of a subject in its clause: one that reports (表示) before one that is an attitude itself (赞赏), for of the
     * two the first may be an object of the second.
     */
    Optional<SpeechVerbs.Found> of(Clauses clauses, Subject subject, List<SpeechVerbs.Found> verbs) {
        Passage passage = clauses.passage();
        int from = subject.span().end();
        int end = clauses.end(from);
        if (handsOver(passage, from, end)) {
            return Optional.empty();
        }
        List<SpeechVerbs.Found> all = SpeechVerbs.within(verbs, from, end)
                .filter(found ->
                        !found.verb().personal() || !subject.is(Subject.Kind.STATE) || officials(passage, subject))
                .filter(found -> leadIn.leads(passage, from, found))
                .filter(found -> !timed(passage, found, end) && !presents(passage, found, end))
                .toList();
        return all.stream().filter(SpeechVerbs.Found::told).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** 某国宣布撤军后，……: when something else happened. */
    private boolean timed(Passage passage, SpeechVerbs.Found found, int end) {
        return lexicon.words("since").closes(passage.between(found.end(), end))
                && passage.between(end, passage.span().end()).length() > 1;
    }

    /** 介绍陪同人员, 介绍自己的子女: people and things are shown, nothing is said. */
    private boolean presents(Passage passage, SpeechVerbs.Found found, int end) {
        return found.verb().surface().equals(PRESENTS)
                && lexicon.words("presented").within(passage.between(found.end(), end));
    }

    /** 军方领导人, 萨方: people who speak for the state thank and greet as one person does. */
    private boolean officials(Passage passage, Subject subject) {
        return lexicon.words("officials")
                .closes(passage.between(subject.span().start(), subject.span().end()));
    }

    /** 转达口信, 转交亲笔信: the text brings a message, it does not say it; in 口信中表示 it does. */
    private boolean handsOver(Passage passage, int from, int end) {
        return passage.terms("meeting_verb").stream()
                .filter(term -> term.span().start() >= from && term.span().end() <= end)
                .filter(term -> !passage.after(term.span().end(), 1).equals("中"))
                .anyMatch(term -> lexicon.meetingVerb(term.id()).pattern().equals("carried"));
    }

    /** 并表示; behind 发表讲话 also 呼吁: a verb at the head of a later clause, whose subject is that of the sentence. */
    Optional<SpeechVerbs.Found> late(Clauses clauses, int clause, List<SpeechVerbs.Found> verbs) {
        String head = clauses.passage().between(clauses.starts().get(0), clause);
        boolean address = lexicon.words("address").within(head);
        boolean meeting = MEETING.matcher(head).find();
        boolean represents = representing.in(head)
                && lexicon.words("speech_toward").opens(clauses.passage().after(clause, 1));
        if (lexicon.words("observers").opens(clauses.passage().after(clause, LeadIn.LONGEST_MANNER))) {
            return Optional.empty();
        }
        return SpeechVerbs.within(verbs, clause, clauses.end(clause))
                .filter(found -> found.told()
                        || represents
                        || address && !found.verb().personal()
                        || meeting && found.start() == clause)
                .filter(found -> leadIn.adverbial(clauses.passage().between(clause, found.start()))
                        || (address && found.told() || represents) && leadIn.leads(clauses.passage(), clause, found))
                .findFirst();
    }
}
