package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ActNoun;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** Acts told by a noun without a verb: "the arrest of X by Y", "Y's attack on X". Told in passing, as such nouns take them for known. */
final class NominalActs {
    private final ActFinder finder;
    private final Roles roles;
    private final Actors actors;

    NominalActs(ActFinder finder, Roles roles, Actors actors) {
        this.finder = finder;
        this.roles = roles;
        this.actors = actors;
    }

    /** Those of the subjects, objects and arguments of the clauses; what a verb has told already is left out. */
    List<Deed> read(Syntax syntax, List<Deed> told) {
        List<Deed> deeds = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Clause clause : syntax.clauses()) {
            for (Phrase phrase : phrases(clause)) {
                if (seen.add(phrase.group().head())) {
                    deed(clause, phrase, told).ifPresent(deeds::add);
                }
            }
        }
        return deeds;
    }

    private static List<Phrase> phrases(Clause clause) {
        List<Phrase> phrases = new ArrayList<>();
        clause.subject().ifPresent(phrases::add);
        clause.object().ifPresent(phrases::add);
        clause.arguments().forEach(argument -> phrases.add(argument.phrase()));
        return phrases;
    }

    private Optional<Deed> deed(Clause clause, Phrase phrase, List<Deed> told) {
        ActNoun noun = finder.noun(phrase);
        if (noun == null || !noun.alone()) {
            return Optional.empty();
        }
        List<Phrase> targets = roles.targets(clause, phrase, noun.targets());
        List<Phrase> sources = sources(phrase);
        boolean known = told.stream()
                .anyMatch(deed -> deed.code().type().equals(noun.code().type()));
        if (known || targets.isEmpty() || sources.isEmpty() || targets.equals(sources)) {
            return Optional.empty();
        }
        Span core = phrase.head().span();
        return Optional.of(new Deed(noun.code(), sources, targets, false, Status.OCCURRED, null, true, false, core));
    }

    private List<Phrase> sources(Phrase phrase) {
        Optional<Phrase> by = phrase.argument("by").filter(actors::actor);
        return by.or(() -> owner(phrase)).map(Phrase::members).orElse(List.of());
    }

    /** "Y's attack": what stands before the mark of possession. */
    private Optional<Phrase> owner(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        for (int at = phrase.group().first() + 1; at < phrase.group().head(); at++) {
            boolean mark = syntax.token(at).tag() == Tag.PART
                    && syntax.token(at).text().toLowerCase(Locale.ROOT).startsWith("'");
            if (mark) {
                return Optional.of(
                                new Phrase(syntax, new NounGroup(phrase.group().first(), at - 1, at - 1)))
                        .filter(actors::actor);
            }
        }
        return Optional.empty();
    }
}
