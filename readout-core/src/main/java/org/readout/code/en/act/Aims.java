package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;

/**
 * Whom an act is aimed at where its line names no place for that: an actor behind a preposition, of the clause or of what
 * it does, last the place where it happens.
 */
record Aims(Acts acts, Actors actors) {
    private static final List<String> ORDER =
            List.of("to", "against", "towards", "toward", "on", "for", "from", "into", "in", "at", "near", "across");

    private static final String PROTEST = "PROTEST";

    /** Acts that need somebody they are done to; what is said needs nobody. */
    private static final Set<String> AIMED =
            Set.of("AID", "AGREE", "ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "CONCEDE", "SANCTION", "COOPERATE");

    /**
     * The act with whom it is aimed at.
     *
     * @param passing true if it is told in passing: then only a document is read for more than its line asks
     */
    Act at(Clause clause, Act act, boolean passing) {
        if (act.code().type().equals(PROTEST) && act.targets().isEmpty() && actors.report()) {
            List<Phrase> against = new Slogans(actors).against(clause, act.sources());
            return against.isEmpty() ? act : act.to(against);
        }
        boolean silent = act.mutual()
                || act.sources().isEmpty()
                || passing && !actors.inDocument()
                || !AIMED.contains(act.code().type());
        if (silent || !act.targets().stream().allMatch(this::forces)) {
            return act;
        }
        List<Phrase> found = found(clause, act.sources());
        return found.isEmpty() ? act : act.to(found);
    }

    /** Nameless troops are whom one sends, not whom one sends them against. */
    private boolean forces(Phrase phrase) {
        boolean named = false;
        for (int at = phrase.group().first(); at <= phrase.group().last(); at++) {
            named |= phrase.syntax().token(at).tag() == Tag.PROPN;
        }
        return !named
                && (acts.in("troop", Nouns.lemma(phrase.head())) || acts.in("police", Nouns.lemma(phrase.head())));
    }

    private List<Phrase> found(Clause clause, List<Phrase> sources) {
        List<Argument> arguments = arguments(clause);
        for (String preposition : ORDER) {
            for (Phrase phrase : Governed.by(arguments, preposition)) {
                List<Phrase> named = phrase.members().stream()
                        .filter(member -> !sources.contains(member) && actors.names(member) && !forces(member))
                        .toList();
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** Of the clause, of the clauses that tell what is to be done, and of their objects. */
    private static List<Argument> arguments(Clause clause) {
        List<Argument> arguments = new ArrayList<>(Governed.of(clause));
        clause.complements().forEach(below -> arguments.addAll(below(below)));
        clause.adverbials().stream()
                .filter(below -> below.verb().form() == VerbGroup.Form.INFINITIVE)
                .forEach(below -> arguments.addAll(below(below)));
        return arguments;
    }

    private static List<Argument> below(Clause clause) {
        List<Argument> arguments = new ArrayList<>(Governed.of(clause));
        clause.object().ifPresent(object -> arguments.add(new Argument("for", object)));
        return arguments;
    }
}
