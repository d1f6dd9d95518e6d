package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.Utterance;
import org.readout.code.en.say.Stances;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** What a sentence credits somebody with by a noun: "the readout covered B's hopes for talks", "B's call for restraint". */
record NounCredits(SpeakerReader speakers, StatementMaker maker) {
    /** Of what is said "of" may as well tell against whom: "criticism of B". */
    private static final List<String> FROM = List.of("from", "by");

    private static final Set<String> JOINS = Set.of("and", "as");

    /** What a paper is said to hold of somebody's: "the readout covered B's hopes for talks and praise for the host"; else what other nouns tell. */
    List<Utterance> read() {
        List<Utterance> statements = new ArrayList<>();
        for (Clause clause : speakers.clauses().syntax().clauses()) {
            boolean paper = clause.subject()
                    .filter(subject -> speakers.sayings().is("document", PhraseWords.head(subject)))
                    .isPresent();
            if (paper && !clause.verb().negated()) {
                clause.object().ifPresent(object -> statements.addAll(held(object)));
            }
        }
        return statements.isEmpty() ? nouns() : statements;
    }

    private List<Utterance> nouns() {
        List<Utterance> statements = contents();
        return statements.isEmpty() ? spoken(FROM) : statements;
    }

    /** Of these, those that are called somebody's: "B's warning", beside what others say. */
    List<Utterance> owned() {
        List<Utterance> statements = contents();
        return statements.isEmpty() ? spoken(List.of()) : statements;
    }

    /** "B's warning that the border would close": words told by a noun with what they say. */
    private List<Utterance> contents() {
        Syntax syntax = speakers.clauses().syntax();
        List<Utterance> statements = new ArrayList<>();
        for (Clause said : syntax.clauses()) {
            syntax.above(said.verb().head()).stream()
                    .filter(relation -> relation.role() == Role.REPORTED)
                    .flatMap(relation -> syntax.phrase(relation.head()).stream())
                    .findFirst()
                    .ifPresent(noun -> statements.addAll(noun(noun, said)));
        }
        return statements;
    }

    /** "B's call for restraint": words told by a noun and what they are for. */
    private List<Utterance> spoken(List<String> behind) {
        Syntax syntax = speakers.clauses().syntax();
        return IntStream.range(0, syntax.tokens().size())
                .mapToObj(syntax::phrase)
                .flatMap(Optional::stream)
                .filter(noun -> speakers.sayings().is("spoken", PhraseWords.head(noun)))
                .flatMap(noun -> spoken(noun, behind).stream())
                .toList();
    }

    private List<Utterance> spoken(Phrase noun, List<String> behind) {
        List<Actor> owner = owner(noun, behind);
        Optional<String> stance = speakers.sayings().stance(PhraseWords.head(noun));
        return owner.isEmpty() || stance.isEmpty()
                ? List.of()
                : maker.of(stance.get(), null, owner, noun.head().text(), noun.span());
    }

    private List<Utterance> noun(Phrase noun, Clause said) {
        Optional<String> stance = speakers.sayings().stance(PhraseWords.head(noun));
        List<Actor> owner = stance.isPresent() ? speakers.possessor(noun) : List.of();
        Span told = said.object()
                .map(object -> said.verb().span().to(object.span()))
                .orElse(said.verb().span());
        return maker.of(
                stance.orElse(Stances.NEUTRAL),
                null,
                owner,
                noun.head().text(),
                noun.span().to(told));
    }

    private List<Utterance> held(Phrase object) {
        List<Actor> owner = speakers.possessor(object);
        List<Utterance> statements = new ArrayList<>();
        List<Phrase> members = owner.isEmpty() ? List.of() : joined(object);
        for (int i = 0; i < members.size(); i++) {
            Phrase member = members.get(i);
            int end = i + 1 < members.size()
                    ? members.get(i + 1).span().start()
                    : speakers.clauses().sentence().span().end();
            Optional<String> stance = speakers.sayings().stance(PhraseWords.head(member));
            if (stance.isPresent()) {
                statements.addAll(maker.of(
                        stance.get(),
                        null,
                        owner,
                        member.head().text(),
                        new Span(member.span().start(), end)));
            }
        }
        return statements;
    }

    /** With what is joined to it: "hopes for talks as well as praise". */
    private static List<Phrase> joined(Phrase object) {
        List<Phrase> members = new ArrayList<>(List.of(object));
        Syntax syntax = object.syntax();
        for (int at = object.group().last() + 2; at < syntax.tokens().size(); at++) {
            syntax.phrase(at)
                    .filter(phrase -> JOINS.contains(
                            syntax.token(phrase.group().first() - 1).text()))
                    .ifPresent(members::add);
        }
        return members;
    }

    /** "B's call", "a call from B", "calls by B and C". */
    List<Actor> owner(Phrase noun, List<String> behind) {
        List<Actor> possessor = speakers.possessor(noun);
        return possessor.isEmpty()
                ? behind.stream()
                        .flatMap(preposition -> noun.argument(preposition).stream())
                        .filter(speakers::actor)
                        .limit(1)
                        .flatMap(phrase -> phrase.members().stream())
                        .flatMap(member -> speakers.named(member).stream())
                        .toList()
                : possessor;
    }
}
