package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ContactNoun;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** Contacts told by a noun: "the May meeting between A and B", "B's visit to Country", "the talks". */
record NounEncounters(ContactWords table, Cast cast) {
    static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "their", "his", "her", "its", "such");
    private static final List<String> PARTNERS = List.of("between", "with", "among", "of", "by");
    private static final List<String> CALLED = List.of("between", "with", "on", "to", "from", "by");

    List<Encounter> read(Syntax syntax, Set<Integer> taken) {
        // A headline of one word, such as "Visits", says of whom nothing.
        if (syntax.tokens().size() == 1) {
            return List.of();
        }
        Words words = new Words(table);
        List<Encounter> found = new ArrayList<>();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            Optional<Phrase> phrase = taken.contains(head) ? Optional.empty() : syntax.phrase(head);
            phrase.flatMap(words::noun)
                    .filter(one -> (one.noun().alone() || one.noun().is("written"))
                            && taken.add(one.phrase().group().head()))
                    .ifPresent(one -> found.addAll(told(one)));
        }
        return found;
    }

    private List<Encounter> told(Words.Found found) {
        return switch (found.noun().kind()) {
            case "visit" -> new NounVisits(this).read(found);
            case "tie" -> new Ties(this).read(found).stream().toList();
            case "written" -> new NounLetters(this).read(found).stream().toList();
            case "presence" -> {
                Status status = status(found.outer());
                yield new Presences(journeys())
                        .present(found.phrase(), status).stream().toList();
            }
            default -> new NounContacts(this).read(found).stream().toList();
        };
    }

    /** "A call on X" is paid, "a call to X" made. */
    boolean on(Phrase phrase) {
        boolean telephone = Words.has(phrase, table.of("telephone"));
        return Words.lemma(phrase.head()).equals("call")
                && !telephone
                && phrase.argument("on").isPresent();
    }

    Optional<Party> place(Phrase where) {
        return cast.located(where).map(state -> new Party(state, List.of(), false, false, where.span()));
    }

    Journey journeys() {
        return new Journey(table, cast, new Words(table), new Reality(table));
    }

    /** As real as the noun and what it hangs on say. */
    Status status(Phrase noun) {
        return new NounReality(new Reality(table), table).of(noun);
    }

    Encounter told(Words.Found found, List<Party> first, List<Party> second, String host) {
        Phrase phrase = found.outer();
        Span core = phrase.span().to(found.phrase().span());
        for (Party party : second) {
            core = core.to(party.span());
        }
        Span span = core;
        for (Party party : first) {
            span = phrase.span().end() < party.span().start() ? span.to(party.span()) : span;
        }
        Status real = status(phrase);
        boolean nobody = first.isEmpty() && second.isEmpty();
        Counted counted = new Counted(table);
        boolean generic = real == Status.OCCURRED
                && phrase == found.phrase()
                && (counted.kind(phrase, nobody) || counted.somebodys(phrase));
        boolean known = Words.has(phrase, KNOWN) || Words.owner(phrase).isPresent() || occasion(found.noun());
        Encounter.Manner manner =
                counted.again(phrase) ? Encounter.Manner.ANEW : known ? Encounter.Manner.KNOWN : Encounter.Manner.TOLD;
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
        Governed.by(noun, call ? CALLED : PARTNERS)
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
}
