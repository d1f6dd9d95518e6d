package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeechVerb;
import org.readout.model.Mention;

/** Finds the verb of speech of a subject. Immutable. */
final class Predicates {
    private static final String AFTER_BARE_VERB = "，：,:“\"。";
    /** 回答得游刃有余: how he speaks is told, not what he says. */
    private static final String MANNER = "得";

    private static final String PRESENTS = "介绍";

    private static final int LONGEST_PHRASE = 60;
    /** Whoever criticises or demands speaks, on whatever occasion; support may be a deed. */
    static final Set<String> CRITICAL = Set.of("oppose", "condemn", "urge");
    /** 甲在会见乙时，感谢……: with a word at the head of its clause he thanks or praises there. */
    private static final Pattern MEETING =
            Pattern.compile("在(?:会见|会晤|[同与和][^，]{2,24}(?:会谈|会见|会晤|通话|通电话))[^，]{0,24}时，$");
    /** 甲代表中国政府和人民，对……表示欢迎. */
    private static final String REPRESENTING = "代表";
    /** With the comma behind whom he represents. */
    private static final int LONGEST_REPRESENTED = 63;

    private static final Pattern REPRESENTED = Pattern.compile("[^，。；]{2,60}，");
    /** 甲在贺电中向乙致以祝贺. */
    private static final Pattern IN_LETTER = Pattern.compile("^在(?:贺|唁|慰问|复|来|去)?[电信函]中(?=[对向就代请])");
    /** 愉快地, 语重心长地. */
    private static final int LONGEST_MANNER = 5;

    private final ChineseLexicon lexicon;

    Predicates(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A verb of speech and where it stands. */
    record Found(SpeechVerb verb, int start) {
        int end() {
            return start + verb.surface().length();
        }
    }

    /** The verbs of speech of a sentence, by start; those that overlap longest first. */
    List<Found> verbs(Passage passage) {
        int from = passage.span().start();
        return lexicon
                .speechVerbFinder()
                .all(passage.between(from, passage.span().end()))
                .stream()
                .map(hit -> new Found(hit.values().get(0), from + hit.span().start()))
                .filter(found -> found.verb().surface().length() > 1 || said(passage, found))
                .filter(found -> !acrossState(passage, found))
                .toList();
    }

    /** 同意大利总理会谈: the second character opens the name of a state. */
    private static boolean acrossState(Passage passage, Found found) {
        return passage.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().start() > found.start()
                        && state.span().start() < found.end()
                        && state.span().end() > found.end());
    }

    static Stream<Found> within(List<Found> verbs, int from, int to) {
        return verbs.stream().filter(found -> found.start() >= from && found.end() <= to);
    }

    /**
     * The verb of a subject in its clause: one that reports (表示) before one that is an attitude itself (赞赏), for of the
     * two the first may be an object of the second.
     */
    Optional<Found> of(Clauses clauses, Subject subject, List<Found> verbs) {
        Passage passage = clauses.passage();
        int from = subject.span().end();
        int end = clauses.end(from);
        if (handsOver(passage, from, end)) {
            return Optional.empty();
        }
        List<Found> all = within(verbs, from, end)
                .filter(found ->
                        !found.verb().personal() || !subject.is(Subject.Kind.STATE) || officials(passage, subject))
                .filter(found -> leads(passage, from, found))
                .filter(found -> !timed(passage, found, end) && !presents(passage, found, end))
                .toList();
        return all.stream().filter(found -> told(found.verb())).findFirst().or(() -> all.stream()
                .findFirst());
    }

    /** 某国宣布撤军后，……: when something else happened. */
    private boolean timed(Passage passage, Found found, int end) {
        return lexicon.words("since").closes(passage.between(found.end(), end))
                && passage.between(end, passage.span().end()).length() > 1;
    }

