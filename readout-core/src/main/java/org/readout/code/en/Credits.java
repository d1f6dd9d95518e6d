package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.say.Stances;
import org.readout.model.Actor;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** What a sentence without a verb of speech credits somebody with: "according to B", "the readout covered B's hopes for talks". */
record Credits(SpeakerReader speakers, StatementMaker maker) {
    private static final String CREDIT = "according to";
    private static final Set<String> JOINS = Set.of("and", "as");

    /** What is told "according to" somebody. */
    List<Utterance> read() {
        for (Clause clause : speakers.clauses().syntax().clauses()) {
            Optional<Phrase> source = clause.argument(CREDIT);
            if (source.isPresent()) {
                List<Actor> who = speakers.named(source.get(), clause);
                boolean named = proper(source.get())
                        || who.stream().anyMatch(actor -> actor.country() != null || actor.person() != null);
                return named && !who.isEmpty()
                        ? maker.of(
                                Optional.of(clause),
                                who,
                                CREDIT,
                                speakers.clauses().sentence().span())
                        : List.of();
            }
        }
        return held();
    }

    static boolean proper(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().last() + 1)
                .stream()
                .anyMatch(token -> token.tag() == Tag.PROPN);
    }

    /** What a paper is said to hold of somebody's: "the readout covered B's hopes for talks and praise for the host". */
    private List<Utterance> held() {
        List<Utterance> statements = new ArrayList<>();
        for (Clause clause : speakers.clauses().syntax().clauses()) {
            boolean paper = clause.subject()
                    .filter(subject -> speakers.sayings().is("document", SpeakerReader.word(subject)))
                    .isPresent();
            if (paper && !clause.verb().negated()) {
                clause.object().ifPresent(object -> statements.addAll(held(object)));
            }
        }
        return statements.isEmpty() ? nouns() : statements;
    }

    /** "B's warning that the border would close": words told by a noun with what they say. */
    private List<Utterance> nouns() {
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

    private List<Utterance> noun(Phrase noun, Clause said) {
        Optional<String> stance = speakers.sayings().stance(SpeakerReader.word(noun));
        List<Actor> owner = stance.isPresent() ? speakers.possessor(noun) : List.of();
        Span told = said.object()
                .map(object -> said.verb().span().to(object.span()))
                .orElse(said.verb().span());
        return owner.isEmpty()
                ? List.of()
                : maker.of(
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
            Optional<String> stance = speakers.sayings().stance(SpeakerReader.word(member));
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
}
