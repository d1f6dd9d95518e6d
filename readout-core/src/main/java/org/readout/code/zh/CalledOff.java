package org.readout.code.zh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Contacts put off or cancelled whose word is a noun: 甲推迟了原定对乙国的访问, 甲的乙国之行推迟, 甲取消同乙的会见, 原定下旬举行的甲乙会议已推迟. What is put off
 * to a day is told elsewhere. Immutable.
 */
record CalledOff(ChineseLexicon lexicon, Contacts contacts) {
    private static final int SOON = 4;
    /** Words that are no nouns of a contact: 达成搁置争议的共识. */
    private static final Set<String> NO_NOUNS = Set.of("over", "alone", "toward", "facing", "none", "awards", "signs");

    private static final Pattern CLAUSE = Pattern.compile("[^，。；：]+");
    /** Behind the noun: 访问乙国的计划, 访华行程. */
    private static final Pattern END = Pattern.compile("(?:.{0,10}(?:计划|安排|行程|日程))?[，。；]?$");
    /** Between noun and verb: 因洪水, 临时, 被. What stands after something is of another matter. */
    private static final Pattern GAP = Pattern.compile("(?![后时中]|期间|.*(?:同意|决定|要求|宣布|敦促)).{0,14}");

    /** The contacts a sentence without any other tells to be called off. */
    List<Meeting> read(Passage passage, Told told) {
        String text = passage.between(passage.span().start(), passage.span().end());
        if (!lexicon.words("calls_off").within(text)
                && !lexicon.words("off_behind").within(text)) {
            return List.of();
        }
        Matcher clauses = CLAUSE.matcher(text);
        List<Meeting> off = new ArrayList<>();
        while (clauses.find()) {
            Span clause = new Span(
                    passage.span().start() + clauses.start(), passage.span().start() + clauses.end());
            noun(passage, clause).ifPresent(act -> off.addAll(meetings(act, clause, told)));
        }
        return off;
    }

    /** 甲与乙吵了起来，两国总统原定的联合记者会告吹: what was scheduled besides what is told to have taken place. */
    boolean besides(Passage passage, Meeting off, List<Meeting> told) {
        return lexicon.words("scheduled")
                        .within(passage.between(
                                passage.span().start(), passage.span().end()))
                && off.format().contact() == Contact.PRESENCE
                && told.stream()
                        .allMatch(one -> one.status().counts()
                                && !one.format().equals(off.format())
                                && one.countries().equals(off.countries()));
    }

    /** The word of contact in a clause that is called off there; 原定下周会面，对方一句“不来了”: or in a clause behind, where it was planned. */
    private Optional<ContactVerb> noun(Passage passage, Span clause) {
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
        if (lexicon.words("not_called_off").within(words)) {
            return Optional.empty();
        }
        for (int i = 0; i < words.length(); i++) {
            Optional<String> verb = lexicon.words("calls_off").opening(words, i);
            if (verb.isPresent()) {
                return Optional.of(new Span(i, i + verb.get().length()));
            }
        }
        return Optional.empty();
    }

    private static boolean calledOff(String words, Span verb, Span noun) {
        return verb.end() <= noun.start()
                ? END.matcher(words.substring(noun.end())).matches()
                : noun.end() <= verb.start()
                        && GAP.matcher(words.substring(noun.end(), verb.start()))
                                .matches();
    }

    private Stream<ContactVerb> nouns(Passage passage, Span clause) {
        Stream<ContactVerb> contacts = ContactVerb.in(passage, lexicon).stream()
                .filter(act -> clause.contains(act.at()) && !NO_NOUNS.contains(act.pattern()));
        String words = passage.between(clause.start(), clause.end());
        Stream<ContactVerb> others = Stream.iterate(0, i -> i < words.length(), i -> i + 1)
                .flatMap(i -> Stream.of("journey", "sitting", "press_noun")
                        .flatMap(kind -> lexicon.words(kind).opening(words, i).stream()
                                .map(noun -> new ContactVerb(
                                        passage,
                                        model(kind),
                                        new Span(clause.start() + i, clause.start() + i + noun.length())))));
        return Stream.concat(contacts, others).sorted(Comparator.comparing(ContactVerb::at));
    }

