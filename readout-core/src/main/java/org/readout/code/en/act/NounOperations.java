package org.readout.code.en.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ActCode;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;

/** Acts told by a noun that does something with another act: "Y's refusal to sign", "Y's imposition of sanctions on X". */
record NounOperations(ActFinder finder, Roles roles, Actors actors, Makers makers) {
    /** "Y's refusal to sign": what the noun makes of the act below it. */
    List<Deed> on(Phrase phrase, List<Deed> told) {
        Optional<String> operation = finder.operation(Nouns.lemma(phrase.head()));
        if (!actors.inDocument() || operation.isEmpty()) {
            return List.of();
        }
        List<Phrase> sources = makers.of(phrase);
        if (sources.isEmpty()) {
            return List.of();
        }
        return phrase.syntax().below(phrase.group().head()).stream()
                .filter(relation -> relation.role() == Role.COMPLEMENT)
                .flatMap(relation -> phrase.syntax().clause(relation.dependent()).stream())
                .flatMap(below -> finder.find(below).stream())
                .flatMap(act ->
                        operation.get().equals("pass") ? Stream.of(act) : finder.outcome(operation.get(), act).stream())
                .map(act -> act.from(sources).mutual(false))
                .filter(act -> !known(act.code(), told))
                .map(act -> deed(act, phrase.head().span()))
                .toList();
    }

    /** "Y's imposition of sanctions on X": what the noun makes of the act that stands behind "of". */
    Optional<Deed> upon(Clause clause, Phrase phrase, List<Deed> told) {
        Optional<String> operation = finder.operation(Nouns.lemma(phrase.head()));
        Optional<Phrase> below = phrase.argument("of");
        if (operation.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> own = makers.of(phrase);
        List<Phrase> sources = own.isEmpty() && actors.inDocument() ? makers.of(below.get()) : own;
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        return finder.nouns(below.get()).stream()
                .findFirst()
                .map(noun -> new Act(
                        noun.code(), sources, roles.targets(clause, below.get(), noun.targets()), false, false, false))
                .flatMap(
                        act -> operation.get().equals("pass") ? Optional.of(act) : finder.outcome(operation.get(), act))
                .filter(act -> actors.inDocument() || !act.targets().isEmpty())
                .filter(act -> !known(act.code(), told))
                .map(act -> deed(act, phrase.head().span()));
    }

    static Deed deed(Act act, Span core) {
        Status status = act.planned() ? Status.PLANNED : Status.OCCURRED;
        return new Deed(
                act.code(),
                act.sources(),
                act.targets(),
                act.mutual(),
                status,
                null,
                true,
                act.wished(),
                List.of(),
                core);
    }

    private static boolean known(ActCode code, List<Deed> told) {
        return told.stream().anyMatch(deed -> deed.code().type().equals(code.type()));
    }
}
