package org.readout.code.en.meet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.lexicon.en.ContactVerb.Pattern;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/**
 * Contacts told by any verb of saying with words that put both in one room: "behind closed doors begged B for time", "told B to his
 * face", "face to face with B for the first time".
 */
record InPerson(Cast cast, Words words, Reality reality) {

    Optional<Encounter> read(Clause clause, ContactVerb verb) {
        if (clause.verb().passive() || !told(clause)) {
            return Optional.empty();
        }
        List<Party> first = Agents.of(clause).map(cast::parties).orElse(List.of()).stream()
                .filter(party -> party.body() && party.country() != null)
                .toList();
        List<Party> second = addressed(clause, verb)
                .flatMap(phrase -> cast.others(phrase, clause).stream())
                .filter(party -> party.named() && first.stream().allMatch(party::abroad))
                .toList();
        Status status = reality.of(clause);
        boolean real = status == Status.OCCURRED || status == Status.PLANNED;
        return real && !first.isEmpty() && !second.isEmpty()
                ? Optional.of(new Told(words.table()).of(clause, verb.format(), status, first, second, verb.host()))
                : Optional.empty();
    }

    /** To whom it is said: not "praised B in private". */
    private Stream<Phrase> addressed(Clause clause, ContactVerb verb) {
        boolean saying = words.table().verbs(clause.verb().lemma()).stream()
                .anyMatch(one -> one.pattern() == Pattern.WRITE || one.pattern() == Pattern.TELL);
        Stream<Phrase> object = saying ? clause.object().stream() : Stream.of();
        return Stream.of(clause.indirectObject().stream(), object, Governed.by(clause, verb.to()))
                .flatMap(phrases -> phrases);
    }

    /** The words stand before its subject or behind it, and no other verb between. */
    private boolean told(Clause clause) {
        Syntax syntax = clause.syntax();
        int start = 0;
        int last = syntax.tokens().size();
        for (Clause other : syntax.clauses()) {
            int head = other.verb().head();
            start = head < clause.verb().head() ? Math.max(start, head) : start;
            last = head > clause.verb().head() ? Math.min(last, head) : last;
        }
        return syntax.tokens().subList(start, last).stream().anyMatch(this::opens) && told(syntax, start, last);
    }

    /** Most stretches have no word that such words begin with. */
    private boolean opens(Token token) {
        return words.table().begins("in_person", token.lower());
    }

    private boolean told(Syntax syntax, int start, int last) {
        String text = syntax.tokens().subList(start, last).stream()
                .map(Token::text)
                .collect(Collectors.joining(" ", " ", " "))
                .toLowerCase(Locale.ROOT);
        return words.table().of("in_person").stream().anyMatch(said -> text.contains(" " + said + " "));
    }
}
