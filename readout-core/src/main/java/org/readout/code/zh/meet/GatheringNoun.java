package org.readout.code.zh.meet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.readout.code.Passage;
import org.readout.code.zh.party.Gathering;
import org.readout.code.zh.verb.VerbUse;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** By which word a sentence tells that states named as one met: 金砖国家领导人第十次会晤, 六国和伊朗的代表在某地举行会谈. */
record GatheringNoun(ChineseLexicon lexicon, VerbUse use) {
    private static final int WIDEST_NAME = 45;
    private static final int TAIL = 2;
    private static final String OF = "的";
    private static final Pattern BETWEEN = Pattern.compile("[0-9（）()+次届轮年]");
    private static final Pattern REMARK = Pattern.compile("^[（(][^（）()]{1,24}[）)]");

    /** The word that tells of the meeting; none if it is only named. */
    Optional<Span> of(Passage passage, Gathering gathering) {
        return named(passage, gathering)
                .filter(noun -> told(passage, gathering, noun)
                        && !lexicon.words("noun_tail").opens(passage.after(noun.end(), TAIL))
                        && !onTheWay(passage, gathering, noun)
                        && !cameFor(passage, gathering, noun))
                .or(() -> describes(passage, gathering) ? Optional.empty() : held(passage, gathering));
    }

    /** 出席上合组织峰会的某国总理同乙举行会谈: what he came for is not what is held. */
    private boolean describes(Passage passage, Gathering gathering) {
        return named(passage, gathering)
                .filter(noun -> passage.after(noun.end(), 1).equals(OF))
                .isPresent();
    }

    /** 金砖国家领导人第十次会晤: the noun behind the words that say at what level and for which time. */
    private Optional<Span> named(Passage passage, Gathering gathering) {
        int at = gathering.span().end();
        String text = passage.after(at, WIDEST_NAME);
        Matcher remark = REMARK.matcher(text);
        int from = remark.find() ? remark.end() : 0;
        while (from < text.length()) {
            Optional<String> noun = lexicon.words("gathering").opening(text, from);
            if (noun.isPresent()) {
                return Optional.of(new Span(at + from, at + from + noun.get().length()));
            }
            int word = lexicon.words("of_summit")
                    .opening(text, from)
                    .map(String::length)
                    .orElse(BETWEEN.matcher(text.substring(from, from + 1)).matches() ? 1 : 0);
            if (word == 0) {
                return Optional.empty();
            }
            from += word;
        }
        return Optional.empty();
    }

    private boolean told(Passage passage, Gathering gathering, Span noun) {
        String before = passage.between(passage.span().start(), gathering.span().start());
        String clause = before.substring(before.lastIndexOf('，') + 1);
        return use.held(passage, gathering.span().start(), gathering.span().end(), noun)
                || lexicon.words("sat")
                        .within(passage.after(noun.end(), WIDEST_NAME).split("[，。；：]", 2)[0])
                || lexicon.words("attends").within(clause);
    }

    private static Optional<Span> first(WordClass words, String text, int from) {
        return IntStream.range(from, text.length())
                .boxed()
                .flatMap(i -> words.opening(text, i).map(word -> new Span(i, i + word.length())).stream())
                .findFirst();
    }

    /** 在出席……峰会并结束访问后，甲回到北京: what was attended is told elsewhere, with its day. */
    private boolean onTheWay(Passage passage, Gathering gathering, Span noun) {
        String before = passage.between(passage.span().start(), gathering.span().start());
        String behind = passage.between(noun.end(), passage.span().end());
        return lexicon.words("end").within(before)
                || IntStream.range(0, behind.length())
                        .anyMatch(i -> lexicon.words("occasion_end").opens(behind, i));
    }

    /** 会见来华出席……峰会的乙, 欢迎他前来出席……峰会: why the guest is there. */
    private boolean cameFor(Passage passage, Gathering gathering, Span noun) {
        String before = passage.between(passage.span().start(), gathering.span().start());
        String clause = before.substring(before.lastIndexOf('，') + 1);
        return lexicon.words("came_for").within(clause)
                || lexicon.words("attends").within(clause)
                        && passage.after(noun.end(), 1).equals(OF);
    }

    /** 六国和伊朗的代表在某地举行会谈. */
    private Optional<Span> held(Passage passage, Gathering gathering) {
        int at = gathering.span().end();
        String clause = passage.after(at, WIDEST_NAME).split("[，。；：]", 2)[0];
        return first(lexicon.words("hold"), clause, 0)
                .or(() -> first(lexicon.words("sat"), clause, 0))
                .flatMap(hold -> first(lexicon.words("gathering_held"), clause, hold.end()))
                .or(() -> meets(clause))
                .map(noun -> new Span(at + noun.start(), at + noun.end()));
    }

    /** 三国外长将于28日在某地会晤: the verb closes the clause, behind where they meet. */
    private Optional<Span> meets(String clause) {
        return lexicon.words("gathering_held")
                .closing(clause)
                .map(verb -> new Span(clause.length() - verb.length(), clause.length()))
                .filter(verb -> lexicon.words("at").within(clause.substring(0, verb.start())));
    }
}
