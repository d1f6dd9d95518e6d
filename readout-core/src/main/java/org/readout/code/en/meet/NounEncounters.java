package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ContactNoun;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Country;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** Contacts told by a noun: "the May meeting between A and B", "B's visit to Country", "the talks". */
record NounEncounters(ContactWords table, Cast cast) {
    private static final Set<String> KNOWN =
            Set.of("the", "this", "that", "these", "their", "his", "her", "its", "such");
    private static final Set<String> AGAIN = Set.of("another", "second", "third", "fourth", "new", "further", "repeat");
    private static final Set<String> MANY =
            Set.of("meeting", "visit", "summit", "call", "exchange", "trip", "encounter");
    /** "The six-party talks": a process of several states, no contact of the two that stand nearby. */
    private static final Set<String> SEVERAL = Set.of(
            "three-party",
            "four-party",
            "five-party",
            "six-party",
            "multi-party",
            "multiparty",
            "three-way",
            "four-way",
            "trilateral",
            "tripartite",
            "quadrilateral",
            "multilateral");

    private static final int FEW = 2;

    private static final Set<String> COUNTED = Set.of("two", "three", "four", "five", "six", "separate", "several");
    private static final List<String> PARTNERS = List.of("between", "with", "among", "of", "by");
    private static final Set<String> AROUND = Set.of(
            "in", "at", "during", "for", "after", "following", "on", "over", "through", "from", "amid", "throughout");
    private static final Set<String> IN = Set.of("in", "with", "by", "through");
    private static final Set<String> SINGLE = Set.of("talk", "negotiation", "consultation", "parley");