    /** 介绍陪同人员, 介绍自己的子女: people and things are shown, nothing is said. */
    private boolean presents(Passage passage, Found found, int end) {
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
    Optional<Found> late(Clauses clauses, int clause, List<Found> verbs) {
        String head = clauses.passage().between(clauses.starts().get(0), clause);
        boolean address = lexicon.words("address").within(head);
        boolean meeting = MEETING.matcher(head).find();
        boolean represents = represents(head)
                && lexicon.words("speech_toward").opens(clauses.passage().after(clause, 1));
        if (lexicon.words("observers").opens(clauses.passage().after(clause, LONGEST_MANNER))) {
            return Optional.empty();
        }
        return within(verbs, clause, clauses.end(clause))
                .filter(found -> told(found.verb())
                        || represents
                        || address && !found.verb().personal()
                        || meeting && found.start() == clause)
                .filter(found -> adverbial(clauses.passage().between(clause, found.start()))
                        || (address && told(found.verb()) || represents) && leads(clauses.passage(), clause, found))
                .findFirst();
    }

    /** A verb of one character is one only if no word goes on with it (称赞, 说明). */
    private boolean said(Passage passage, Found found) {
        String behind = passage.after(found.end(), 1);
        return markFollows(passage, found.end())
                || passage.between(passage.span().start(), found.start()).length() > 1
                        && !behind.isEmpty()
                        && !lexicon.words("no_verb").has(found.verb().surface() + behind)
                        && !nominal(passage, found);
    }

    /** 据说, 所说, 的说, 名称: no verb either. */
    private boolean nominal(Passage passage, Found found) {
        String pair = passage.between(found.start() - 1, found.end());
        return lexicon.words("no_verb").has(pair);
    }

    static boolean markFollows(Passage passage, int at) {
        String next = passage.after(at, 1);
        return !next.isEmpty() && AFTER_BARE_VERB.contains(next);
    }

    /** True if between subject and verb stand only adverbs, days and phrases such as 在……时 and 对……. */
    private boolean leads(Passage passage, int from, Found found) {
        int at = adverbs(passage, from, found.start());
        String rest = IN_LETTER.matcher(passage.between(at, found.start())).replaceFirst("");
        String behind = passage.after(found.end(), 2);
        if (behind.startsWith(MANNER)) {
            return false;
        }
        if (!found.verb().reports() && lexicon.words("party_noun").opens(behind)) {
            return false;
        }
        if (rest.isEmpty()) {
            return true;
        }
        if (!found.verb().reports() && lexicon.words("deed_noun").opens(behind)) {
            return false;
        }
        String frames =
                found.verb().reports() || CRITICAL.contains(found.verb().stance()) ? "speech_frame" : "speech_toward";
        return rest.length() <= LONGEST_PHRASE
                && lexicon.words(frames).opens(rest)
                && !lexicon.words("no_frame").opens(rest)
                && !lexicon.words("unsaid").within(rest)
                && !rest.endsWith("的");
    }

    private int adverbs(Passage passage, int from, int to) {
        int at = from;
        for (int before = -1; at != before && at < to; ) {
            before = at;
            at = Math.min(to, afterDate(passage, afterAdverb(passage, at, to)));
        }
        return at;
    }

    private int afterAdverb(Passage passage, int at, int to) {
        String rest = passage.between(at, to);
        if (rest.startsWith("（") && rest.contains("）")) {
            return at + rest.indexOf('）') + 1;
        }
        if (rest.length() <= LONGEST_MANNER && rest.endsWith("地")) {
            return to;
        }
        return lexicon.words("speech_adverb")
                .opening(rest)
                .map(adverb -> at + adverb.length())
                .orElse(at);
    }

    private static int afterDate(Passage passage, int at) {
        return passage.all(Mention.OfDate.class).stream()
                .filter(date -> date.span().start() == at)
                .findFirst()
                .map(date -> date.span().end())
                .orElse(at);
    }

    private static boolean told(SpeechVerb verb) {
        return verb.reports() || verb.stance().equals("agree");
    }

    private boolean adverbial(String words) {
        String rest = words;
        while (!rest.isEmpty()) {
            String left = rest;
            Optional<String> adverb = lexicon.words("speech_adverb").opening(left);
            if (adverb.isEmpty()) {
                return false;
            }
            rest = left.substring(adverb.get().length());
        }
        return true;
    }

    /** 甲代表中国政府和人民，: in the name of others; 全体代表 and 代表团 are people. */
    private boolean represents(String head) {
        for (int at = head.indexOf(REPRESENTING, head.length() - LONGEST_REPRESENTED);
                at >= 0;
                at = head.indexOf(REPRESENTING, at + 1)) {
            String behind = head.substring(at + REPRESENTING.length());
            boolean person = lexicon.words("delegates_before").closes(head.substring(Math.max(0, at - 2), at))
                    || lexicon.words("delegates_behind").opens(behind);
            if (!person && REPRESENTED.matcher(behind).matches()) {
                return true;
            }
        }
        return false;
    }
}
