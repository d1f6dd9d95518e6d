package org.readout.code.en.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Sentence;
import org.readout.model.Span;

/** What stands in a transcript before its first label: who will speak, for which state. */
record Head(Clauses clauses, Talk talk) {

    /** Who is named by a label, or before it by a name that ends alike: "Spokesman Lee Chong … MR LEE". */
    Optional<Mention.OfPerson> named(Span label) {
        String words = clauses.plain().substring(label.start(), label.end());
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> label.contains(person.name()))
                .findFirst()
                .or(() -> talk.company().named().stream()
                        .filter(person -> clauses.lower()
                                .substring(person.name().start(), person.name().end())
                                .matches("(?:.* )?\\Q" + last + "\\E(?: .*)?"))
                        .findFirst());
    }

    /** The one state its head names. */
    Optional<Country> state() {
        int end = clauses.annotated().sentences().stream()
                .filter(sentence -> Label.begins(clauses.plain(), sentence.span()))
                .findFirst()
                .map(Sentence::span)
                .map(Span::start)
                .orElse(0);
        List<Country> named = before(end)
                .flatMap(mention ->
                        mention instanceof Mention.OfCountry state ? Stream.of(state.country()) : Stream.empty())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Stream<Mention> before(int end) {
        return clauses.annotated().mentions().stream()
                .takeWhile(mention -> mention.span().start() < end)
                .filter(mention -> mention.span().end() <= end);
    }
}
