package org.readout.code.en.say;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.lexicon.en.SpeechFrame.Kind;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/**
 * Who stands right beside a verb of speech that is put into, or behind, what is said, whatever else may seem its subject: "the
 * thaw, says X, a scholar, owes much to fatigue", "'the era is over,' the two presidents declared".
 */
final class Beside {
    private static final Set<String> BEFORE = Set.of(",", "\"", "''", "``", "\u2014", "\u2013");
    private static final Set<String> QUOTES = Set.of("\"", "''", "``");
    private static final Set<String> AFTER = Set.of(",", ".", ";", ":", "\"", "''", "``", "?", "!", "\u2014", "\u2013");
    private static final Set<Role> TIES = Set.of(Role.ARGUMENT, Role.APPOSITION);
    private static final int FURTHEST = 4;

    private Beside() {}

    /** True of words that what is said can stand around. */
    static boolean can(Clause clause, SpeechFrame frame) {
        boolean that = frame.needs().isEmpty() || frame.needs().contains("that");
        return frame.kind() == Kind.SAID
                && that
                && clause.verb().finite()
                && !clause.verb().passive();
    }

    /** True if a verb stands as what is put in: "…, the envoy says, …", "'…,' the envoy says in a letter", "…, says the envoy, …". */
    static boolean put(Clause clause) {
        Syntax syntax = clause.syntax();
        int next = clause.verb().head() + 1;
        boolean closed = clause.verb().lemma().equals("tell")
                || next >= syntax.tokens().size()
                || AFTER.contains(syntax.token(next).text());
        return before(clause, phrase -> closed || opens(phrase, QUOTES)).isPresent()
                || behind(clause, phrase -> phrase.head().tag() == Tag.PROPN).isPresent();
    }

    /** "…, says X, a scholar, …", "…, the minister of Peru said". */
    static Optional<Phrase> of(Clause clause, Predicate<Phrase> speaks) {
        boolean seeming = clause.subject().filter(speaks).isPresent();
        return before(clause, speaks)
                .or(() -> behind(clause, phrase -> speaks.test(phrase) && (!seeming || next(clause))));
    }

    /** Of "Peru, says X, will gain" Peru is no subject of the verb. */
    private static boolean next(Clause clause) {
        int verb = first(clause);
        return clause.subject()
                .filter(subject -> subject.group().last() + 2 == verb)
                .isPresent();
    }

    private static Optional<Phrase> before(Clause clause, Predicate<Phrase> speaks) {
        int verb = first(clause);
        return verb < 2
                ? Optional.empty()
                : whole(clause.syntax(), verb - 1).filter(phrase -> opens(phrase, BEFORE) && speaks.test(phrase));
    }

    /** A phrase set off by marks whose last word stands before the verb. */
    private static Optional<Phrase> whole(Syntax syntax, int last) {
        Optional<Phrase> phrase = syntax.phrase(last);
        for (int step = 0; step < FURTHEST && phrase.isPresent(); step++) {
            Optional<Phrase> over = opens(phrase.get(), BEFORE) ? Optional.empty() : over(phrase.get());
            if (over.isEmpty()) {
                return phrase;
            }
            phrase = over;
        }
        return phrase;
    }

    /** "The minister" of "the minister of Peru". */
    private static Optional<Phrase> over(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        return syntax.above(phrase.group().head()).stream()
                .filter(up ->
                        TIES.contains(up.role()) && up.head() < phrase.group().first())
                .map(Relation::head)
                .flatMap(head -> syntax.phrase(head).stream())
                .findFirst();
    }

    private static boolean opens(Phrase phrase, Set<String> marks) {
        int first = phrase.group().first();
        return first > 0 && marks.contains(phrase.syntax().token(first - 1).text());
    }

    private static Optional<Phrase> behind(Clause clause, Predicate<Phrase> speaks) {
        Syntax syntax = clause.syntax();
        int verb = first(clause);
        int next = clause.verb().head() + 1;
        boolean set = verb > 0 && BEFORE.contains(syntax.token(verb - 1).text());
        return set ? from(syntax, next).filter(phrase -> ends(phrase) && speaks.test(phrase)) : Optional.empty();
    }

    private static Optional<Phrase> from(Syntax syntax, int first) {
        for (int at = first; at < Math.min(syntax.tokens().size(), first + 2 * FURTHEST); at++) {
            Optional<Phrase> phrase = syntax.phrase(at);
            if (phrase.isPresent()) {
                return phrase.filter(one -> one.group().first() == first);
            }
        }
        return Optional.empty();
    }

    /** Before a mark, or before what tells more of it. */
    private static boolean ends(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int next = phrase.group().last() + 1;
        return next >= syntax.tokens().size()
                || AFTER.contains(syntax.token(next).text())
                || syntax.token(next).tag() == Tag.ADP;
    }

    private static int first(Clause clause) {
        Syntax syntax = clause.syntax();
        int at = clause.verb().head();
        while (at > 0 && clause.verb().span().contains(syntax.token(at - 1).span())) {
            at--;
        }
        return at;
    }
}
