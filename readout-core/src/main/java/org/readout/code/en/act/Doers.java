package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Who acts in a clause, by its subject or agent and by who speaks: "X shelled", "killed in a raid by X", "X said it would leave, and left". */
record Doers(Acts acts, Actors actors) {
    private static final Set<String> THIRD = Set.of("he", "she", "they", "who");

    /** Who acts: the actors among the agent's members, a pronoun replaced by whom it stands for. */
    List<Phrase> of(Clause clause) {
        List<Phrase> sources = clause.agent()
                .or(() -> clause.verb().passive() ? Optional.empty() : Quantified.before(clause))
                .map(agent -> of(clause, agent))
                .orElse(List.of());
        if (!sources.isEmpty()) {
            return sources;
        }
        return clause.verb().passive() ? behind(clause) : speaking(clause);
    }

    /** Who is behind what is told without an agent: "killed in a raid by X", "was summoned to the ministry of X". */
    private List<Phrase> behind(Clause clause) {
        if (clause.argument("by").isPresent()) {
            return List.of();
        }
        List<Phrase> raid = clause.argument("in")
                .filter(actors::proxy)
                .map(in -> proxies().of(clause, in))
                .orElse(List.of());
        Optional<Phrase> to = acts.in("summoning", clause.verb().lemma())
                ? clause.argument("to").filter(actors::acts)
                : Optional.empty();
        if (!raid.isEmpty() || to.isEmpty()) {
            return raid;
        }
        Optional<Phrase> seat = clause.argument("in").filter(in -> !named(to.get()) && actors.names(in));
        return List.of(seat.orElse(to.get()));
    }

    private static boolean named(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().last() + 1)
                .stream()
                .anyMatch(token -> token.tag() == Tag.PROPN);
    }

    /** "She said that no tie mattered more, and sent her condolences": who speaks goes on, not the thing spoken of. */
    private List<Phrase> speaking(Clause clause) {
        boolean goesOn = clause.verb().finite()
                && !clause.verb().passive()
                && clause.subject().isEmpty()
                && clause.agent().isPresent();
        return !goesOn
                ? List.of()
                : clause.reporter()
                        .flatMap(Clause::agent)
                        .filter(agent -> Pronouns.is(agent) || actors.acts(agent))
                        .map(agent -> of(clause, agent))
                        .orElse(List.of());
    }

    /** Of pronouns without antecedent only those of others stand for an actor, whoever it is. */
    private @Nullable Phrase third(Phrase pronoun) {
        boolean others = THIRD.contains(pronoun.head().lower());
        return others || actors.refers(pronoun) ? pronoun : null;
    }

    private List<Phrase> of(Clause clause, Phrase agent) {
        Phrase named = Pronouns.is(agent) ? Antecedents.of(clause, actors).orElse(third(agent)) : agent;
        if (named == null) {
            return List.of();
        }
        List<Phrase> sources = new ArrayList<>();
        for (Phrase member : named.members()) {
            Phrase counted = new Nouns(acts).counted(member);
            boolean proxy = actors.proxy(counted);
            if (Pronouns.is(counted) || actors.acts(counted)) {
                sources.add(member);
            } else if (proxy) {
                sources.addAll(proxies().of(clause, counted));
            }
        }
        return sources;
    }

    private Proxies proxies() {
        return new Proxies(actors);
    }
}
