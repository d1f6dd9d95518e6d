package org.readout.code.zh.meet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.realis.OffBehind;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** The noun of contact that a clause tells to be called off: the visit of 甲推迟了原定对乙国的访问, the journey of 甲的乙国之行推迟. Immutable. */
final class CalledOffNoun {
    /** Words that are no nouns of a contact: 达成搁置争议的共识. */
    private static final Set<String> NO_NOUNS = Set.of("over", "alone", "toward", "facing", "none", "awards", "signs");

    private static final List<String> OTHER_NOUNS = List.of("journey", "sitting", "press_noun", "meal_noun");

    private final ChineseLexicon lexicon;

    /** Behind the noun: 访问乙国的计划, 访华行程. */
    private final Pattern end;

    /** Between noun and verb: 因洪水, 临时, 被. What stands after something is of another matter. */
    private final Pattern gap;

    CalledOffNoun(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.end = Pattern.compile("(?:.{0,10}" + lexicon.words("off_plan").alternatives() + ")?[，。；]?$");
        this.gap = Pattern.compile("(?!" + lexicon.words("off_while").alternatives() + "|.*"
                + lexicon.words("off_decides").alternatives() + ").{0,14}");
    }

    /** Called off there; 原拟9日会晤，乙临时改期: or in a clause behind, where it was planned. */
    Optional<ContactVerb> in(Passage passage, Span clause) {
        String words = passage.between(clause.start(), clause.end());
        Optional<ContactVerb> here = here(passage, clause, words);
        return here.isPresent() || !new OffBehind(lexicon).is(passage, words, clause)
                ? here
                : nouns(passage, clause).reduce((earlier, later) -> later);
    }

    private Optional<ContactVerb> here(Passage passage, Span clause, String words) {
        return verb(words).flatMap(verb -> nouns(passage, clause)
                .filter(act -> calledOff(
                        words,
                        verb,
                        new Span(act.at().start() - clause.start(), act.at().end() - clause.start())))
                .reduce((earlier, later) -> later));
    }

    /** Where the clause says so, unless it only fears, asks or denies it, or names another day. */
    private Optional<Span> verb(String words) {
        return lexicon.words("not_called_off").within(words)
                ? Optional.empty()
                : IntStream.range(0, words.length())
                        .mapToObj(i -> lexicon.words("calls_off")
                                .opening(words, i)
                                .map(verb -> new Span(i, i + verb.length())))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private boolean calledOff(String words, Span verb, Span noun) {
        return verb.end() <= noun.start()
                ? end.matcher(words.substring(noun.end())).matches()
                : noun.end() <= verb.start()
                        && gap.matcher(words.substring(noun.end(), verb.start()))
                                .matches();
    }

    private Stream<ContactVerb> nouns(Passage passage, Span clause) {
        Stream<ContactVerb> contacts = ContactVerb.in(passage, lexicon).stream()
                .filter(act -> clause.contains(act.at()) && !NO_NOUNS.contains(act.pattern()));
        return Stream.concat(contacts, others(passage, clause)).sorted(Comparator.comparing(ContactVerb::at));
    }

    private Stream<ContactVerb> others(Passage passage, Span clause) {
        String words = passage.between(clause.start(), clause.end());
        return IntStream.range(0, words.length()).boxed().flatMap(i -> OTHER_NOUNS.stream()
                .flatMap(kind -> lexicon.words(kind).opening(words, i).stream()
                        .map(noun -> new Span(clause.start() + i, clause.start() + i + noun.length()))
                        .map(at -> new ContactVerb(passage, model(kind), at))));
    }

    /** The word of contact a noun stands for: 之行 is a visit, 会议 of states a meeting. */
    private Term.MeetingVerb model(String kind) {
        return lexicon.meetingVerb(
                switch (kind) {
                    case "journey" -> "访问";
                    case "press_noun" -> "共同会见记者";
                    case "meal_noun" -> "共进午餐";
                    default -> "会晤";
                });
    }
}
