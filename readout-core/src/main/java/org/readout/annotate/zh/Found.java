package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** The people of one text as they are found, and what one mention tells of another. Not safe to share. */
final class Found {
    private final StoredText text;
    /** The text as matched: its traditional characters folded, offset for offset. */
    private final String reading;

    private final ChineseLexicon lexicon;
    private final @Nullable LocalDate published;
    private final List<Mention.OfPerson> people = new ArrayList<>();
    private final Map<String, Country> states = new HashMap<>();
    private final Set<String> international = new HashSet<>();
    private final Introduced introduced;
    private final OfficesSaid said;
    private final HeadlineTitles headline;

    /** @param published day of publication; absent if not stated */
    Found(StoredText text, String reading, ChineseLexicon lexicon, @Nullable LocalDate published) {
        this.text = text;
        this.reading = reading;
        this.lexicon = lexicon;
        this.published = published;
        this.introduced = new Introduced(reading, lexicon, published);
        this.said = new OfficesSaid(text, reading, lexicon);
        this.headline = new HeadlineTitles(text, reading, lexicon);
    }

    /** Who has been introduced so far by names that the register does not hold. */
    Introduced introduced() {
        return introduced;
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
        String gap = reading.substring(end(), start).strip();
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
        Mention.OfPerson mention = new Mention.OfPerson(span, name, person, of, offices(elements, of));
        people.add(mention);
        remember(mention, body, titles.stated().isPresent());
    }

    private void remember(Mention.OfPerson mention, boolean body, boolean stated) {
        String id = mention.person().id();
        if (body) {
            international.add(id);
        } else if (stated && mention.country() != null) {
            states.putIfAbsent(id, mention.country());
        }
        introduced.named(mention);
    }

    /** Takes in titles that no name has followed. */
    void nameless(TitleString titles) {
        said.take(titles.elements());
        headline.take(titles);
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
     * whose name opens a clause without any title. Each step takes what those before it have found.
     */
    private List<Mention.OfPerson> mentionedAgain(List<Hit<Term>> hits) {
        BitSet taken = new BitSet(reading.length());
        hits.forEach(hit -> taken.set(hit.span().start(), hit.span().end()));
        BitSet names = new BitSet(reading.length());
        people.forEach(p -> names.set(p.span().start(), p.span().end()));
        taken.or(names);
        new LeadersAlone(reading, lexicon).all(hits, taken).forEach(this::stranger);
        new NamedApart(reading, lexicon, headline.all(), statesOfPeople())
                .all(taken)
                .forEach(this::stranger);
        headline.give(people);
        people.forEach(p -> taken.set(p.span().start(), p.span().end()));
        new BareNames(reading, lexicon).all(taken, names).forEach(introduced::bare);
        List<Mention.OfPerson> again =
                new ArrayList<>(new LeaderBySurname(reading, lexicon, published).all(people, hits, taken));
        again.addAll(new NameBeforeOffice(reading, lexicon, published).all(hits, taken));
        again.forEach(leader -> taken.set(leader.span().start(), leader.span().end()));
        again.addAll(new NamedAgain(reading, lexicon, introduced.all(), people).all(taken));
        return again;
    }

    private Set<Country> statesOfPeople() {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(person.country()).stream())
                .collect(Collectors.toSet());
    }

    /** The titles stay where they stand, apart from the name. */
    private void stranger(NamedApart.Stranger stranger) {
        Span name = stranger.name();
        if (introduced.by(name).isPresent()) {
            return;
        }
        Country country = stranger.country();
        Person person = introduced.person(name, country, stranger.titles());
        Mention.OfPerson mention =
                new Mention.OfPerson(name, name, person, country, offices(stranger.titles(), country));
        people.add(mention);
        introduced.apart(mention);
    }

    private List<Office> offices(List<TitleElement> titles, @Nullable Country country) {
        return TitleElement.offices(titles, text, lexicon, country);
    }
}
