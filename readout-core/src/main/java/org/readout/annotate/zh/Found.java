package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
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
    private final StoredText text;
    /** The text as matched: its traditional characters folded, offset for offset. */
    private final String reading;

    private final ChineseLexicon lexicon;
    private final List<Mention.OfPerson> people = new ArrayList<>();
    private final Map<String, Mention.OfPerson> unregistered = new HashMap<>();
    private final Map<String, Country> states = new HashMap<>();
    private final Set<String> international = new HashSet<>();

    Found(StoredText text, String reading, ChineseLexicon lexicon) {
        this.text = text;
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** The person a name stands for that the register does not hold. */
    Person unregistered(Span name) {
        return Person.unregistered(Language.CHINESE, reading.substring(name.start(), name.end()));
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
        boolean listed = gap.isEmpty() || lexicon.words("list").has(gap);
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

    private void remember(Mention.OfPerson mention, boolean body, boolean stated) {
        String id = mention.person().id();
        if (body) {
            international.add(id);
        } else if (stated && mention.country() != null) {
            states.putIfAbsent(id, mention.country());
        }
        if (id.startsWith(Language.CHINESE.tag() + ":")) {
            unregistered.merge(id, mention, (first, later) -> first.country() == null ? later : first);
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
        new BareNames(reading, lexicon).all(taken, names).forEach(this::bare);
        Map<String, Mention.OfPerson> byName = new LinkedHashMap<>();
        unregistered.values().forEach(first -> byName.put(words(first.name()), first));
        Occurrences.of(byName.keySet(), reading, (name, span) -> {
            Mention.OfPerson first = byName.get(name);
            int next = taken.nextSetBit(span.start());
            if (first != null && (next < 0 || next >= span.end())) {
                again.add(new Mention.OfPerson(span, span, first.person(), first.country(), List.of()));
            }
        });
        return again;
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
