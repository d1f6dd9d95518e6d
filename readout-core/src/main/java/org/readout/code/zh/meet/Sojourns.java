package org.readout.code.zh.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * 正在甲国访问的乙国外长说: a visit that only describes who speaks. It is told elsewhere where the document tells anything the two states did; where it does
 * not, this is the account of it.
 */
public record Sojourns(ChineseLexicon lexicon, Contacts contacts) {
    private static final String GOING_ON = "正在";
    private static final String IN = "在";
    private static final String VISIT = "访问";
    private static final String DURING = "期间";
    private static final String OF = "的";
    private static final String WILL = "将";
    private static final int LONGEST_STAY = 24;

    /** Who stays where. */
    private record Stay(Party visitor, Party state) {}

    /**
     * The visits that no contact told covers.
     *
     * @param retold true of a verb in the words of a speaker
     */
    public List<Meeting> read(List<Passage> passages, List<Meeting> told, BiPredicate<Passage, Span> retold) {
        List<Meeting> found = new ArrayList<>();
        for (Passage passage : passages) {
            ContactVerb.in(passage, lexicon).stream()
                    .map(Sojourns::withoutTime)
                    .filter(act -> act.pattern().equals("travels") && !retold.test(passage, act.at()))
                    .flatMap(act -> visit(act).stream())
                    .filter(visit -> visit.status() == Status.OCCURRED)
                    .filter(visit -> Stream.concat(told.stream(), found.stream())
                            .noneMatch(other -> other.countries().containsAll(visit.countries())))
                    .forEach(found::add);
        }
        return found;
    }

    /** 访问期间 is one word, which tells of no contact. */
    private static ContactVerb withoutTime(ContactVerb act) {
        return !act.verb().surface().equals(VISIT + DURING)
                ? act
                : new ContactVerb(
                        act.passage(),
                        new Term.MeetingVerb(VISIT, "visit", "travels"),
                        new Span(act.at().start(), act.at().start() + VISIT.length()));
    }

    private Optional<Meeting> visit(ContactVerb act) {
        Passage passage = act.passage();
        Parties parties = new Parties(passage, lexicon);
        Optional<Stay> stay = behind(parties, act).or(() -> before(parties, act));
        return stay.flatMap(
                        found -> contacts.meeting(act, Told.NOTHING, new Parties.Two(found.visitor(), found.state())))
                .filter(visit -> inWord(act).isEmpty() || dated(act, visit))
                .map(visit -> ahead(act, visit) ? visit.withDate(When.UNKNOWN) : visit);
    }

    /** 正在甲国访问的乙, 抵甲进行国事访问的乙; at the head of a clause also 在甲国访问的乙. */
    private Optional<Stay> behind(Parties parties, ContactVerb act) {
        if (!act.passage().after(act.at().end(), OF.length()).equals(OF)) {
            return Optional.empty();
        }
        OptionalInt begins = inWord(act).isPresent() ? OptionalInt.of(act.at().start()) : from(act);
        return begins.stream()
                .boxed()
                .flatMap(from -> visitor(parties, act.at().end() + OF.length()).stream()
                        .flatMap(visitor -> inWord(act)
                                .or(() -> ground(parties, from, act.at().start()))
                                .stream()
                                .filter(state -> Parties.differ(visitor, state))
                                .map(state -> new Stay(visitor, state))))
                .findFirst();
    }

    /** Where the state of 正在甲国访问的 stands at the earliest; empty where the words are others. */
    private static OptionalInt from(ContactVerb act) {
        Passage passage = act.passage();
        String head = passage.between(
                Math.max(passage.span().start(), act.at().start() - LONGEST_STAY),
                act.at().start());
        int at = head.lastIndexOf(GOING_ON);
        int clause = head.lastIndexOf('，') + 1;
        if (at >= clause) {
            return OptionalInt.of(act.at().start() - head.length() + at + GOING_ON.length());
        }
        boolean opens = clause > 0 || head.length() < LONGEST_STAY;
        return opens && head.startsWith(IN, clause)
                ? OptionalInt.of(act.at().start() - head.length() + clause + IN.length())
                : OptionalInt.empty();
    }

    /** 乙上周在甲国访问期间……: a day or a week before the state. */
    private Optional<Stay> before(Parties parties, ContactVerb act) {
        Passage passage = act.passage();
        if (!passage.after(act.at().end(), DURING.length()).equals(DURING)) {
            return Optional.empty();
        }
        return ground(
                        parties,
                        passage.span().start(),
                        act.at().start(),
                        state -> state.span().end() == act.at().start()
                                && passage.precededBy(state.span().start(), lexicon.words("on_ground")))
                .flatMap(state -> passage.all(Mention.OfDate.class).stream()
                        .filter(date -> date.span().end() == state.span().start() - IN.length())
                        .findFirst()
                        .flatMap(date -> parties.before(date.span().start()).stream()
                                .filter(party ->
                                        party.span().end() == date.span().start() && officer(party, passage))
                                .findFirst())
                        .filter(visitor -> Parties.differ(visitor, state))
                        .map(visitor -> new Stay(visitor, state)));
    }

    /** 日前访甲的乙: on no day that is told. */
    private boolean dated(ContactVerb act, Meeting visit) {
        return !visit.date().evidence().isEmpty()
                && !lexicon.words("day_vague").within(visit.mentions().get(0).quote());
    }

    /** 正在甲国访问的乙将于6日发表演讲: the day is that of what else he is to do. */
    private static boolean ahead(ContactVerb act, Meeting visit) {
        return visit.date().evidence().stream()
                .filter(date -> date.span().start() > act.at().end())
                .anyMatch(date -> act.passage()
                        .between(act.at().end(), date.span().start())
                        .contains(WILL));
    }

    /** Who stands right behind 的. */
    private Optional<Party> visitor(Parties parties, int from) {
        return parties.all().stream()
                .filter(party -> party.span().start() == from && officer(party, parties.passage()))
                .findFirst();
    }

    /** Who holds an office, here or where the text names him before, not one who did once. */
    private boolean officer(Party party, Passage passage) {
        return party.people().stream().anyMatch(person -> passage.annotated().mentions().stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention.OfPerson.class::cast)
                .filter(other -> other.person().equals(person.person()))
                .flatMap(other -> other.offices().stream())
                .anyMatch(office -> !lexicon.words("former").opens(office.title())));
    }

    /** 对某国进行国事访问: the state stands in the word. */
    private Optional<Party> inWord(ContactVerb act) {
        return lexicon.destination(
                        act.passage().between(act.at().start(), act.at().end()))
                .map(state -> new Party(List.of(), state, act.at()));
    }

    /** The one state between 正在 and the verb. */
    private static Optional<Party> ground(Parties parties, int from, int end) {
        return ground(parties, from, end, state -> true);
    }

    private static Optional<Party> ground(Parties parties, int from, int end, Predicate<Party> there) {
        List<Party> states = parties.all().stream()
                .filter(party -> party.people().isEmpty()
                        && party.span().start() >= from
                        && party.span().end() <= end
                        && there.test(party))
                .toList();
        Optional<Country> only =
                states.size() == 1 ? Optional.ofNullable(states.get(0).country()) : Optional.empty();
        return only.map(country -> states.get(0));
    }
}
