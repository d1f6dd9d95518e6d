package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ActFrame;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Who acts and who is acted upon in a clause. */
record Roles(Actors actors) {
    private static final Set<String> PRONOUNS = Set.of(
            "it", "he", "she", "they", "him", "her", "them", "we", "us", "i", "who", "which", "that", "this", "these",
            "those", "both");
    /** What stands between a thing and who is behind it: "the leader of X", "a report by X". */
    private static final List<String> BEHIND =
            List.of("of", "by", "from", "in", "against", "on", "for", "to", "with", "between");

    private static final String BOTH = "both";
    /** What acts on behalf of who sent or wrote it. */
    private static final Set<String> PROXIES = Set.of(
            "airstrike",
            "strike",
            "attack",
            "missile",
            "rocket",
            "bomb",
            "offensive",
            "shelling",
            "fire",
            "raid",
            "bombing",
            "report",
            "statement",
            "resolution",
            "letter",
            "motion",
            "lawsuit",
            "ruling",
            "campaign",
            "decision",
            "operation",
            "shell",
            "bombardment",
            "team",
            "spokesperson");

    static boolean pronoun(Phrase phrase) {
        return phrase.group().first() == phrase.group().last()
                && PRONOUNS.contains(phrase.head().text().toLowerCase(Locale.ROOT));
    }

    /** Who acts: the actors among the agent's members, a pronoun replaced by whom it stands for. */
    List<Phrase> sources(Clause clause) {
        return clause.agent()
                .or(() -> clause.verb().passive() ? Optional.empty() : Quantified.before(clause))
                .map(agent -> sources(clause, agent))
                .orElse(List.of());
    }

    private List<Phrase> sources(Clause clause, Phrase agent) {
        Phrase named = pronoun(agent) ? Antecedents.of(clause, actors).orElse(agent) : agent;
        List<Phrase> sources = new ArrayList<>();
        for (Phrase member : named.members()) {
            Phrase counted = Nouns.counted(member);
            if (actors.actor(counted)) {
                sources.add(member);
            } else if (PROXIES.contains(Nouns.lemma(counted.head()))) {
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
        Optional<Phrase> behind = behind(phrase);
        return behind.isPresent() ? List.of(behind.get()) : issuers(clause, phrase);
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
        List<Phrase> things = List.of();
        for (String place : places) {
            List<Phrase> found = at(clause, frame, place).map(Phrase::members).orElse(List.of()).stream()
                    .flatMap(member -> behindOrSelf(clause, member).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return things;
    }

    private Optional<Phrase> at(Clause clause, ActFrame frame, String place) {
        return switch (place) {
            case "obj" -> FrameMatcher.object(clause, frame);
            case "iobj" -> clause.indirectObject();
            case "of" ->
                FrameMatcher.object(clause, frame)
                        .flatMap(object -> object.argument("of"))
                        .or(() -> clause.argument("of"));
            case BOTH -> Optional.empty();
            default -> clause.argument(place);
        };
    }

    List<Phrase> targets(Phrase noun, List<String> prepositions) {
        for (String preposition : prepositions) {
            List<Phrase> found = noun.argument(preposition).map(Phrase::members).orElse(List.of()).stream()
                    .flatMap(member -> behindOrSelf(null, member).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Optional<Phrase> behindOrSelf(@org.jspecify.annotations.Nullable Clause clause, Phrase phrase) {
        if (pronoun(phrase)) {
            return Optional.of(phrase);
        }
        Phrase counted = Nouns.counted(phrase);
        return actors.actor(counted) || actors.names(counted) ? Optional.of(phrase) : behind(counted);
    }

    private Optional<Phrase> behind(Phrase phrase) {
        for (String preposition : BEHIND) {
            Optional<Phrase> found =
                    phrase.argument(preposition).filter(other -> actors.actor(other) || actors.names(other));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