    /** The word of contact a noun stands for: 之行 is a visit, 会议 of states a meeting. */
    private Term.MeetingVerb model(String kind) {
        return lexicon.meetingVerb(
                switch (kind) {
                    case "journey" -> "访问";
                    case "press_noun" -> "共同会见记者";
                    default -> "会晤";
                });
    }

    private List<Meeting> meetings(ContactVerb act, Span clause, Told told) {
        Parties parties = new Parties(act.passage(), lexicon);
        List<Party> here = Stream.concat(
                        parties.all().stream().filter(party -> clause.contains(party.span())),
                        destinations(parties, act, clause))
                .filter(party -> act.pattern().equals("travels") || !ground(act.passage(), party))
                .toList();
        List<Side> sides = sides(here, act.passage());
        boolean somebody = here.stream().anyMatch(party -> !party.people().isEmpty());
        Optional<Side> other = subject(parties, clause, sides).flatMap(party -> party.side(Role.BOTH, act.passage()));
        if (act.pattern().equals("travels") && !somebody && other.isPresent()) {
            return sides.stream()
                    .map(visited -> off(act, told, List.of(other.get(), visited)))
                    .toList();
        }
        List<Side> named = sides(
                Stream.concat(parties.all().stream(), behind(act.passage())).toList(), act.passage());
        boolean both = lexicon.words("both_states").within(act.passage().between(clause.start(), clause.end()));
        List<Side> all = sides.size() > 1
                ? sides
                : named.size() == 2 && (both || !sides.isEmpty())
                        ? named
                        : Stream.concat(sides.stream(), other.stream()).toList();
        return all.size() > 1 ? List.of(off(act, told, all)) : List.of();
    }

    /** 原定6月的会晤, told in May: the day is that of a plan, unless it would lie far ahead. */
    private Meeting off(ContactVerb act, Told told, List<Side> sides) {
        Meeting planned = contacts.meeting(act, told, sides, Status.PLANNED);
        LocalDate published = act.passage().annotated().document().published();
        LocalDate first = planned.date().earliest();
        boolean near = published != null && first != null && first.isBefore(published.plusMonths(SOON));
        return near ? planned.withStatus(Status.NEGATED) : contacts.meeting(act, told, sides, Status.NEGATED);
    }

    /** Whom another clause names, where this one names nobody who acts: 甲缩短行程，取消对乙国的访问. */
    private static Optional<Party> subject(Parties parties, Span clause, List<Side> sides) {
        return parties.all().stream()
                .filter(party -> !party.people().isEmpty() && !clause.contains(party.span()))
                .filter(party -> sides.stream().noneMatch(side -> side.country().equals(party.country())))
                .findFirst();
    }

    /** 甲国外交部宣布，两国外长的会晤取消；乙国方面没有评论: the state that opens the next sentence. */
    private static Stream<Party> behind(Passage passage) {
        int end = passage.span().end();
        return passage.annotated().mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(Mention.OfCountry.class::cast)
                .filter(state -> state.span().start() >= end && state.span().start() <= end + 2)
                .map(Party::of);
    }

    /** 访美: the state stands in the word; 某国首都之行, 两国首都的防长: a capital stands for its state. */
    private Stream<Party> destinations(Parties parties, ContactVerb off, Span clause) {
        Passage passage = off.passage();
        Stream<Party> inWord = ContactVerb.in(passage, lexicon).stream()
                .filter(act -> clause.contains(act.at()))
                .flatMap(act -> lexicon
                        .destination(passage.between(act.at().start(), act.at().end()))
                        .map(state -> new Party(List.of(), state, act.at()))
                        .stream());
        return Stream.concat(
                inWord,
                new Capitals(parties)
                        .in(clause).stream()
                                .filter(city -> city.span().end() == off.at().start()
                                        || !off.pattern().equals("travels")));
    }

    /** 在某国举行的会晤. */
    private boolean ground(Passage passage, Party party) {
        return party.people().isEmpty() && passage.precededBy(party.span().start(), lexicon.words("at"));
    }

    /** A side of each state, with its people where some are named. */
    private static List<Side> sides(List<Party> parties, Passage passage) {
        Map<Country, Side> sides = new LinkedHashMap<>();
        parties.forEach(party -> party.side(Role.BOTH, passage)
                .ifPresent(side -> sides.merge(
                        side.country(), side, (one, other) -> one.people().isEmpty() ? other : one)));
        return List.copyOf(sides.values());
    }
}
