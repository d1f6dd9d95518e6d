package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.People;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** The people of one text as they are found, and what one mention tells of another. Not safe to share. */
final class Found {
    private static final String JOINERS = "·•";
    /** No headline names more offices; a text without one shall not make the search for their names long. */
    private static final int MOST_IN_HEADLINE = 24;

    /** By how many characters a name may be longer than a registered one it opens with. */
    private static final int LONGER = 3;

    private static final int SURNAME = 2;
    private static final int FULL_NAME = 4;

    private final StoredText text;
    /** The text as matched: its traditional characters folded, offset for offset. */
    private final String reading;

    private final ChineseLexicon lexicon;
    private final @Nullable LocalDate published;
    private final List<Mention.OfPerson> people = new ArrayList<>();
    private final Map<String, Mention.OfPerson> unregistered = new HashMap<>();
    private final Map<String, Country> states = new HashMap<>();
    private final Set<String> international = new HashSet<>();
    private final OfficesSaid said;
    private final List<NamedApart.Nameless> nameless = new ArrayList<>();

    /** @param published day of publication; absent if not stated */
    Found(StoredText text, String reading, ChineseLexicon lexicon, @Nullable LocalDate published) {
        this.published = published;
        this.text = text;
        this.reading = reading;
        this.lexicon = lexicon;
        this.said = new OfficesSaid(text, reading, lexicon);
    }

    /** The person a name stands for that the register does not hold. */
    Person unregistered(Span name) {
        return Person.unregistered(Language.CHINESE, reading.substring(name.start(), name.end()));
    }

    /**
     * The person a name stands for that the register does not hold as it is written: who is registered in full and holds an office that
     * stands by it (英国外相拉米), else somebody unregistered.
     */
    Person person(Span name, @Nullable Country country, List<TitleElement> titles) {
        LocalDate day = published;
        if (day == null) {
            return unregistered(name);
        }
        return lexicon.lastNames()
                .of(words(name), country)
                .filter(entry ->
                        titles.stream().anyMatch(title -> lexicon.officesAlone().heldBy(entry, title.title(), day)))
                .map(People.Entry::person)
                .orElseGet(() -> unregistered(name));
    }

    /** Whoever the text has introduced by this name and is not registered. */
    Optional<Mention.OfPerson> introduced(Span name) {
        return Optional.ofNullable(unregistered.get(unregistered(name).id()));
    }

    /** 德拉吉察, introduced before, where only 德拉吉 is registered: whom the text has introduced by a longer name that stands here. */
    Optional<Mention.OfPerson> introducedLonger(Span name) {
        int longest = Math.min(reading.length(), name.end() + LONGER);
        for (int end = longest; end > name.end() && !unregistered.isEmpty(); end--) {
            Mention.OfPerson longer =
                    unregistered.get(unregistered(new Span(name.start(), end)).id());
            if (longer != null) {
                return Optional.of(longer);
            }
        }
        return Optional.empty();
    }

    /** Where the person found last ends. */
    int end() {
        return people.isEmpty() ? 0 : people.get(people.size() - 1).span().end();
    }

    /** 总书记阮富仲、国家主席陈大光: the state of the person found last, if only a word that lists stands between. */
    Optional<Country> carried(int start) {
        if (people.isEmpty() || start < end() || start - end() > 2) {
            return Optional.empty();
        }
        String gap = reading.substring(end(), start);
        boolean listed =
                gap.isEmpty() || gap.equals("，") || lexicon.words("list").has(gap);
        return listed ? Optional.ofNullable(people.get(people.size() - 1).country()) : Optional.empty();
    }

    void add(TitleString titles, Span name, Person person, @Nullable Country country, List<TitleElement> after) {
        boolean body = titles.international();
        Country of = body ? null : country != null ? country : states.get(person.id());
        List<TitleElement> elements =
                Stream.concat(titles.elements().stream(), after.stream()).toList();
        Span span = titles.hasTitle() ? new Span(titles.start(), name.end()) : name;
        span = after.isEmpty() ? span : span.to(after.get(after.size() - 1).words());
        List<Office> offices =
                elements.stream().map(e -> e.office(text, lexicon, of)).toList();
        Mention.OfPerson mention = new Mention.OfPerson(span, name, person, of, offices);
        people.add(mention);
        remember(mention, body, titles.stated().isPresent());
    }

