package org.readout.code.en;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.DocumentActors;
import org.readout.code.en.meet.Party;
import org.readout.lexicon.en.NationalTitles;
import org.readout.lexicon.en.Newsrooms;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.NamedActor;

/** Who has been told of in a document so far, so that later words ("he", "the two ministers") can refer to them. Not to be shared. */
final class Guests {
    /** Persons named longer ago are not meant by a pronoun or title. */
    private static final int REMEMBERED = 12;

    /** "The two presidents" may be those of the contact before the last. */
    private static final int MEETINGS = 4;

    /** Who is named acts for a state. */
    private static final int PERSON = 3;

    private final DocumentActors actors;
    private final NationalTitles national;
    private final List<Country> about;
    private final @Nullable Country home;
    private final @Nullable Country publisher;
    private final Map<String, Country> states = new HashMap<>();
    private final Set<String> stateless = new HashSet<>();
    private final Map<String, Country> visits = new HashMap<>();
    private @Nullable Country place;
    private final Deque<Mention.OfPerson> recent = new ArrayDeque<>();
    private List<Mention.OfPerson> last = List.of();
    private List<Mention.OfPerson> previous = List.of();
    private final Map<String, String> titles = new HashMap<>();
    private final Deque<List<Party>> met = new ArrayDeque<>();
    private List<Party> guests = List.of();
    private Mention.@Nullable OfPerson subject;

    Guests(Annotated annotated, DocumentActors actors, NationalTitles national, Newsrooms newsrooms) {
        this.actors = actors;
        this.national = national;
        this.about = about(annotated);
        this.home = Home.of(annotated, actors, newsrooms).orElse(null);
        this.publisher = Home.publisher(annotated, actors).orElse(null);
        annotated.mentions().stream()
                .flatMap(mention -> mention instanceof Mention.OfPerson person ? Stream.of(person) : Stream.empty())
                .forEach(this::note);
    }

