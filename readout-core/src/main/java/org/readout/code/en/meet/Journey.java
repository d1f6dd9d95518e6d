package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ContactVerb;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Contacts told by going somewhere or being present there. */
record Journey(ContactWords table, Cast cast, Words words, Reality reality) {
    /** Who was told of by an office alone. */
    private static final Set<String> HE = Set.of("he", "she");

    private static final Set<String> WHERE = Set.of("in", "at", "to");

    /** One visit, or one to each state: "visited A and B". */
    List<Encounter> read(Clause clause, ContactVerb verb) {
        List<Party> guests = guests(clause);
        boolean being = verb.words().get(0).equals("be");
        if (guests.isEmpty() || being && !present(clause, guests) || toMeet(clause)) {
            return List.of();
        }
        if (verb.object().equals("days") && clause.object().filter(this::days).isEmpty()) {
            return List.of();
        }
        Stream<Phrase> objects = verb.to().isEmpty() ? clause.object().stream() : Stream.empty();
        List<Party> named = destinations()
                .of(
                        Stream.concat(objects, Governed.by(clause, verb.to())).filter(place -> !onward(clause, place)),
                        guests);
        List<Party> told = new Rendezvous(cast, words).without(clause, guests, named);
        if (told.isEmpty() && !named.isEmpty()) {
            return List.of();
        }
        List<Party> places = told.isEmpty() && table.is("leaving", clause.verb().lemma())
                ? destinations().of(clause.object().stream(), guests)
                : told;
        Untold untold = new Untold(table, cast);
        Homeward home = new Homeward(table, cast);
        return places.isEmpty()
                ? untold
                        .place(clause, guests)
                        .map(place -> told(clause, verb.format(), home.ours(clause, guests, place), place))
                        .map(visit -> goingRound(visit, clause))
                        .stream()
                        .toList()
                : legs(clause, format(clause, verb), home.ours(clause, guests, places.get(0)), places);
    }

    /** "The guest left for Port": a town further on, as likely of the same state. */
    private boolean onward(Clause clause, Phrase place) {
        return table.is("leaving", clause.verb().lemma()) && cast.provincial(place);
    }

    /** "Also toured the farm": one goes round on one visit, however many sights are told. */
    private Encounter goingRound(Encounter told, Clause clause) {
        if (!table.is("staying", clause.verb().lemma())) {
            return told;
        }
        return new Encounter(
                told.format(),
                told.status(),
                told.first(),
                told.second(),
                told.host(),
                told.span(),
                told.core(),
                Encounter.Manner.TOLD);
    }

    /** "To A on July 2, B on July 5": where more than a comma or "and" stands between places, each has words of its own. */
    List<Encounter> legs(Clause clause, String format, List<Party> guests, List<Party> places) {
        Legs legs = new Legs(clause.syntax(), places);
        return IntStream.range(0, places.size())
                .mapToObj(leg -> legs.of(told(clause, format, guests, places.get(leg)), leg))
                .toList();
    }

    /** "Wound up four days in China". */
    private boolean days(Phrase phrase) {
        return table.is("days", Words.lemma(phrase.head()));
    }

    /** "X was in Hanoi", not "X was content in Hanoi". */
    private boolean present(Clause clause, List<Party> guests) {
        boolean before = clause.subject()
                .filter(subject -> subject.span().start() < clause.verb().span().start())
                .isPresent();
        return before
                && (guests.stream().anyMatch(Party::named)
                        || clause.subject()
                                .filter(one -> cast.travels(one)
                                        || HE.contains(one.head().lower()))
                                .isPresent())
                && clause.predicate()
                        .filter(token -> !table.is("been", Words.lower(token)))
                        .isEmpty()
                && clause.object().isEmpty();
    }

    private String format(Clause clause, ContactVerb verb) {
        if (mission(clause.object().stream())) {
            return "meeting";
        }
        boolean staying = table.is("staying", verb.words().get(0))
                || table.is("end_of_journey", verb.words().get(0));
        Occasions occasions = new Occasions(words);
        boolean at = verb.words().get(0).equals("be")
                && Governed.by(clause, List.of("at")).anyMatch(occasions::is);
        return !staying && (at || occasions.in(clause)) ? "attendance" : verb.format();
    }

    /** "Visited the embassy of B": its ambassador, here. */
    private boolean mission(Stream<Phrase> where) {
        return where.anyMatch(seat -> table.apart("mission", Words.lower(seat.head())));
    }

    /** "flew to Vienna to see him": what is told is the meeting. */
    private boolean toMeet(Clause clause) {
        return Stream.concat(clause.adverbials().stream(), clause.complements().stream())
                .filter(below -> table.verbs(below.verb().lemma()).stream()
                        .anyMatch(verb -> verb.pattern() == ContactVerb.Pattern.PARTNER))
                .flatMap(below -> Stream.concat(below.object().stream(), Governed.by(below, List.of("with"))))
                .anyMatch(object -> cast.parties(object).stream().anyMatch(Party::body));
    }

    /** "paid a visit to", "began a visit to". */
    List<Encounter> visit(Clause clause, Phrase visit, Set<Integer> taken) {
        List<Party> guests = guests(clause);
        Stream<Phrase> where = Stream.concat(visit.arguments().stream(), clause.arguments().stream())
                .filter(argument -> WHERE.contains(argument.preposition()))
                .map(Argument::phrase);
        List<Party> places = guests.isEmpty() ? List.of() : destinations().of(where, guests);
        if (!places.isEmpty()) {
            taken.add(visit.group().head());
        }
        String format = mission(Stream.concat(visit.argument("to").stream(), clause.argument("to").stream()))
                ? "meeting"
                : "visit";
        return places.stream().map(place -> told(clause, format, guests, place)).toList();
    }

    Encounter told(Clause clause, String format, List<Party> guests, @Nullable Party host) {
        Status status = new JourneyReality(reality).of(clause);
        Encounter told =
                new Told(table).of(clause, format, status, guests, host == null ? List.of() : List.of(host), "object");
        boolean back = clause.verb().lemma().equals("return")
                && host != null
                && host.span().equals(clause.verb().span());
        return back ? told.manner(Encounter.Manner.ANEW) : told;
    }

    List<Party> guests(Clause clause) {
        Optional<Phrase> who = clause.verb().passive() ? clause.patient() : Agents.of(clause);
        return who.filter(one -> !crowd(one)).map(this::aboard).map(cast::parties).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
    }

    /** "Tourists made visits", "the army left": people who travel for themselves, or to fight. */
    private boolean crowd(Phrase who) {
        String head = Words.lemma(who.head());
        return Words.plural(who) && table.is("crowd", head) || table.is("forces", head);
    }

    /** "X's plane touched down": X. */
    private Phrase aboard(Phrase who) {
        return table.is("vehicle", Words.lemma(who.head())) ? Words.owner(who).orElse(who) : who;
    }

    /** The states it leads to, where the guests are of others. */
    Destinations destinations() {
        return new Destinations(cast);
    }
}
