package org.readout.code.en.deed;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/**
 * Who does a deed.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 * @param said what is said in it: who speaks is known there from the sentences before
 */
record DeedSources(Clauses clauses, ActorPhrases phrases, List<Utterance> said) {
    /**
     * Acts told without who does them where the other of two states is meant. Not attacks: people are killed by accident and by bands,
     * too, and nobody is to be charged with that by reckoning.
     */
    private static final Set<String> UNSIGNED = Set.of("COERCE", "SANCTION", "REJECT", "CONCEDE", "RETREAT", "REQUEST");

    /** Those named; where words stand for somebody and the act is said, whoever says it. */
    List<Actor> of(Deed deed, Role role) {
        if (!deed.sources().isEmpty() && deed.sources().stream().allMatch(ActorPhrases::first)) {
            List<Actor> we = speaking(one -> one.statement().evidence().span().contains(deed.core()), role).stream()
                    .filter(speaker -> speaker.country() != null)
                    .toList();
            return we.isEmpty() ? telling(deed, role) : we;
        }
        List<Actor> named = actors(deed.sources(), role);
        boolean open = DeedActors.states(named).isEmpty()
                || deed.sources().stream().allMatch(DeedSources::pronoun)
                || goesOn(deed);
        List<Actor> speaking =
                speaking(one -> open && one.saying() != null && one.core().equals(deed.core()), role);
        boolean known = speaking.stream().noneMatch(speaker -> speaker.country() == null);
        return speaking.isEmpty() || !known ? named : speaking;
    }

    /** "We" outside quotations: whose newsroom or ministry tells. */
    private List<Actor> telling(Deed deed, Role role) {
        return phrases.homes().voice().stream()
                .map(state -> new Actor(
                        state, null, null, role, phrases.quote(deed.sources().get(0))))
                .toList();
    }

    private List<Actor> speaking(Predicate<Utterance> where, Role role) {
        return said.stream()
                .filter(where)
                .map(one -> one.statement().speaker())
                .map(speaker -> new Actor(
                        speaker.country(), speaker.sector(), speaker.person(), role, here(speaker.evidence())))
                .toList();
    }

    /** Words of another sentence tell who is meant, not what is done. */
    private Evidence here(Evidence words) {
        boolean within = clauses.sentence().span().contains(words.span());
        return within ? words : new Evidence(words.text(), words.span(), Layer.COMPUTED);
    }

    /** "Said B had broken the truce and accused it": a verb without a subject of its own. */
    private boolean goesOn(Deed deed) {
        return clauses.syntax().clauses().stream()
                .anyMatch(clause -> clause.verb().span().equals(deed.core())
                        && clause.verb().finite()
                        && clause.subject().isEmpty());
    }

    private static boolean pronoun(Phrase phrase) {
        return phrase.group().first() == phrase.group().last() && phrase.head().tag() == Tag.PRON;
    }

    /**
     * "Three Chilean sailors were arrested", in a document about two states: by the other. "Peru denied that the crossings had
     * been closed to Chilean milk": what a state denies without saying who did it, it denies to have done.
     */
    List<Actor> unnamed(Deed deed, List<Country> targets) {
        Phrase denying = deed.status() == Status.DENIED ? deed.reporter() : null;
        if (denying != null) {
            return phrases.actors(denying, Role.SOURCE).stream()
                    .filter(actor -> actor.country() != null && !targets.contains(actor.country()))
                    .toList();
        }
        boolean done = UNSIGNED.contains(deed.code().type())
                && targets.size() == 1
                && phrases.referents().stage().about().contains(targets.get(0));
        return !done
                ? List.of()
                : phrases.referents().stage().others(targets.get(0)).stream()
                        .filter(other -> phrases.referents().stage().about().size() == 2)
                        .flatMap(other -> new Addressed(clauses, phrases).last(other, Role.SOURCE).stream())
                        .toList();
    }

    private List<Actor> actors(List<Phrase> of, Role role) {
        return of.stream()
                .flatMap(phrase -> phrases.actors(phrase, role).stream())
                .distinct()
                .toList();
    }
}
