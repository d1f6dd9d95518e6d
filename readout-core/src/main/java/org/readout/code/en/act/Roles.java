package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.ActFrame;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Who acts and who is acted upon in a clause. */
record Roles(Acts acts, Actors actors) {
    private static final Set<String> PRONOUNS = Set.of(
            "it", "he", "she", "they", "him", "her", "them", "we", "us", "i", "who", "which", "that", "this", "these",
            "those", "both");
    private static final String BLAME = "ACCUSE";
    private static final String THREAT = "THREATEN";

    /** Stands for who says what the clause tells. */
    private static final String SPEAKER = "speaker";

    /** Not "us". */
    private static final String STATE = "US";

    private static final String CAPITAL = "capital";

    private static final Set<String> THIRD = Set.of("he", "she", "they", "who");

    /** Before who made or sent it. */
    private static final List<String> MAKERS = List.of("by", "of", "from");

    private static final Set<String> PARTNER = Set.of("with", "between", "among");

    static boolean pronoun(Phrase phrase) {
        return phrase.group().first() == phrase.group().last()
                && !phrase.head().text().equals(STATE)
                && PRONOUNS.contains(phrase.head().lower());
    }

    /** Who acts: the actors among the agent's members, a pronoun replaced by whom it stands for. */
    List<Phrase> sources(Clause clause) {
        List<Phrase> sources = clause.agent()
                .or(() -> clause.verb().passive() ? Optional.empty() : Quantified.before(clause))
                .map(agent -> sources(clause, agent))
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
                .map(in -> proxy(clause, in))
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
                        .filter(agent -> pronoun(agent) || actors.acts(agent))
                        .map(agent -> sources(clause, agent))
                        .orElse(List.of());
    }

    /** Of pronouns without antecedent only those of others stand for an actor, whoever it is. */
    private @Nullable Phrase third(Phrase pronoun) {
        boolean others = THIRD.contains(pronoun.head().lower());
        return others || actors.refers(pronoun) ? pronoun : null;
    }

    private List<Phrase> sources(Clause clause, Phrase agent) {
        Phrase named = pronoun(agent) ? Antecedents.of(clause, actors).orElse(third(agent)) : agent;
        if (named == null) {
            return List.of();
        }
        List<Phrase> sources = new ArrayList<>();
        for (Phrase member : named.members()) {
            Phrase counted = new Nouns(acts).counted(member);
            boolean proxy = actors.proxy(counted);
            if (pronoun(counted) || actors.acts(counted)) {
                sources.add(member);
            } else if (proxy) {
                sources.addAll(proxy(clause, counted));
            }
        }
        return sources;
    }

    /** Who is behind a report or a raid: named in it, beside it, or who issued it. */
    private List<Phrase> proxy(Clause clause, Phrase phrase) {
        if (actors.names(phrase)) {
            return List.of(phrase);
        }
        Optional<Phrase> behind = behind(phrase, MAKERS).or(() -> phrase.relatives().stream()
                .filter(relative -> relative.verb().passive())
                .flatMap(relative -> relative.agent().filter(actors::actor).or(() -> issuedIn(relative)).stream())
                .findFirst());
        return behind.isPresent() ? List.of(behind.get()) : issuers(clause, phrase);
    }

    /** "A report released in the Chilean capital": by those who sit there. */
    private Optional<Phrase> issuedIn(Clause issued) {
        return issued.argument("in").filter(place -> Nouns.lemma(place.head()).equals(CAPITAL) && actors.names(place));
    }

    private List<Phrase> issuers(Clause clause, Phrase phrase) {
        return phrase.syntax().clauses().stream()
                .filter(other -> other.verb().head() < clause.verb().head())
                .filter(other -> other.object().filter(phrase::equals).isPresent())
                .findFirst()
                .flatMap(Clause::agent)
                .filter(actors::actor)
                .map(Phrase::members)
                .orElse(List.of());
    }

