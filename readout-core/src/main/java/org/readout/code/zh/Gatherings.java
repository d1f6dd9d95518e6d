package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.WordClass;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;

/** Meetings of states named as one, each one meeting of all of them: 中日韩领导人会议, 伊核问题六国与伊朗举行会谈. */
final class Gatherings {
    private static final int WIDEST_NAME = 45;
    private static final int TAIL = 2;
    private static final String VIDEO = "视频";
    private static final String OF = "的";
    private static final Pattern BETWEEN = Pattern.compile("[0-9（）()+次届轮年]");
    private static final Pattern REMARK = Pattern.compile("^[（(][^（）()]{1,24}[）)]");

    private final ChineseLexicon lexicon;
    private final Contacts contacts;
    private final GroupNames names;
    private final VerbUse use;
    private final Realis realis;

    Gatherings(ChineseLexicon lexicon, Contacts contacts) {
        this.lexicon = lexicon;
        this.contacts = contacts;
        this.names = new GroupNames(lexicon);
        this.use = new VerbUse(lexicon);
        this.realis = new Realis(lexicon);
    }

    /**
     * A meeting of states named as one.
     *
     * @param noun the word that tells of it
     */
    record Seated(Span noun, Meeting meeting) {}

    /** The meetings a sentence tells of; what only names one yields nothing. */
    List<Seated> read(Passage passage, Told told) {
        return names.in(passage).stream()
                .flatMap(
                        gathering -> meeting(passage, gathering)
                                .map(noun -> new Seated(noun, meeting(passage, gathering, noun, told)))
                                .stream())
                .toList();
    }

    private Optional<Span> meeting(Passage passage, Gathering gathering) {
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

    private Meeting meeting(Passage passage, Gathering gathering, Span noun, Told told) {
        Parties parties = new Parties(passage, lexicon);
        Span name = gathering.span();
        List<Party> attending = parties.before(name.start()).stream()
                .filter(party -> !party.people().isEmpty() && sitsAt(passage, parties, party, name))
                .toList();
        String before = passage.between(passage.span().start(), name.start());
        int from = attending.isEmpty()
                ? passage.span().start() + before.lastIndexOf('，') + 1
                : attending.get(0).span().end();
        List<Side> sides = Stream.concat(
                        with(parties, gathering).stream(),
                        gathering.states().stream().map(state -> side(state, attending, passage)))
                .toList();
        return contacts.meeting(act(passage, gathering, noun), told, sides, realis.of(passage, from, noun));
    }

    /** 甲与六国外长举行会谈, 甲将与某组织代表以及乙、丙、丁三国外长会谈: who meets the states named as one. */
    private static Optional<Side> with(Parties parties, Gathering gathering) {
        Span name = gathering.span();
        return parties.before(name.start()).stream()
                .filter(party -> !party.people().isEmpty())
                .reduce((earlier, later) -> later)
                .filter(party -> party.country() != null && !gathering.states().contains(party.country()))
                .filter(party -> {
                    String gap = parties.passage().between(party.span().end(), name.start());
                    return gap.indexOf('，') < 0 && parties.links().joined(gap, "with");
                })
                .flatMap(party -> party.side(Role.BOTH, parties.passage()));
    }

    /** 甲出席中乙丙峰会, 甲同乙、丙举行中乙丙峰会. */
    private boolean sitsAt(Passage passage, Parties parties, Party party, Span name) {
        String between = passage.between(party.span().end(), name.start());
        return parties.links().attends(party, name)
                || between.indexOf('，') < 0
                        && (lexicon.words("hold").closes(use.withoutRound(between))
                                || lexicon.words("attends").within(between));
    }

    private ContactVerb act(Passage passage, Gathering gathering, Span noun) {
        String words = passage.between(gathering.span().end(), noun.end());
        String format = gathering.body() ? "conference" : format(words);
        return new ContactVerb(
                passage, new Term.MeetingVerb(passage.between(noun.start(), noun.end()), format, "gathers"), noun);
    }

    private String format(String words) {
        if (words.contains(VIDEO)) {
            return "video";
        }
        return lexicon.words("of_leaders").within(words) ? "summit" : "talks";
    }

    /** 甲出席: who attends takes part for his state. */
    private static Side side(Country state, List<Party> attending, Passage passage) {
        return attending.stream()
                .filter(party -> state.equals(party.country()))
                .reduce((earlier, later) -> later)
                .flatMap(party -> party.side(Role.BOTH, passage))
                .orElse(new Side(state, List.of()));
    }
}
