package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Stances;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * Words told by a noun that comes from somebody: "a warning came from B", "the decree drew a rebuke from B", "'pure invention' was
 * B's answer".
 */
record NounWords(SpeakerReader speakers, StatementMaker maker) {
    private static final List<String> FROM = List.of("from", "by", "of");
    private static final Set<String> KINDS = Set.of("tenet", "telling", "spoken", "judged");
    private static final Set<Role> SAID_OF = Set.of(Role.PREDICATE, Role.SUBJECT);
    private static final Set<String> MARKS = Set.of("\"", "''", "``", ":");

    List<Utterance> read() {
        for (Clause clause : speakers.clauses().syntax().clauses()) {
            List<Utterance> told = told(clause);
            if (!told.isEmpty()) {
                return told;
            }
        }
        return List.of();
    }

    private List<Utterance> told(Clause clause) {
        String verb = clause.verb().lemma();
        if (!clause.verb().finite() || clause.negated()) {
            return List.of();
        }
        if (verb.equals("be")) {
            return named(clause);
        }
        Optional<Phrase> noun = speakers.sayings().is("reaching", verb)
                ? clause.subject().map(subject -> whole(subject))
                : speakers.sayings().is("drawing", verb)
                        ? Stream.of(clause.object(), clause.argument("with"), clause.argument("to"))
                                .flatMap(Optional::stream)
                                .filter(phrase -> stance(phrase).isPresent())
                                .findFirst()
                        : Optional.empty();
        return noun.map(words -> from(words, clause)).orElse(List.of());
    }

    /** "A warning" of 'a warning of "grave steps" came'. */
    private static Phrase whole(Phrase subject) {
        Syntax syntax = subject.syntax();
        int first = subject.group().first();
        boolean marked = first > 2
                && MARKS.contains(syntax.token(first - 1).text())
                && syntax.token(first - 2).lower().equals("of");
        return marked ? syntax.phrase(first - 3).orElse(subject) : subject;
    }

    private Optional<String> stance(Phrase noun) {
        return speakers.sayings().stance(PhraseWords.head(noun)).filter(stance -> !stance.equals(Stances.NEUTRAL));
    }

    /** "A warning of storms came from B on Monday". */
    private List<Utterance> from(Phrase noun, Clause clause) {
        Optional<String> stance = stance(noun);
        List<Actor> owner = stance.isEmpty()
                ? List.of()
                : clause.argument("from").or(() -> noun.argument("from")).stream()
                        .filter(speakers::actor)
                        .flatMap(phrase -> phrase.members().stream())
                        .flatMap(phrase -> speakers.named(phrase).stream())
                        .filter(actor -> actor.country() != null || actor.person() != null)
                        .toList();
        Span all = speakers.clauses().sentence().span();
        return maker.of(stance.orElse(Stances.NEUTRAL), null, owner, noun.head().text(), all);
    }

    /** "'Pure invention' was the answer of B", "'too late' was B's verdict". */
    private List<Utterance> named(Clause clause) {
        Syntax syntax = clause.syntax();
        int verb = clause.verb().head();
        boolean quoted = verb > 0
                && syntax.tokens().subList(Math.max(0, verb - 2), verb).stream()
                        .anyMatch(token -> MARKS.contains(token.text()));
        if (!quoted) {
            return List.of();
        }
        return syntax.below(verb).stream()
                .filter(below -> SAID_OF.contains(below.role()) && below.dependent() > verb)
                .map(Relation::dependent)
                .flatMap(head -> syntax.phrase(head).stream())
                .filter(noun ->
                        KINDS.stream().anyMatch(kind -> speakers.sayings().is(kind, PhraseWords.head(noun))))
                .flatMap(noun -> of(noun).stream())
                .toList();
    }

    private List<Utterance> of(Phrase noun) {
        List<Actor> owner = new NounCredits(speakers, maker).owner(noun, FROM);
        List<Actor> known = new ArrayList<>(owner);
        known.removeIf(actor -> actor.country() == null && actor.person() == null);
        return known.isEmpty()
                ? List.of()
                : maker.of(
                        Optional.empty(),
                        known,
                        noun.head().text(),
                        speakers.clauses().sentence().span());
    }
}
