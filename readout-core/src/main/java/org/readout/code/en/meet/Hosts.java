package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** Contacts told by calling somebody a host or guest by name: "signed an accord with his host, President X". */
record Hosts(Cast cast, Reality reality) {
    List<Encounter> read(Syntax syntax) {
        List<Encounter> found = new ArrayList<>();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            if (reality.table().is("host", Words.lower(syntax.token(head)))) {
                syntax.phrase(head).flatMap(this::met).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> met(Phrase phrase) {
        List<Party> other = called(phrase).stream()
                .flatMap(one -> cast.parties(one).stream())
                .filter(Party::named)
                .limit(1)
                .toList();
        List<Party> own = Words.owner(phrase)
                .or(() -> phrase.argument("of"))
                .or(() -> guest(phrase))
                .map(cast::parties)
                .orElse(List.of())
                .stream()
                .filter(Party::named)
                .limit(1)
                .toList();
        boolean two = !own.isEmpty()
                && !other.isEmpty()
                && apart(own.get(0).country(), other.get(0).country());
        if (!two || !told(phrase)) {
            return Optional.empty();
        }
        boolean host = phrase.head().lemma().equals("host");
        Span span = phrase.span().to(other.get(0).span());
        return Optional.of(new Encounter(
                "meeting",
                Status.OCCURRED,
                own,
                other,
                host ? "object" : "subject",
                span,
                span,
                Encounter.Manner.KNOWN));
    }

    /** "X was host to Y": Y. */
    private static Optional<Phrase> guest(Phrase phrase) {
        return phrase.syntax().above(phrase.group().head()).stream()
                .filter(relation -> relation.role() == Role.PREDICATE)
                .flatMap(relation -> phrase.syntax().clause(relation.head()).stream())
                .flatMap(clause -> clause.argument("to").stream())
                .findFirst();
    }

    /** Who it is; of "X was the guest of Y" the subject. */
    private static List<Phrase> called(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        List<Phrase> subject = syntax.above(phrase.group().head()).stream()
                .filter(relation -> relation.role() == Role.PREDICATE)
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .flatMap(clause -> clause.subject().stream())
                .toList();
        return subject.isEmpty() ? List.of(phrase) : subject;
    }

    private boolean told(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        return syntax.above(phrase.group().head()).stream()
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .allMatch(clause -> reality.of(clause) == Status.OCCURRED);
    }

    private static boolean apart(@Nullable Country one, @Nullable Country other) {
        return one != null && other != null && !one.equals(other);
    }
}