    /** 会见卢森堡首相, 保加利亚总理、匈牙利总理: titles of a foreign state that no name follows, those of each state apart. */
    void nameless(TitleString titles) {
        said.take(titles.elements());
        if (titles.international()) {
            return;
        }
        List<TitleElement> of = new ArrayList<>();
        for (TitleElement element : titles.elements()) {
            if (ofAnother(of, element)) {
                nameless(titles, of);
                of.clear();
            }
            of.add(element);
        }
        nameless(titles, of);
    }

    /** 非洲联盟轮值主席、贝宁总统 is one person, 保加利亚总理、匈牙利总理 are two. */
    private static boolean ofAnother(List<TitleElement> of, TitleElement next) {
        Country state = of.isEmpty() ? null : of.get(of.size() - 1).state();
        return state != null && !Objects.equals(state, next.state());
    }

    private void nameless(TitleString titles, List<TitleElement> of) {
        if (of.isEmpty()) {
            return;
        }
        Optional<Country> state = Optional.ofNullable(of.get(of.size() - 1).state())
                .or(titles::stated)
                .or(() -> listed(titles));
        int end = of.get(of.size() - 1).words().end();
        state.filter(country -> !country.equals(lexicon.home()) && nameless.size() < MOST_IN_HEADLINE)
                .ifPresent(country -> nameless.add(new NamedApart.Nameless(of, country, end)));
    }

    /** 菲律宾参议长 众议长: the state of the one before in a list. */
    private Optional<Country> listed(TitleString titles) {
        if (nameless.isEmpty()) {
            return Optional.empty();
        }
        NamedApart.Nameless last = nameless.get(nameless.size() - 1);
        String gap = last.end() < titles.start() ? reading.substring(last.end(), titles.start()) : "";
        return gap.equals(" ") || lexicon.words("list").has(gap) ? Optional.of(last.country()) : Optional.empty();
    }

    private void remember(Mention.OfPerson mention, boolean body, boolean stated) {
        String id = mention.person().id();
        if (body) {
            international.add(id);
        } else if (stated && mention.country() != null) {
            states.putIfAbsent(id, mention.country());
        }
        boolean byLastName = lexicon.lastNames()
                .of(words(mention.name()), mention.country())
                .filter(entry -> entry.person().equals(mention.person()))
                .isPresent();
        if (byLastName || id.startsWith(Language.CHINESE.tag() + ":")) {
            unregistered.merge(
                    unregistered(mention.name()).id(),
                    mention,
                    (first, later) -> first.country() == null ? later : first);
        }
    }

    /** Everyone, in text order, those named again without a title included. */
    List<Mention.OfPerson> all(List<Hit<Term>> hits) {
        people.addAll(mentionedAgain(hits));
        people.replaceAll(this::ofNoState);
        people.sort((a, b) -> a.span().compareTo(b.span()));
        return people;
    }

    /** An officer of an international organisation speaks for no state, also where the name stands alone. */
    private Mention.OfPerson ofNoState(Mention.OfPerson p) {
        String id = p.person().id();
        return international.contains(id) && !states.containsKey(id)
                ? new Mention.OfPerson(p.span(), p.name(), p.person(), null, p.offices())
                : p;
    }

    /** Offices that stand apart from the name of who holds them. */
    List<Mention.OfHolding> holdings(List<Mention.OfPerson> people) {
        return said.all(people);
    }

    /**
     * A person introduced once by titles and a name the register lacks is found wherever the name stands again; so is one
     * whose name opens a clause without any title.
     */
    private List<Mention.OfPerson> mentionedAgain(List<Hit<Term>> hits) {
        List<Mention.OfPerson> again = new ArrayList<>();
        BitSet taken = new BitSet(reading.length());
        hits.forEach(hit -> taken.set(hit.span().start(), hit.span().end()));
        BitSet names = new BitSet(reading.length());
        people.forEach(p -> names.set(p.span().start(), p.span().end()));
        taken.or(names);
        new LeadersAlone(reading, lexicon).all(hits, taken).forEach(this::stranger);
        new NamedApart(reading, lexicon, nameless, statesOfPeople()).all(taken).forEach(this::stranger);
        nameless.stream().filter(titles -> titles.inHeadline(reading)).forEach(this::titled);
        people.forEach(p -> taken.set(p.span().start(), p.span().end()));
        new BareNames(reading, lexicon).all(taken, names).forEach(this::bare);
        Map<String, Mention.OfPerson> byName = new LinkedHashMap<>();
        unregistered.values().forEach(first -> byName.put(words(first.name()), first));
        lastParts().forEach(byName::putIfAbsent);
        Occurrences.of(byName.keySet(), reading, (name, span) -> {
            Mention.OfPerson first = byName.get(name);
            int next = taken.nextSetBit(span.start());
            boolean place = span.end() - span.start()
                            < words(first == null ? span : first.name()).length()
                    && lexicon.words("place_tail").opens(reading, span.end());
            if (first != null && !place && (next < 0 || next >= span.end())) {
                again.add(new Mention.OfPerson(span, span, first.person(), first.country(), List.of()));
            }
        });
        again.addAll(new SurnameAndTitle(reading, lexicon).all(people, taken));
        return again;
    }