    /** The two states a document names most often, if every second state named is one of them. */
    private static List<Country> about(Annotated annotated) {
        String text = annotated.document().text().content();
        Map<Country, Integer> counts = new HashMap<>();
        annotated.mentions().stream()
                .flatMap(mention -> mention instanceof Mention.OfCountry state ? Stream.of(state) : Stream.empty())
                .filter(state -> !SceneCast.against(text, state.span()))
                .forEach(state -> counts.merge(state.country(), weight(state), Integer::sum));
        annotated.mentions().stream()
                .flatMap(mention -> mention instanceof Mention.OfPerson person ? Stream.of(person) : Stream.empty())
                .flatMap(person -> Stream.ofNullable(person.country()))
                .filter(Unions::single)
                .forEach(state -> counts.merge(state, PERSON, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Map.Entry<Country, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Country, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        int two = most.stream().mapToInt(Map.Entry::getValue).sum();
        return 2 * two < all ? List.of() : most.stream().map(Map.Entry::getKey).toList();
    }

    /** A capital is as often where something takes place as who acts. */
    private static int weight(Mention.OfCountry state) {
        return state.form().equals("capital") ? 1 : 2;
    }

    /** The other of the two states the document is about. */
    Optional<Country> counterpart(Country country) {
        return about.size() == 2 && about.contains(country)
                ? about.stream().filter(other -> !other.equals(country)).findFirst()
                : Optional.empty();
    }

    List<Country> about() {
        return about;
    }

    NamedActor named(String words) {
        return actors.named(words);
    }

    /** The state a person is of, by this mention, an earlier one or what is known at the date. */
    @Nullable
    Country state(Mention.OfPerson person) {
        Country titled = told(person);
        Country known = titled == null ? actors.of(person.person()).country() : titled;
        return known != null && Unions.single(known) ? known : null;
    }

    /** The state a person is of, by the words of the text alone. */
    @Nullable
    Country told(Mention.OfPerson person) {
        Country told = person.country();
        Country before = told == null ? states.get(person.person().id()) : told;
        return before == null ? titled(person).orElse(null) : before;
    }

    /** The state of an office that only one state has. */
    private Optional<Country> titled(Mention.OfPerson person) {
        return person.offices().stream()
                .flatMap(office -> national.state(office.title()).stream())
                .findFirst();
    }

    /** The state of the place told last; absent if none was. */
    @Nullable
    Country place() {
        return place;
    }

    /** The state somebody travelled to last. */
    Optional<Country> visited(Mention.OfPerson person) {
        return Optional.ofNullable(visits.get(person.person().id()));
    }

    /** Somebody acts for a body of several states. */
    void ofNone(Mention.OfPerson person) {
        stateless.add(person.person().id());
    }

    boolean stateless(Mention.OfPerson person) {
        return stateless.contains(person.person().id());
    }

    void visits(Party guest, Country host) {
        guest.people().forEach(person -> visits.put(person.person().id(), host));
        place = host;
    }

    /** Somebody is told to be in a state. */
    void in(Country state) {
        place = state;
    }

    @Nullable
    LocalDate day() {
        return actors.day();
    }

    /** The state whose newsroom or ministry tells; absent if not known. */
    Optional<Country> home() {
        return Optional.ofNullable(home);
    }

    /** The state whose ministry tells; absent if none does. */
    Optional<Country> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** Persons of the sentences before, the last first. */
    List<Mention.OfPerson> recent() {
        return new ArrayList<>(recent);
    }

    /** Persons of the two sentences before, the last first. */
    List<Mention.OfPerson> near() {
        return Stream.concat(last.stream(), previous.stream()).toList();
    }

    /** Who met in the contact told last; empty if none has been told. */
    List<Party> met() {
        return met.isEmpty() ? List.of() : met.getFirst();
    }

    /** Who met in the contacts told last, the latest first. */
    List<List<Party>> meetings() {
        return List.copyOf(met);
    }

    /** Who was received or came last; empty if nobody was. */
    List<Party> guests() {
        return guests;
    }

    /** The words of a person's offices told so far, in lower case; empty if none were. */
    String titles(Mention.OfPerson person) {
        return titles.getOrDefault(person.person().id(), "") + " " + titlesOf(person);
    }

    private static String titlesOf(Mention.OfPerson person) {
        return person.offices().stream()
                .map(office -> office.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    Mention.@Nullable OfPerson subject() {
        return subject;
    }

    /** Which state somebody is of may be told later in the text than that he met another. */
    private void note(Mention.OfPerson person) {
        Optional.ofNullable(person.country())
                .or(() -> titled(person))
                .ifPresent(country -> states.putIfAbsent(person.person().id(), country));
    }

    void is(Mention.OfPerson person, Country country) {
        states.putIfAbsent(person.person().id(), country);
    }

    /**
     * A sentence has been read.
     *
     * @param people named in it, in text order
     * @param acting who acts in it; absent if nobody is named so
     * @param parties of the contact it tells last; empty if it tells none
     * @param visitors who is received or comes; empty if nobody does
     */
    void heard(
            List<Mention.OfPerson> people,
            Mention.@Nullable OfPerson acting,
            List<Party> parties,
            List<Party> visitors) {
        people.stream().sorted(Comparator.comparing(Mention.OfPerson::span)).forEach(person -> {
            recent.removeIf(other -> other.person().id().equals(person.person().id()));
            recent.addFirst(person);
            titles.merge(person.person().id(), titlesOf(person), (a, b) -> a.contains(b) ? a : a + " " + b);
            Country country = person.country();
            if (country != null) {
                states.put(person.person().id(), country);
            }
        });
        previous = last;
        last = people.stream()
                .sorted(Comparator.comparing(Mention.OfPerson::span).reversed())
                .toList();
        while (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
        subject = acting == null ? subject : acting;
        if (!parties.isEmpty()) {
            met.addFirst(List.copyOf(parties));
        }
        while (met.size() > MEETINGS) {
            met.removeLast();
        }
        boolean better =
                visitors.stream().anyMatch(Party::named) || guests.stream().noneMatch(Party::named);
        guests = visitors.isEmpty() || !better ? guests : List.copyOf(visitors);
    }
}
