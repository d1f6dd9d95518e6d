package org.readout.code.en.say;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup.Form;

/** Where a saying begins. */
final class Beginnings {
    private Beginnings() {}

    /** The speaker, the verb, or what is said if it stands first. */
    static int of(Clause clause, Phrase speaker, Set<Integer> verbs, Span sentence) {
        Syntax syntax = clause.syntax();
        int verb = clause.verb().head();
        Stream<Integer> said = clause.reported().stream()
                .filter(below -> below.verb().head() > verb
                        || !verbs.contains(below.verb().head())
                        || !Apart.parted(syntax, below.verb().head(), verb))
                .map(below -> Extent.of(syntax, below.verb().head(), verbs).start());
        Stream<Integer> subject = clause.subject().stream()
                .map(phrase -> Extent.of(syntax, phrase.group().head(), verbs).start());
        Stream<Integer> noun = Stream.of(clause.antecedent(), clause.contentOf())
                .flatMap(Optional::stream)
                .filter(phrase -> Apart.told(syntax, phrase.group().head()))
                .map(phrase -> phrase.span().start());
        Stream<Integer> put =
                clause.reported().isEmpty() && verbs.stream().noneMatch(other -> other < verb) && Beside.put(clause)
                        ? Stream.of(sentence.start())
                        : Stream.empty();
        Stream<Integer> above = clause.verb().form() == Form.INFINITIVE
                ? Stream.of(speaker.span().start())
                : Stream.empty();
        int word = clause.verb().span().start();
        return Stream.of(Stream.of(word), said, subject, noun, put, above)
                .flatMap(starts -> starts)
                .min(Comparator.naturalOrder())
                .orElse(word);
    }
}
