package org.readout.code.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Who acts and who is acted upon, as actors of an event. Whoever a deed is done to without being named is, in a document about
 * two states, the other one: computed, its evidence where it was named last.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 * @param referents whom words mean that name nobody
 */
record DeedActors(Clauses clauses, ActorPhrases phrases, Referents referents) {
    /** Acts that are done to somebody, said or not. */
    private static final Set<String> ADDRESSED = Set.of(
            "SUPPORT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "AID",
            "SANCTION",
            "CONCEDE",
            "RETREAT",
            "AGREE",
            "COOPERATE");

    List<Actor> of(Deed deed) {
        Role source = deed.mutual() ? Role.BOTH : Role.SOURCE;
        Role target = deed.mutual() ? Role.BOTH : Role.TARGET;
        List<Actor> sources = actors(deed.sources(), source);
        List<Phrase> named = deed.targets().stream()
                .filter(phrase -> !referents.counterpart(phrase))
                .toList();
        List<Actor> targets = actors(named, target);
        List<Actor> actors =
                Stream.concat(sources.stream(), targets.stream()).distinct().toList();
        if (!targets.isEmpty() || !ADDRESSED.contains(deed.code().type())) {
            return actors;
        }
        if (deed.mutual() && actors.isEmpty()) {
            return everybody();
        }
        Optional<Actor> other = other(sources, target, deed);
        return Stream.concat(actors.stream(), other.stream()).toList();
    }

    private List<Actor> actors(List<Phrase> of, Role role) {
        return of.stream()
                .flatMap(phrase -> phrases.actors(phrase, role).stream())
                .distinct()
                .toList();
    }

    private Optional<Actor> other(List<Actor> sources, Role role, Deed deed) {
        List<Country> states = sources.stream()
                .map(Actor::country)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        if (states.size() != 1) {
            return Optional.empty();
        }
        Optional<Evidence> words = deed.targets().stream()
                .filter(referents::counterpart)
                .findFirst()
                .map(phrases::quote);
        return referents.stage().other(states.get(0)).flatMap(country -> words.or(() -> last(country))
                .map(evidence -> new Actor(country, null, null, role, evidence)));
    }

    /** "An agreement was signed": by those the document is about. */
    private List<Actor> everybody() {
        List<Country> about = referents.stage().about();
        return about.size() < 2
                ? List.of()
                : about.stream()
                        .flatMap(country -> last(country).stream()
                                .map(evidence -> new Actor(country, null, null, Role.BOTH, evidence)))
                        .toList();
    }

    private Optional<Evidence> last(Country country) {
        return referents
                .stage()
                .named(country, clauses.sentence().span().end())
                .map(span -> new Evidence(clauses.annotated().document().text(), span, Layer.COMPUTED));
    }
}