    /** Who is acted upon: the first of the places a line names where an actor stands. */
    List<Phrase> targets(Clause clause, ActFrame frame, List<String> places) {
        boolean blame = frame.code() != null && frame.code().type().equals(BLAME);
        for (String place : places) {
            List<Phrase> found = resolved(clause, at(clause, frame, place), acts.all(blame ? "blamed" : "behind"));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Likewise of a noun, by the prepositions behind it. */
    List<Phrase> targets(Clause clause, Phrase noun, List<String> prepositions) {
        for (String preposition : prepositions) {
            List<Phrase> found = resolved(clause, Governed.by(noun.arguments(), preposition), acts.all("behind"));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who acts where the subject does not: "received aid from X". */
    List<Phrase> sources(Clause clause, ActFrame frame) {
        if (frame.source().equals(SPEAKER)) {
            return clause.reporter().map(this::sources).orElse(List.of());
        }
        if (frame.source().isEmpty()) {
            List<Phrase> sources = sources(clause);
            return sources.isEmpty() && clause.verb().passive() ? unnamed(clause, frame) : sources;
        }
        return targets(clause, frame, List.of(frame.source().split("\\|")));
    }

    /** "Was dismissed in Warsaw"; "would be crushed, Minsk said". */
    private List<Phrase> unnamed(Clause clause, ActFrame frame) {
        boolean threat = frame.code() != null && frame.code().type().equals(THREAT);
        if (threat) {
            return clause.reporter().map(this::sources).orElse(List.of());
        }
        return !acts.in("received", clause.verb().lemma())
                ? List.of()
                : clause.argument("in").filter(actors::state).stream().toList();
    }

    private List<Phrase> resolved(Clause clause, List<Phrase> phrases, List<String> prepositions) {
        for (Phrase phrase : phrases) {
            List<Phrase> members = phrase.members();
            List<Phrase> found = members.stream()
                    .flatMap(member -> behindOrSelf(clause, member, prepositions).stream())
                    .flatMap(one -> members.contains(one) ? Stream.of(one) : one.members().stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Phrase> at(Clause clause, ActFrame frame, String place) {
        return switch (place) {
            case "obj" -> FrameMatcher.object(clause, frame).stream().toList();
            case "iobj" -> clause.indirectObject().stream().toList();
            case "subj" -> clause.agent().stream().toList();
            case "of" ->
                Governed.by(
                        FrameMatcher.object(clause, frame)
                                .map(Phrase::arguments)
                                .orElse(clause.arguments()),
                        "of");
            case "both" -> List.of();
            case "that" ->
                Reported.below(clause).stream()
                        .limit(1)
                        .flatMap(said -> said.subject().stream())
                        .toList();
            case "who" ->
                Reported.below(clause).stream()
                        .limit(1)
                        .flatMap(said -> said.subject().stream())
                        .filter(subject -> !pronoun(subject) && (actors.actor(subject) || actors.refers(subject)))
                        .toList();
            // Who stands behind the "by" of a passive acts.
            default ->
                Governed.by(Governed.of(clause), place).stream()
                        .filter(phrase -> clause.agent().filter(phrase::equals).isEmpty())
                        .toList();
        };
    }

    /** True if those acted upon stand where partners do: "agreed with X". */
    static boolean partners(Clause clause, List<Phrase> targets) {
        return Governed.of(clause).stream()
                .filter(argument -> PARTNER.contains(argument.preposition()))
                .anyMatch(argument -> argument.phrase().members().containsAll(targets));
    }

    private Optional<Phrase> behindOrSelf(Clause clause, Phrase phrase, List<String> prepositions) {
        if (pronoun(phrase)) {
            return Antecedents.before(phrase, clause.verb().finite() ? sources(clause) : List.of(), actors)
                    .or(() -> Optional.of(phrase).filter(actors::refers));
        }
        Phrase counted = new Nouns(acts).counted(phrase);
        boolean somebody = actors.actor(counted) || actors.names(counted);
        return somebody ? Optional.of(phrase) : behind(counted, prepositions).or(() -> belonging(counted));
    }

    /** "Shelled its villages": whose they are is known from before. */
    private Optional<Phrase> belonging(Phrase phrase) {
        return Optional.of(phrase).filter(actors::owned);
    }

    private Optional<Phrase> behind(Phrase phrase, List<String> prepositions) {
        for (String preposition : prepositions) {
            Optional<Phrase> found =
                    phrase.argument(preposition).filter(other -> actors.actor(other) || actors.names(other));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
