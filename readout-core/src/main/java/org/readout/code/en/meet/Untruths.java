package org.readout.code.en.meet;

import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/**
 * What a story is called that is not true: "was called an invention", "described the report as false", "there is no truth in the
 * story".
 *
 * @param governors words for what is not true
 */
record Untruths(Governors governors) {
    private static final Set<Role> NAMED = Set.of(Role.OBJECT, Role.PASSIVE_SUBJECT);
    private static final Set<Tag> WHAT = Set.of(Tag.DET, Tag.ADJ);
    private static final Set<String> LITTLE = Set.of("no", "little", "any", "nothing");

    /** "The visit was called a success", "the talks were called constructive": said of what took place. */
    static boolean names(Clause clause, ContactWords table) {
        Syntax syntax = clause.syntax();
        int next = clause.verb().head() + 1;
        return table.is("naming", clause.verb().lemma())
                && next < syntax.tokens().size()
                && WHAT.contains(syntax.token(next).tag());
    }

    boolean called(Phrase story) {
        Syntax syntax = story.syntax();
        return syntax.above(story.group().head()).stream()
                .anyMatch(relation -> named(syntax, relation) || hollow(syntax, relation));
    }

    /** "Was called untrue", "was dismissed as invention". */
    private boolean named(Syntax syntax, Relation relation) {
        return NAMED.contains(relation.role())
                && syntax.clause(relation.head()).filter(this::untrue).isPresent();
    }

    private boolean untrue(Clause clause) {
        Syntax syntax = clause.syntax();
        boolean names = !clause.negated()
                && governors.table().is("naming", clause.verb().lemma());
        for (int at = clause.verb().head() + 1; names && at < syntax.tokens().size(); at++) {
            if (syntax.clause(at).filter(next -> next.verb().finite()).isPresent()) {
                return false;
            }
            if (governors
                    .table()
                    .governor("predicate", Words.lemma(syntax.token(at)))
                    .filter(Status.DENIED::equals)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Had not a grain of truth in it". */
    private static boolean denied(Syntax syntax, Phrase what) {
        return syntax.above(what.group().head()).stream()
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .anyMatch(Clause::negated);
    }

    /** "No truth in the story". */
    private boolean hollow(Syntax syntax, Relation relation) {
        Optional<Clause> there = syntax.clause(relation.head());
        Optional<Phrase> hollow = there.isEmpty()
                ? syntax.phrase(relation.head())
                : there.flatMap(Clause::subject).or(() -> there.flatMap(Clause::object));
        return relation.role() == Role.ARGUMENT
                && hollow.filter(what -> governors.table().is("truth", Words.lemma(what.head())))
                        .filter(what -> LITTLE.contains(
                                        syntax.token(what.group().first()).lower())
                                || denied(syntax, what))
                        .isPresent();
    }
}
