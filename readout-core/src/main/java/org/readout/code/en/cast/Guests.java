package org.readout.code.en.cast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.DocumentActors;
import org.readout.code.en.meet.Party;
import org.readout.lexicon.en.English;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;

/** Who has been told of in a document so far, so that later words ("he", "the two ministers") can refer to them. Not to be shared. */
public final class Guests {
    private final DocumentActors actors;
    private final MainStates about;
    private final @Nullable Country home;
    private final @Nullable Country publisher;
    private final Affiliations affiliations;
    private final PeopleTold people = new PeopleTold();
    private final ContactsTold contacts = new ContactsTold();
    private final Map<String, Country> visits = new HashMap<>();
    private @Nullable Country place;

    public Guests(Annotated annotated, DocumentActors actors, English english) {
        this.actors = actors;
        this.about = MainStates.of(annotated);
        this.home = Home.of(annotated, actors, english.newsrooms(), english.ruleWords())
                .orElse(null);
        this.publisher = Home.publisher(annotated, actors, english.ruleWords()).orElse(null);
        this.affiliations = new Affiliations(actors, english.nationalTitles());
        annotated.mentions().stream()
                .flatMap(mention -> mention instanceof Mention.OfPerson person ? Stream.of(person) : Stream.empty())
                .forEach(affiliations::note);
    }

    /** The other of the two states the document is about. */
    public Optional<Country> counterpart(Country country) {
        return about.counterpart(country);
    }

    /** The states the document is about, as named most; empty if none stands out. */
    public List<Country> about() {
        return about.states();
    }

    NamedActor named(String words) {
        return actors.named(words);
    }

    /** @see Affiliations#state */
    @Nullable
    public Country state(Mention.OfPerson person) {
        return affiliations.state(person);
    }

    /** @see Affiliations#told */
    @Nullable
    public Country told(Mention.OfPerson person) {
        return affiliations.told(person);
    }

    /** @see Affiliations#is */
    void is(Mention.OfPerson person, Country country) {
        affiliations.is(person, country);
    }

    /** Somebody acts for a body of several states. */
    void ofNone(Mention.OfPerson person) {
        affiliations.ofNone(person);
    }

    /** True if the text gives somebody no state, as an officer of an international body. */
    public boolean stateless(Mention.OfPerson person) {
        return affiliations.stateless(person);
    }

    /** The state of the place told last; absent if none was. */
    @Nullable
    Country place() {
        return place;
    }

    /** True if the place told last lies in a state. */
    public boolean at(Country state) {
        return state.equals(place);
    }

    /** The state somebody travelled to last. */
    Optional<Country> visited(Mention.OfPerson person) {
        return Optional.ofNullable(visits.get(person.person().id()));
    }

    /** Keeps in mind that a side is a guest of a state: "A flew to Chile". */
    public void visits(Party guest, Country host) {
        guest.people().forEach(person -> visits.put(person.person().id(), host));
        place = host;
    }

    /** Somebody is told to be in a state. */
    public void in(Country state) {
        place = state;
    }

    @Nullable
    LocalDate day() {
        return actors.day();
    }

    /** The state whose newsroom or ministry tells; absent if not known. */
    public Optional<Country> home() {
        return Optional.ofNullable(home);
    }

    /** The state whose ministry tells; absent if none does. */
    Optional<Country> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** @see PeopleTold#recent */
    List<Mention.OfPerson> recent() {
        return people.recent();
    }

    /** @see PeopleTold#near */
    List<Mention.OfPerson> near() {
        return people.near();
    }

    /** @see PeopleTold#titles */
    String titles(Mention.OfPerson person) {
        return people.titles(person);
    }

    /** @see PeopleTold#subject */
    Mention.@Nullable OfPerson subject() {
        return people.subject();
    }

    /** @see PeopleTold#holder */
    @Nullable
    Party holder() {
        return people.holder();
    }

    /** @see ContactsTold#met */
    public List<Party> met() {
        return contacts.met();
    }

    /** @see ContactsTold#meetings */
    List<List<Party>> meetings() {
        return contacts.meetings();
    }

    /** @see ContactsTold#guests */
    public List<Party> guests() {
        return contacts.guests();
    }

    /**
     * A sentence has been read.
     *
     * @param named in it, in text order
     * @param acting who acts in it; absent if nobody is named so
     * @param office who acts in it by an office alone; absent if nobody does
     * @param parties of the contact it tells last; empty if it tells none
     * @param visitors who is received or comes; empty if nobody does
     */
    public void heard(
            List<Mention.OfPerson> named,
            Mention.@Nullable OfPerson acting,
            @Nullable Party office,
            List<Party> parties,
            List<Party> visitors) {
        List<Mention.OfPerson> inOrder = named.stream()
                .sorted(Comparator.comparing(Mention.OfPerson::span))
                .toList();
        inOrder.forEach(affiliations::heard);
        people.heard(inOrder, acting, office);
        contacts.heard(parties, visitors);
    }
}