    /** 迈克尔·萨塔 is 萨塔 where he is named again, if nobody else named has that last part. */
    private Map<String, Mention.OfPerson> lastParts() {
        Map<String, Mention.OfPerson> parts = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (Mention.OfPerson first : named()) {
            String name = words(first.name());
            String last = shortened(name, first.country());
            if (last.length() < name.length() && last.length() > 1 && parts.put(last, first) != null) {
                shared.add(last);
            }
        }
        parts.keySet().removeAll(shared);
        return parts;
    }

    /** The last part of a name, and of a Japanese one in four characters or more the surname: 池田 for 池田行彦. */
    private String shortened(String name, @Nullable Country country) {
        boolean unsegmented =
                country != null && lexicon.words("unsegmented").has(country.code()) && name.length() >= FULL_NAME;
        return unsegmented && lastPart(name).equals(name) ? name.substring(0, SURNAME) : lastPart(name);
    }

    private static String lastPart(String name) {
        return name.substring(JOINERS.chars().map(name::lastIndexOf).max().orElse(-1) + 1);
    }

    /** Those not registered, and those registered by their full names. */
    private List<Mention.OfPerson> named() {
        List<Mention.OfPerson> named = new ArrayList<>(unregistered.values());
        Set<String> known = new HashSet<>();
        people.stream()
                .filter(person -> !person.person().id().startsWith(Language.CHINESE.tag() + ":"))
                .filter(person -> lexicon.lastNames()
                        .of(lastPart(words(person.name())), person.country())
                        .isPresent())
                .filter(person -> known.add(person.person().id()))
                .forEach(named::add);
        return named;
    }

    private Set<Country> statesOfPeople() {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(person.country()).stream())
                .collect(Collectors.toSet());
    }

    /** 会见德国总理, and in the text only 默克尔: the headline's titles are those of the one person of that state. */
    private void titled(NamedApart.Nameless titles) {
        boolean alone = nameless.stream()
                        .filter(other ->
                                other.inHeadline(reading) && other.country().equals(titles.country()))
                        .count()
                == 1;
        List<Mention.OfPerson> of = people.stream()
                .filter(person -> titles.country().equals(person.country()))
                .toList();
        boolean one = of.stream().map(Mention.OfPerson::person).distinct().count() == 1
                && of.stream().allMatch(person -> person.offices().isEmpty());
        if (alone && one) {
            Mention.OfPerson first = of.get(0);
            people.set(
                    people.indexOf(first),
                    new Mention.OfPerson(
                            first.span(),
                            first.name(),
                            first.person(),
                            first.country(),
                            offices(titles.titles(), titles.country())));
        }
    }

    private List<Office> offices(List<TitleElement> titles, Country country) {
        return titles.stream().map(e -> e.office(text, lexicon, country)).toList();
    }

    /** The titles stay where they stand, apart from the name. */
    private void stranger(NamedApart.Stranger stranger) {
        Span name = stranger.name();
        if (unregistered.containsKey(unregistered(name).id())) {
            return;
        }
        Person person = person(name, stranger.country(), stranger.titles());
        Mention.OfPerson mention = new Mention.OfPerson(
                name, name, person, stranger.country(), offices(stranger.titles(), stranger.country()));
        people.add(mention);
        unregistered.put(unregistered(name).id(), mention);
    }

    private void bare(Span name) {
        Person person = unregistered(name);
        unregistered.computeIfAbsent(
                person.id(), id -> new Mention.OfPerson(name, name, person, lexicon.home(), List.of()));
    }

    private String words(Span span) {
        return reading.substring(span.start(), span.end());
    }
}
