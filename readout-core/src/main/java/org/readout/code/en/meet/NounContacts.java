package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Contacts a noun tells of: "the May meeting between A and B", "in talks with B, A promised". */
record NounContacts(NounEncounters nouns) {
    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final int FEW = 2;
    private static final Set<String> AROUND = Set.of(
            "in",
            "at",
            "during",
            "for",
            "after",
            "following",
            "on",
            "over",
            "through",
            "from",
            "amid",
            "throughout",
            "out of");

    Optional<Encounter> read(Words.Found found) {
        Phrase phrase = found.phrase();
        List<Party> second = NounEncounters.partners(nouns.cast(), phrase, null);
        if (second.isEmpty()) {
            second = apart(found.outer());
        }
        List<Party> owner = owner(found.outer(), phrase);
        if (owner.isEmpty() && second.isEmpty()) {
            second = new Gathering(nouns.table(), nouns.cast()).of(found.outer());
        }
        List<Party> first = owner.isEmpty() && second.size() < 2 ? around(found.outer(), second) : owner;
        if (first.isEmpty() && second.size() < 2) {
            List<Party> states = nouns.cast().states(phrase);
            second = states.size() > 1 ? states : second;
        }
        boolean nobody = first.isEmpty() && second.isEmpty();
        if (nobody && nouns.cast().union(phrase) || new Words(nouns.table()).ofOneBody(phrase)) {
            return Optional.empty();
        }
        if (first.isEmpty() && second.isEmpty() && foreign(phrase)) {
            List<Party> host = Governed.by(found.outer(), List.of("in", "at"))
                    .flatMap(where -> nouns.place(where).stream())
                    .toList();
            return Optional.of(nouns.told(found, first, host, "object").manner(Encounter.Manner.FOREIGN));
        }
        if (Words.has(phrase, nouns.table().of("several")) && first.size() + second.size() <= FEW) {
            return Optional.empty();
        }
        boolean bare = Words.lemma(phrase.head()).equals("call") && first.isEmpty() && second.isEmpty();
        if (first.isEmpty() && second.isEmpty() && numbered(phrase)) {
            return Optional.empty();
        }
        if (within(found.outer())) {
            return Optional.empty();
        }
        if (second.isEmpty() && appeal(found)) {
            return Optional.empty();
        }
        boolean single = nouns.table().is("single", Words.lower(phrase.head()));
        return single || bare && !Words.has(phrase, NounEncounters.KNOWN)
                ? Optional.empty()
                : Optional.of(nouns.told(found, first, second, nouns.on(phrase) ? "object" : "none"));
    }

    /** "The 48th security meeting": one of a row of conferences, of whom it does not say. */
    private static boolean numbered(Phrase phrase) {
        return IntStream.range(phrase.group().first(), phrase.group().head())
                .mapToObj(phrase.syntax()::token)
                .anyMatch(token -> NUMBERED.matcher(token.text()).matches());
    }

    /** "A delegation of the joint committee", "chairman of the working group": a body somebody is of. */
    private boolean within(Phrase noun) {
        return nouns.table().apart("committee", Words.lemma(noun.head()))
                && noun.syntax().above(noun.group().head()).stream()
                        .filter(relation -> relation.role() == Role.ARGUMENT
                                && relation.marker().equals("of"))
                        .flatMap(relation -> noun.syntax().phrase(relation.head()).stream())
                        .anyMatch(of -> nouns.table().apart("member", Words.lemma(of.head())));
    }

    /** "The parties' call", "the call for calm": what is called for, no telephone call. */
    private static boolean appeal(Words.Found found) {
        Phrase call = found.phrase();
        return Words.lemma(call.head()).equals("call")
                && found.noun().words().size() == 1
                && (Words.owner(call).isPresent() || call.argument("for").isPresent());
    }

    /** Whose meeting it is; "during his meeting with B, A said": of whoever acts later. */
    private List<Party> owner(Phrase noun, Phrase phrase) {
        Optional<Phrase> owner = Words.owner(phrase);
        boolean pronoun = owner.filter(
                        one -> one.head().tag() == Tag.PRON || one.head().tag() == Tag.DET)
                .isPresent();
        Optional<Phrase> later = pronoun ? ahead(noun) : Optional.empty();
        return later.or(() -> owner).map(nouns.cast()::parties).orElse(List.of());
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
                .flatMap(clause -> Governed.near(clause, List.of("between", "with", "among")))
                .flatMap(phrase -> nouns.cast().parties(phrase).stream())
                .toList();
    }

    /** "In talks with B, A promised", "at a meeting in Rome A and B agreed": who acts in the clause the noun belongs to. */
    private List<Party> around(Phrase noun, List<Party> partners) {
        List<Clause> clauses = noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT && !partners.isEmpty()
                        || relation.role() == Role.ARGUMENT && AROUND.contains(relation.marker()))
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream())
                .toList();
        List<Party> acting = clauses.stream()
                .flatMap(clause -> Agents.of(clause).stream())
                .flatMap(agent -> nouns.cast().parties(agent).stream())
                .toList();
        boolean states = acting.stream().map(Party::country).distinct().count() > 1;
        boolean hosts = clauses.stream()
                .anyMatch(clause -> nouns.table().is("hosting", clause.verb().lemma()));
        List<Party> agents =
                acting.stream().filter(party -> party.body() || states || hosts).toList();
        List<Party> addressed = partners.isEmpty() ? addressed(noun) : List.of();
        if (!agents.isEmpty()
                && (hosts && !addressed.isEmpty() || addressed.stream().anyMatch(Party::named))) {
            return Stream.concat(agents.stream(), addressed.stream()).toList();
        }
        boolean several = agents.stream().map(Party::country).distinct().count() > 1;
        boolean indefinite = !Words.has(noun, NounEncounters.KNOWN);
        return !partners.isEmpty() || several && indefinite ? agents : List.of();
    }

    /** "A told B in a telephone call": to whom it is said. */
    private List<Party> addressed(Phrase noun) {
        return noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT && AROUND.contains(relation.marker()))
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream())
                .filter(clause -> !clause.verb().passive())
                .flatMap(clause -> clause.indirectObject().or(clause::object).stream())
                .flatMap(object -> nouns.cast().parties(object).stream())
                .filter(Party::body)
                .toList();
    }

    /** "The talks of the two neighbours": of others than those told of; not "the handshake of May 3", "the summit of 1972". */
    private static boolean foreign(Phrase phrase) {
        return Governed.by(phrase, List.of("of", "between", "among")).anyMatch(of -> !Calendar.time(of.head()));
    }
}
