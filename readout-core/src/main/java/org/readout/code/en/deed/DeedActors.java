package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;

/**
 * Who acts and who is acted upon, as actors of an event. Whoever a deed is done to without being named is, in a document about
 * two states, the other one: computed, its evidence where it was named last.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 * @param referents whom words mean that name nobody
 * @param said what is said in the sentence: who speaks is known there from the sentences before
 * @param homes whose those are of whom no state is named
 */
record DeedActors(Clauses clauses, ActorPhrases phrases, Referents referents, List<Utterance> said, DeedHomes homes) {
    private static final String BLAME = "ACCUSE";

    private static final String ATTACK = "ASSAULT";

    private static final String PROTEST = "PROTEST";

    private static final String SENDING = "MOBILIZE";

    private static final String SOLDIERS = "host";

    private static final List<String> EACH_OTHER = List.of(" each other", " one another");

    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "SPY");

    DeedActors(Clauses clauses, ActorPhrases phrases, Referents referents, List<Utterance> said) {
        this(clauses, phrases, referents, said, new DeedHomes(phrases));
    }

    List<Actor> of(Deed deed) {
        OtherSide other = new OtherSide(clauses, phrases, referents);
        DeedSources acting = new DeedSources(clauses, phrases, said);
        List<Actor> sources = acting.of(deed, deed.mutual() ? Role.BOTH : Role.SOURCE).stream()
                .map(actor -> homes.acting(deed, actor))
                .toList();
        if (states(sources).size() > 1 && eachOther(deed)) {
            return sources;
        }
        if (sources.isEmpty() && deed.sources().stream().anyMatch(ActorPhrases::first)) {
            return List.of();
        }
        List<Actor> named = new DeedTargets(clauses, phrases, referents, homes).of(deed, sources);
        List<Actor> targets =
                states(named).isEmpty() && !deed.mutual() ? new Given(clauses, phrases).to(deed, named) : named;
        if (deed.mutual() && sources.isEmpty()) {
            return targets.isEmpty() ? other.everybody() : other.with(deed, targets);
        }
        if (sources.isEmpty() && !deed.mutual()) {
            sources = new Unsaid(clauses, phrases).by(deed, states(targets));
        }
        if (sources.isEmpty() && own(deed, targets)) {
            return targets.stream().map(DeedActors::acting).toList();
        }
        if (states(sources).isEmpty() && states(targets).isEmpty()) {
            List<Actor> own = new Stationed(clauses, phrases).by(deed);
            sources = own.isEmpty() ? sources : own;
        }
        if (sources.isEmpty() && new HomeCalled(clauses, phrases).is(deed)) {
            sources = new HomeCalled(clauses, phrases).by(deed);
            targets = List.of();
        }
        if (sources.isEmpty() && targets.isEmpty() && !deed.mutual()) {
            return refused(deed);
        }
        if (sources.isEmpty()) {
            sources = acting.unnamed(deed, states(targets));
        }
        List<Country> states = states(sources);
        if (states.isEmpty()) {
            sources = beyond(deed, officials(deed, sources, states(targets)), states(targets));
            states = states(sources);
        }
        List<Actor> hurt = new Accuser(phrases).own(deed, states, targets);
        boolean together = deed.mutual() && states.size() > 1;
        boolean open = states(hurt).isEmpty()
                && !deplored(deed, states)
                && !states.isEmpty()
                && !together
                && other.meant(deed, sources, hurt)
                && !new Matter(clauses, phrases).nobodys(deed.code().type(), deed.core(), states);
        Stream<Actor> others = open ? other.others(states, deed).stream() : Stream.empty();
        List<Country> wronged = BLAME.equals(deed.code().type()) ? new Wronged(clauses, phrases).by(deed) : List.of();
        return Stream.of(sources.stream(), hurt.stream(), others.filter(actor -> !wronged.contains(actor.country())))
                .flatMap(actors -> actors)
                .distinct()
                .toList();
    }

    /** "Phoned X and condemned the bombing": who is spoken to is not blamed for an attack nobody is said to have made. */
    private boolean deplored(Deed deed, List<Country> acting) {
        return BLAME.equals(deed.code().type())
                && phrases.homes().parts().partner(acting).isPresent()
                && clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(deed.core()))
                        .flatMap(clause -> clause.object().stream())
                        .flatMap(object -> phrases.acts().nouns(object.head().lemma()).stream())
                        .anyMatch(noun ->
                                noun.words().size() == 1 && noun.code().type().equals(ATTACK));
    }

    /** "By mortar fire from across the border": those on the other side. */
    private List<Actor> beyond(Deed deed, List<Actor> sources, List<Country> targets) {
        Optional<Country> other =
                states(sources).isEmpty() ? new Beyond(clauses, phrases).of(deed, targets) : Optional.empty();
        return other.isEmpty()
                ? sources
                : sources.isEmpty()
                        ? new Addressed(clauses, phrases)
                                .last(other.get(), Role.SOURCE).stream().toList()
                        : sources.stream()
                                .map(actor -> DeedHomes.of(actor, other.get()))
                                .toList();
    }

    /** "The offer was turned down": what one of two states has made is refused by the other. */
    private List<Actor> refused(Deed deed) {
        List<Actor> makers =
                new Antecedents(clauses, phrases).of(deed.code().type(), deed.core(), List.of(), Role.TARGET);
        List<Country> made = states(makers);
        Optional<Country> other = made.size() == 1
                ? phrases.homes().parts().other(made.get(0)).or(() -> referents
                        .stage()
                        .other(made.get(0)))
                : Optional.empty();
        return other.flatMap(state -> new Addressed(clauses, phrases).last(state, Role.SOURCE)).stream()
                .flatMap(source -> Stream.concat(Stream.of(source), makers.stream()))
                .toList();
    }

    /** "X and Y shelled each other": done by either to the other, wherever it was. */
    private boolean eachOther(Deed deed) {
        int end = deed.core().end();
        String lower = clauses.lower();
        return EACH_OTHER.stream().anyMatch(words -> lower.startsWith(words, end));
    }

    /** "Ten battalions of X were sent to the border": soldiers that nobody is said to have sent are sent by their own. */
    private boolean own(Deed deed, List<Actor> targets) {
        return deed.code().type().equals(SENDING)
                && states(targets).size() == 1
                && deed.targets().stream().allMatch(phrase -> phrases.acts()
                        .in(SOLDIERS, phrase.head().lemma()));
    }

    private static Actor acting(Actor actor) {
        return new Actor(actor.country(), actor.sector(), actor.person(), Role.SOURCE, actor.evidence());
    }

    static List<Country> states(List<Actor> actors) {
        return actors.stream()
                .map(Actor::country)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** A minister who acts on one of two states and whose own is not said is of the other; likewise a crowd before its embassy. */
    private List<Actor> officials(Deed deed, List<Actor> sources, List<Country> targets) {
        boolean crowd = PROTEST.equals(deed.code().type()) && phrases.inDocument();
        Optional<Country> own = targets.size() == 1
                ? referents
                        .stage()
                        .other(targets.get(0))
                        .or(() -> crowd
                                ? Optional.empty()
                                : phrases.homes().parts().partner(targets))
                : Optional.empty();
        boolean met = phrases.homes().parts().partner(targets).isPresent();
        return own.isEmpty()
                ? sources
                : sources.stream()
                        .map(actor -> official(actor) || crowd || met && actor.person() != null
                                ? DeedHomes.of(actor, own.get())
                                : actor)
                        .toList();
    }

    static boolean official(Actor actor) {
        return actor.sector() != null && OFFICIAL.contains(actor.sector());
    }
}
