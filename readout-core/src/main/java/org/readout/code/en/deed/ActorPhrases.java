package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.actor.en.DocumentActors;
import org.readout.code.en.act.Actors;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.Acts;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Reference;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/** Who the noun phrases of a sentence name: "the two ministers" two people, "Israeli and Syrian troops" two states. */
public record ActorPhrases(
        Clauses clauses,
        Acts acts,
        DocumentActors reader,
        ActorWords words,
        Referents referents,
        List<Reference> references,
        Homes homes,
        Doings doings)
        implements Actors {
    private static final Set<String> FIRST = Set.of("we", "i");

    @Override
    public boolean actor(Phrase phrase) {
        return nouns().actor(phrase) || inDocument() && referents.counted(phrase);
    }

    /** True of people, states and nouns for these. */
    public boolean party(Phrase phrase) {
        return nouns().party(phrase);
    }

    @Override
    public boolean names(Phrase phrase) {
        return nouns().names(phrase)
                || new Serving(clauses, words, reader).state(phrase).isPresent();
    }

    @Override
    public boolean state(Phrase word) {
        return nouns().state(word);
    }

    @Override
    public boolean sectored(Phrase phrase) {
        return !acts.in("occasion", phrase.head().lemma())
                && words.named(phrase).sector() != null;
    }

    @Override
    public boolean refers(Phrase pronoun) {
        return !referents.people(pronoun).isEmpty() || !meant().of(pronoun).isEmpty() || inDocument() && first(pronoun);
    }

    @Override
    public boolean owned(Phrase thing) {
        return inDocument() && !referents.states(thing).isEmpty();
    }

    /** "We": whoever speaks. */
    static boolean first(Phrase pronoun) {
        return FIRST.contains(pronoun.head().lower());
    }

    @Override
    public boolean inDocument() {
        return referents.stage().inDocument();
    }

    @Override
    public boolean report() {
        return inDocument() || referents.stage().dated();
    }

    @Override
    public List<Country> states(Phrase phrase) {
        return DeedActors.states(actors(phrase, Role.TARGET));
    }

    @Override
    public boolean speaks(Phrase phrase) {
        Actor actor = actor(phrase, Role.SOURCE);
        boolean he = actor.sector() == null && !meant().of(phrase).isEmpty();
        return he || state(phrase) || DeedActors.official(actor);
    }

    @Override
    public boolean betweenTwo() {
        return referents.stage().betweenTwo();
    }

    @Override
    public boolean several(Phrase phrase) {
        return referents.people(phrase).size() > 1
                || meant().of(phrase).size() > 1
                || ofBoth(phrase).size() > 1
                || new SharedNoun(clauses).states(phrase).size() > 1;
    }

    /** The phrase as actors: of several people or states meant, each; its whole words, whose state, which sector, who. */
    public List<Actor> actors(Phrase phrase, Role role) {
        List<Mention.OfPerson> people = referents.people(phrase);
        if (people.size() > 1) {
            return people.stream()
                    .map(person -> one().of(phrase, role, Optional.of(person)))
                    .toList();
        }
        Actor one = one().of(phrase, role, people.stream().findFirst().or(() -> nouns().people(
                        quote(phrase).span())));
        List<Country> shared = one.person() == null ? new SharedNoun(clauses).states(phrase) : List.of();
        List<Country> states =
                shared.isEmpty() && one.country() == null && one.person() == null ? meant(phrase) : shared;
        return states.isEmpty()
                ? List.of(one)
                : states.stream()
                        .map(state -> new Actor(state, one.sector(), null, role, one.evidence()))
                        .toList();
    }

    /** By words that stand for a state, else whose it is: "the South's gunners". */
    private List<Country> meant(Phrase phrase) {
        List<Country> meant = meant().of(phrase);
        List<Country> owning = meant.isEmpty() ? new Owners(clauses, references).of(phrase) : meant;
        return owning.isEmpty() ? ofBoth(phrase) : owning;
    }

    /** "Laboratories of both countries": whose they are. */
    private List<Country> ofBoth(Phrase phrase) {
        return phrase.argument("of")
                .filter(both -> inDocument()
                        && referents.two(both)
                        && owner(both, Role.TARGET).isEmpty())
                .map(meant()::of)
                .orElse(List.of());
    }

    /** The state a phrase names that is itself none: "an Israeli strike". */
    Optional<Actor> owner(Phrase phrase, Role role) {
        return nouns().states(phrase.span())
                .map(state -> new Actor(state.country(), null, null, role, clauses.quote(state.span())));
    }

    /** True of a government, be it called by its state's name. */
    boolean governs(Phrase phrase) {
        int end = phrase.span().end();
        Actor actor = actor(phrase, Role.SOURCE);
        return actor.country() != null
                && (ActorWords.GOVERNMENT.equals(actor.sector())
                        || clauses.all(Mention.OfCountry.class).stream()
                                .anyMatch(state -> state.span().end() == end
                                        && !state.form().equals("adjective")));
    }

    /** True of an actor whose own words name its state or who it is. */
    boolean names(Actor actor) {
        return nouns().people(actor.evidence().span()).isPresent()
                || reader.named(actor.evidence().quote()).country() != null;
    }

    /** The phrase as one actor, by what its own words name. */
    public Actor actor(Phrase phrase, Role role) {
        return one().of(phrase, role, nouns().people(quote(phrase).span()));
    }

    /** The words of a phrase, by offsets of the stored text. */
    public Evidence quote(Phrase phrase) {
        return words.quote(phrase);
    }

    private ActorNouns nouns() {
        return new ActorNouns(clauses, acts);
    }

    private OneActor one() {
        return new OneActor(clauses, acts, reader, homes, words);
    }

    private MeantStates meant() {
        return new MeantStates(referents, references, homes);
    }
}