    List<Encounter> read(Syntax syntax, Set<Integer> taken) {
        Words words = new Words(table);
        List<Encounter> found = new ArrayList<>();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            Optional<Phrase> phrase = taken.contains(head) ? Optional.empty() : syntax.phrase(head);
            phrase.flatMap(words::noun)
                    .filter(one -> (one.noun().alone() || one.noun().is("written"))
                            && taken.add(one.phrase().group().head()))
                    .flatMap(this::told)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Encounter> told(Words.Found found) {
        return switch (found.noun().kind()) {
            case "visit" -> visit(found);
            case "written" -> letter(found);
            case "presence" -> {
                Reality reality = new Reality(table);
                Status status = new NounReality(reality, table).of(found.outer());
                yield new Journey(table, cast, new Words(table), reality).present(found.phrase(), status);
            }
            default -> contact(found);
        };
    }

    private Optional<Encounter> contact(Words.Found found) {
        Phrase phrase = found.phrase();
        List<Party> second = partners(cast, phrase, null);
        if (second.isEmpty()) {
            second = apart(found.outer());
        }
        List<Party> owner = owner(found.outer(), phrase);
        if (owner.isEmpty() && second.isEmpty()) {
            second = new Gathering(cast).of(found.outer());
        }
        List<Party> first = owner.isEmpty() && second.size() < 2 ? around(found.outer(), second) : owner;
        if (first.isEmpty() && second.size() < 2) {
            List<Party> states = cast.states(phrase);
            second = states.size() > 1 ? states : second;
        }
        if (first.isEmpty() && second.isEmpty() && cast.union(phrase)) {
            return Optional.empty();
        }
        if (first.isEmpty() && second.isEmpty() && foreign(phrase)) {
            List<Party> host = Governed.by(found.outer(), List.of("in", "at"))
                    .flatMap(where -> place(where).stream())
                    .toList();
            return Optional.of(told(found, first, host, "object").manner(Encounter.Manner.FOREIGN));
        }
        if (Words.has(phrase, SEVERAL) && first.size() + second.size() <= FEW) {
            return Optional.empty();
        }
        boolean bare = Words.lemma(phrase.head()).equals("call") && first.isEmpty() && second.isEmpty();
        boolean single = SINGLE.contains(Words.lower(phrase.head()));
        return single || bare && !Words.has(phrase, KNOWN)
                ? Optional.empty()
                : Optional.of(told(found, first, second, on(phrase) ? "object" : "none"));
    }

    /** Whose meeting it is; "during his meeting with B, A said": of whoever acts later. */
    private List<Party> owner(Phrase noun, Phrase phrase) {
        Optional<Phrase> owner = Words.owner(phrase);
        boolean pronoun = owner.filter(
                        one -> one.head().tag() == Tag.PRON || one.head().tag() == Tag.DET)
                .isPresent();
        Optional<Phrase> later = pronoun ? ahead(noun) : Optional.empty();
        return later.or(() -> owner).map(cast::parties).orElse(List.of());
    }

    private static Optional<Phrase> ahead(Phrase noun) {
        return noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT)
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream())
                .flatMap(clause -> clause.subject().stream())
                .filter(subject -> subject.span().start() > noun.span().end())
                .findFirst();
    }

    /** "Talks took place in Rome between A and B": what the verb stands between. */
    private List<Party> apart(Phrase noun) {
        return noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.SUBJECT || relation.role() == Role.PASSIVE_SUBJECT)
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream())
                .flatMap(clause -> Governed.by(clause, List.of("between", "with", "among")))
                .flatMap(phrase -> cast.parties(phrase).stream())
                .toList();
    }

    /** "In talks with B, A promised", "at a meeting in Rome A and B agreed": who acts in the clause the noun belongs to. */
    private List<Party> around(Phrase noun, List<Party> partners) {
        List<Party> agents = noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT && !partners.isEmpty()
                        || relation.role() == Role.ARGUMENT && AROUND.contains(relation.marker()))
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream())
                .flatMap(clause -> Agents.of(clause).stream())
                .flatMap(agent -> cast.parties(agent).stream())
                .filter(Party::body)
                .toList();
        List<Party> addressed = partners.isEmpty() ? addressed(noun) : List.of();
        if (!agents.isEmpty() && addressed.stream().anyMatch(Party::named)) {
            return Stream.concat(agents.stream(), addressed.stream()).toList();
        }
        boolean several = agents.stream().map(Party::country).distinct().count() > 1;
        boolean indefinite = !Words.has(noun, KNOWN);
        return !partners.isEmpty() || several && indefinite ? agents : List.of();
    }

    /** "A told B in a telephone call": to whom it is said. */
    private List<Party> addressed(Phrase noun) {
        return noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT && AROUND.contains(relation.marker()))
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream())
                .filter(clause -> !clause.verb().passive())
                .flatMap(clause -> clause.indirectObject().or(clause::object).stream())
                .flatMap(object -> cast.parties(object).stream())
                .filter(Party::body)
                .toList();
    }

    /** "A call on X" is paid, "a call to X" made. */
    private static boolean on(Phrase phrase) {
        boolean telephone = Words.has(phrase, Set.of("telephone", "phone", "video", "conference", "hotline"));
        return Words.lemma(phrase.head()).equals("call")
                && !telephone
                && phrase.argument("on").isPresent();
    }

    private static boolean foreign(Phrase phrase) {
        return Governed.by(phrase, List.of("of", "between", "among")).findAny().isPresent();
    }

    private Optional<Party> place(Phrase where) {
        return cast.located(where).map(state -> new Party(state, List.of(), false, false, where.span()));
    }

    /** "X's letter to Y", "in a letter to Y, X said": only where both are named. */
    private Optional<Encounter> letter(Words.Found found) {
        Phrase phrase = found.outer();
        List<Party> readers = Governed.by(phrase, List.of("to"))
                .flatMap(reader -> cast.parties(reader).stream())
                .filter(Party::body)
                .toList();
        List<Party> writers =
                new ArrayList<>(Words.owner(found.phrase()).map(cast::parties).orElse(List.of()));
        Governed.by(phrase, List.of("from", "by")).forEach(writer -> writers.addAll(cast.parties(writer)));
        writers.addAll(writers.isEmpty() ? senders(phrase, readers) : List.of());
        writers.removeIf(writer -> !writer.body());
        return writers.isEmpty() || readers.isEmpty()
                ? Optional.empty()
                : Optional.of(told(found, writers, readers, "none"));
    }

    /** Who acts in the clause a letter belongs to: "in a letter to Y, X said", "the letter X wrote to Y". */
    private List<Party> senders(Phrase letter, List<Party> readers) {
        Syntax syntax = letter.syntax();
        Stream<Clause> around = syntax.above(letter.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT && IN.contains(relation.marker()))
                .flatMap(relation -> syntax.clause(relation.head()).stream());
        return readers.isEmpty()
                ? List.of()
                : Stream.concat(around, letter.relatives().stream())
                        .flatMap(clause -> Agents.of(clause).stream())
                        .flatMap(agent -> cast.parties(agent).stream())
                        .toList();
    }

    private Optional<Encounter> visit(Words.Found found) {
        Phrase phrase = found.phrase();
        List<Party> guests =
                new ArrayList<>(Words.owner(phrase).map(cast::parties).orElse(List.of()));
        Governed.by(phrase, List.of("by")).forEach(by -> guests.addAll(cast.parties(by)));
        guests.addAll(guests.isEmpty() ? onVisit(phrase) : List.of());
        guests.removeIf(guest -> !guest.body());
        Optional<Party> place = Governed.by(phrase, List.of("to", "in", "at", "for", "through"))
                .flatMap(where -> place(where).stream())
                .filter(where -> guests.stream().noneMatch(guest -> same(where.country(), guest)))
                .findFirst();
        return Optional.of(told(found, guests, place.map(List::of).orElse(List.of()), "object"));
    }

    /** "X, who is on a visit to Country", "during a trip to Country X said". */
    private List<Party> onVisit(Phrase visit) {
        return visit.syntax().above(visit.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT
                        || relation.role() == Role.ARGUMENT && AROUND.contains(relation.marker()))
                .map(Relation::head)
                .flatMap(verb -> visit.syntax().clause(verb).stream())
                .flatMap(clause -> clause.subject().or(clause::agent).stream())
                .flatMap(agent -> cast.parties(agent).stream())
                .toList();
    }

    private static boolean same(@Nullable Country country, Party guest) {
        return country != null && country.equals(guest.country());
    }

    private Encounter told(Words.Found found, List<Party> first, List<Party> second, String host) {
        Phrase phrase = found.outer();
        Span core = phrase.span().to(found.phrase().span());
        for (Party party : second) {
            core = core.to(party.span());
        }
        Span span = core;
        for (Party party : first) {
            span = phrase.span().end() < party.span().start() ? span.to(party.span()) : span;
        }
        Status real = new NounReality(new Reality(table), table).of(phrase);
        boolean nobody = first.isEmpty() && second.isEmpty();
        boolean generic = real == Status.OCCURRED && kind(found.phrase(), nobody) && phrase == found.phrase();
        boolean known = Words.has(phrase, KNOWN) || Words.owner(phrase).isPresent() || occasion(found.noun());
        Encounter.Manner manner =
                again(phrase) ? Encounter.Manner.ANEW : known ? Encounter.Manner.KNOWN : Encounter.Manner.TOLD;
        return new Encounter(
                on(found.phrase()) ? "meeting" : found.noun().format(),
                generic ? Status.GENERIC : real,
                first,
                second,
                host,
                span,
                core,
                manner);
    }

    /** A lunch or press conference belongs to the contact told before. */
    private static boolean occasion(ContactNoun noun) {
        return noun.is("occasion");
    }

    /** Those a noun names with whom it is held: "between A and B", "with B", "of the two leaders". */
    static List<Party> partners(Cast cast, Phrase noun, @Nullable Clause clause) {
        List<Party> partners = new ArrayList<>();
        boolean call = Words.lemma(noun.head()).equals("call");
        Governed.by(noun, call ? List.of("between", "with", "on", "to", "from") : PARTNERS)
                .flatMap(phrase -> (clause == null ? cast.parties(phrase) : cast.others(phrase, clause)).stream())
                .forEach(party -> add(partners, party));
        noun.argument("of").filter(of -> partners.isEmpty()).stream()
                .flatMap(of -> Governed.by(of, List.of("with", "between")))
                .flatMap(phrase -> cast.parties(phrase).stream())
                .forEach(party -> add(partners, party));
        boolean half = partners.size() < 2 && noun.argument("between").isPresent();
        noun.members().stream()
                .skip(1)
                .filter(member -> half)
                .flatMap(member -> cast.parties(member).stream())
                .forEach(party -> add(partners, party));
        return partners;
    }

    /** Of one phrase each person once; "the two leaders" are two of one phrase. */
    static void add(List<Party> parties, Party party) {
        boolean there = parties.stream()
                .anyMatch(one -> one.span().overlaps(party.span())
                        && (one.country() == null || one.country().equals(party.country())));
        if (!there) {
            parties.add(party);
        }
    }

    /** "Bilateral meetings": of a kind, not of one. */
    static boolean kind(Phrase noun, boolean nobody) {
        return Words.plural(noun)
                && MANY.contains(Words.lemma(noun.head()))
                && !Words.has(noun, KNOWN)
                && (nobody || !Words.has(noun, COUNTED));
    }

    static boolean again(Phrase noun) {
        return Words.has(noun, AGAIN);
    }
}
