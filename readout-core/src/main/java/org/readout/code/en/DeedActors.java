package org.readout.code.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;

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

    /** Acts done to somebody of another state unless it is said that it is one's own people. */
    private static final Set<String> HURTING = Set.of("ASSAULT", "COERCE");

    /** Done for the people of another state: "condolences for the victims". */
    private static final Set<String> KIND = Set.of("SUPPORT", "AID");

    /** What is attacked without being named in a document about two states is the other one's. */
    private static final String ATTACK = "ASSAULT";

    private static final String BLAME = "ACCUSE";

    private static final String PEOPLE = "CVL";

    private static final String PROTEST = "PROTEST";

    private static final String SENDING = "MOBILIZE";

    private static final String SOLDIERS = "host";

    private static final Set<String> COMPLAINING = Set.of("114", "115");

    private static final Set<String> UNIONS = Set.of("UNO", "IGO", "EUR");

    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "SPY");

    DeedActors(Clauses clauses, ActorPhrases phrases, Referents referents, List<Utterance> said) {
        this(clauses, phrases, referents, said, new DeedHomes(phrases));
    }

    List<Actor> of(Deed deed) {
        DeedSources acting = new DeedSources(clauses, phrases, said);
        List<Actor> sources = acting.of(deed, deed.mutual() ? Role.BOTH : Role.SOURCE).stream()
                .map(actor -> homes.acting(deed, actor))
                .toList();
        if (sources.isEmpty() && deed.sources().stream().anyMatch(ActorPhrases::first)) {
            return List.of();
        }
        List<Actor> named = targets(deed, sources);
        List<Actor> targets =
                states(named).isEmpty() && !deed.mutual() ? new Given(clauses, phrases).to(deed, named) : named;
        if (deed.mutual() && sources.isEmpty()) {
            return targets.isEmpty() ? everybody() : with(deed, targets);
        }
        if (sources.isEmpty() && own(deed, targets)) {
            return targets.stream().map(DeedActors::acting).toList();
        }
        if (sources.isEmpty() && new HomeCalled(clauses, phrases).is(deed)) {
            sources = new HomeCalled(clauses, phrases).by(deed);
            targets = List.of();
        }
        if (sources.isEmpty()) {
            sources = acting.unnamed(deed, states(targets));
        }
        List<Country> states = states(sources);
        if (states.isEmpty()) {
            sources = officials(deed, sources, states(targets));
        }
        List<Actor> hurt = ofAccuser(deed, states, targets);
        boolean together = deed.mutual() && states.size() > 1;
        boolean open = states(hurt).isEmpty()
                && !states.isEmpty()
                && !together
                && open(deed, sources, hurt)
                && !new Matter(clauses, phrases).nobodys(deed.code().type(), deed.core());
        Stream<Actor> others = open ? others(states, deed).stream() : Stream.empty();
        List<Country> wronged = BLAME.equals(deed.code().type()) ? new Wronged(clauses, phrases).by(deed) : List.of();
        return Stream.of(sources.stream(), hurt.stream(), others.filter(actor -> !wronged.contains(actor.country())))
                .flatMap(actors -> actors)
                .distinct()
                .toList();
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

    /** "X accused Y of shooting at fishermen": those of X, if their state is not named. */
    private List<Actor> ofAccuser(Deed deed, List<Country> acting, List<Actor> targets) {
        Optional<Country> accuser = acting.size() == 1 ? accuser(deed, acting) : Optional.empty();
        return accuser.isPresent() && states(targets).isEmpty()
                ? targets.stream()
                        .map(actor -> DeedHomes.of(actor, accuser.get()))
                        .toList()
                : targets;
    }

    /** Those named; a pronoun or title that would mean who acts means somebody else. */
    private List<Actor> targets(Deed deed, List<Actor> sources) {
        Role role = deed.mutual() ? Role.BOTH : Role.TARGET;
        List<Country> acting = states(sources);
        return deed.targets().stream()
                .filter(phrase -> !referents.counterpart(phrase))
                .flatMap(phrase -> phrases.actors(phrase, role).stream()
                        .filter(actor -> !victim(deed, phrase) || !acting.contains(actor.country()))
                        .map(actor -> homes.hurt(deed, actor, acting))
                        .filter(actor -> !phrases.inDocument() && acting.size() < 2 || other(actor, acting))
                        .filter(actor -> !COMPLAINING.contains(deed.code().cameo()) || !union(actor)))
                .distinct()
                .toList();
    }

    /** "X condemned the arrest of X's sailors": those an act was done to are not who is blamed for it. */
    private boolean victim(Deed deed, Phrase phrase) {
        return phrases.inDocument()
                && BLAME.equals(deed.code().type())
                && clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(deed.core()))
                        .flatMap(clause -> clause.object().stream())
                        .anyMatch(object -> !object.members().contains(phrase));
    }

    /** Not one of several who act together, nor the one who acts unless it is named again. */
    private boolean other(Actor actor, List<Country> acting) {
        return actor.country() == null
                || !acting.contains(actor.country())
                || acting.size() == 1 && phrases.names(actor) && (actor.person() != null || actor.sector() != null);
    }

    /** A complaint is laid before the United Nations, against a state. */
    private static boolean union(Actor actor) {
        return actor.country() != null && UNIONS.contains(actor.country().code());
    }

    static List<Country> states(List<Actor> actors) {
        return actors.stream()
                .map(Actor::country)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Whether somebody of another state may be meant: nobody is named, or a thing or soldiers of no state. */
    private boolean open(Deed deed, List<Actor> sources, List<Actor> targets) {
        String type = deed.code().type();
        boolean kind = KIND.contains(type);
        boolean things = targets.stream()
                .allMatch(actor -> actor.sector() == null || official(actor) || kind && PEOPLE.equals(actor.sector()));
        boolean attack = ATTACK.equals(type) && phrases.inDocument() && !deed.aside();
        boolean hurt = things && (attack || !targets.isEmpty())
                || accuser(deed, states(sources)).isPresent()
                || deed.status() == Status.DENIED && phrases.inDocument();
        return ADDRESSED.contains(type) && things || HURTING.contains(type) && hurt;
    }

    /** The state that tells of it, if it is another: whom it says was hurt is its own. */
    private Optional<Country> accuser(Deed deed, List<Country> acting) {
        return Optional.ofNullable(deed.reporter())
                .filter(reporter ->
                        phrases.inDocument() && HURTING.contains(deed.code().type()))
                .map(reporter -> phrases.actor(reporter, Role.SOURCE).country())
                .filter(state -> state != null && !acting.contains(state));
    }

    /** A minister who acts on one of two states and whose own is not said is of the other; likewise a crowd before its embassy. */
    private List<Actor> officials(Deed deed, List<Actor> sources, List<Country> targets) {
        boolean crowd = PROTEST.equals(deed.code().type()) && phrases.inDocument();
        Optional<Country> own = targets.size() == 1 ? referents.stage().other(targets.get(0)) : Optional.empty();
        return own.isEmpty()
                ? sources
                : sources.stream()
                        .map(actor -> official(actor) || crowd ? DeedHomes.of(actor, own.get()) : actor)
                        .toList();
    }

    private static boolean official(Actor actor) {
        return actor.sector() != null && OFFICIAL.contains(actor.sector());
    }

    private List<Actor> others(List<Country> acting, Deed deed) {
        return acting.size() == 1 ? others(acting.get(0), deed) : together(acting, deed);
    }

    /** "Peru and Chile deplored the invasion": done by several to whoever did what it is about, else to the one in front. */
    private List<Actor> together(List<Country> acting, Deed deed) {
        List<Actor> doers = new Antecedents(clauses, phrases).of(deed.code().type(), deed.core(), acting, Role.TARGET);
        return doers.isEmpty() ? addressed().inFront(acting, Role.TARGET) : doers;
    }

    private List<Actor> others(Country state, Deed deed) {
        Role role = deed.mutual() ? Role.BOTH : Role.TARGET;
        Optional<Evidence> words = deed.targets().stream()
                .filter(referents::counterpart)
                .findFirst()
                .map(phrases::quote);
        if (words.isPresent()) {
            return referents.stage().others(state).stream()
                    .map(country -> new Actor(country, null, null, role, words.get()))
                    .toList();
        }
        List<Actor> doers = new Antecedents(clauses, phrases).of(deed.code().type(), deed.core(), List.of(state), role);
        if (!doers.isEmpty()) {
            return doers;
        }
        Optional<Country> accuser = accuser(deed, List.of(state));
        return accuser.isPresent()
                ? addressed().last(accuser.get(), role).stream().toList()
                : addressed(state, deed, role);
    }

    private List<Actor> addressed(Country state, Deed deed, Role role) {
        List<Country> acting = List.of(state);
        List<Actor> found = addressed().of(deed.code().type(), acting, deed.core(), role);
        List<Actor> near = found.isEmpty() ? addressed().beside(acting, deed.core(), role) : found;
        return near.isEmpty() ? addressed().dealtWith(acting, deed.core(), role) : near;
    }

    private Addressed addressed() {
        return new Addressed(clauses, phrases);
    }

    /** "A pact with Chile was signed": by the one the document speaks of with it. */
    private List<Actor> with(Deed deed, List<Actor> partners) {
        List<Country> states = states(partners);
        List<Actor> other =
                states.size() == 1 ? addressed().of(deed.code().type(), states, deed.core(), Role.BOTH) : List.of();
        return Stream.concat(other.stream(), partners.stream()).toList();
    }

    /** "An agreement was signed": by those the document is about. */
    private List<Actor> everybody() {
        List<Country> about = referents.stage().about();
        return about.size() < 2
                ? List.of()
                : about.stream()
                        .flatMap(country -> addressed().last(country, Role.BOTH).stream())
                        .toList();
    }
}
