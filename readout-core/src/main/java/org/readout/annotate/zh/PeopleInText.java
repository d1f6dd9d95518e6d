package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * Finds people with the titles that stand before and behind their names, in one sweep over the lexicon's hits. Not safe to
 * share: one text, one instance.
 */
final class PeopleInText {
    private static final int WIDEST_GAP = 14;

    private final StoredText text;
    private final String content;
    private final ChineseLexicon lexicon;
    private final List<Hit<Term>> hits;
    private final Names names;
    private final List<Mention.OfPerson> people = new ArrayList<>();
    private final Map<String, Mention.OfPerson> unregistered = new HashMap<>();
    private TitleString titles;
    /** Index of a title that was read with the name before it and opens no title string. */
    private int consumed = -1;

    PeopleInText(StoredText text, String reading, ChineseLexicon lexicon, List<Hit<Term>> hits) {
        this.text = text;
        this.content = reading;
        this.lexicon = lexicon;
        this.hits = hits;
        this.names = new Names(lexicon);
        this.titles = new TitleString(text, lexicon);
    }

    /** In text order. */
    List<Mention.OfPerson> all() {
        for (int i = 0; i < hits.size(); i++) {
            Hit<Term> hit = hits.get(i);
            if (!continues(hit.span().start())) {
                titles = new TitleString(text, lexicon);
            }
            if (i != consumed) {
                read(i, hit);
            }
        }
        people.addAll(mentionedAgain());
        people.sort((a, b) -> a.span().compareTo(b.span()));
        return people;
    }

    private void read(int i, Hit<Term> hit) {
        Term term = hit.values().get(0);
        if (term instanceof Term.State state) {
            titles.state(hit.span(), state.country());
        } else if (term instanceof Term.Body body) {
            titles.body(hit.span(), body);
        } else if (term instanceof Term.Title title) {
            titles.title(hit.span(), title.surface());
            unregisteredName(i);
        } else if (term instanceof Term.Named named) {
            registered(i, hit.span(), named);
        } else if (term instanceof Term.Venue venue && venue.country() != null && titleFollows(i)) {
            titles.state(hit.span(), venue.country());
        } else {
            titles = new TitleString(text, lexicon);
        }
    }

    /** True if what stands between the string so far and the next hit can belong to one title string. */
    private boolean continues(int next) {
        if (titles.isEmpty()) {
            return true;
        }
        String gap = content.substring(titles.end(), Math.min(next, titles.end() + WIDEST_GAP + 1));
        return gap.length() <= WIDEST_GAP && gap.chars().allMatch(PeopleInText::belongs) && !breaks(gap);
    }

    /** Words such as 同 and 向 end a title string, unless they are part of a longer word (和平, 对外). */
    private boolean breaks(String gap) {
        String rest = gap;
        for (String word : lexicon.words("title_part")) {
            rest = rest.replace(word, "");
        }
        return lexicon.words("title_stop").stream().anyMatch(rest::contains);
    }

    private boolean titleFollows(int i) {
        return i + 1 < hits.size()
                && hits.get(i + 1).values().get(0) instanceof Term.Title
                && hits.get(i + 1).span().start() == hits.get(i).span().end();
    }

    private static boolean belongs(int c) {
        return c == '、' || Character.isIdeographic(c);
    }

    private void registered(int i, Span name, Term.Named named) {
        int after = afterTitle(i, name);
        if (lexicon.words("envoy").stream().anyMatch(envoy -> content.startsWith(envoy, after))) {
            // 金正恩特使: the person named is whose envoy the next one is.
            consumed = after > name.end() ? i + 1 : consumed;
            titles.principal(name, named.entry().country());
            return;
        }
        boolean adjacent = !titles.isEmpty() && titles.end() == name.start() && titles.hasTitle();
        boolean international = adjacent && titles.international();
        add(name, named.entry().person(), international ? null : named.entry().country(), adjacent, i);
    }

    /** The offset behind a title that directly follows a name (金正恩第一书记特使), or behind the name. */
    private int afterTitle(int i, Span name) {
        if (i + 1 < hits.size()) {
            Hit<Term> next = hits.get(i + 1);
            boolean title = next.values().get(0) instanceof Term.Title t
                    && !lexicon.words("envoy").contains(t.surface());
            if (title && next.span().start() == name.end()) {
                return next.span().end();
            }
        }
        return name.end();
    }

    private void unregisteredName(int i) {
        int limit = i + 1 < hits.size() ? hits.get(i + 1).span().start() : content.length();
        Optional<Country> stated = titles.stated();
        names.at(content, titles.end(), limit, titles.country()).ifPresent(name -> {
            Person person = Person.unregistered(Language.CHINESE, content.substring(name.start(), name.end()));
            add(name, person, titles.international() ? null : stated.orElse(titles.country()), true, i);
            unregistered.putIfAbsent(person.id(), people.get(people.size() - 1));
        });
    }

    private void add(Span name, Person person, @Nullable Country country, boolean titled, int i) {
        List<Office> offices = new ArrayList<>(titled ? titles.offices() : List.of());
        Span span = titled ? new Span(titles.start(), name.end()) : name;
        Optional<Office> behind = titleBehind(i, name, country);
        if (behind.isPresent()) {
            offices.add(behind.get());
            span = span.to(behind.get().evidence().span());
            consumed = i + 1;
        }
        people.add(new Mention.OfPerson(span, name, person, country, offices));
        titles = new TitleString(text, lexicon);
    }

    /** 习近平总书记: a title directly behind the name, unless it opens the title string of another name. */
    private Optional<Office> titleBehind(int i, Span name, @Nullable Country country) {
        Hit<Term> next = i + 1 < hits.size() ? hits.get(i + 1) : null;
        if (next == null || next.span().start() != name.end() || !(next.values().get(0) instanceof Term.Title title)) {
            return Optional.empty();
        }
        return Optional.of(new Office(
                title.surface(),
                null,
                country,
                lexicon.offices().rank(title.surface(), null, country).orElse(null),
                Evidence.said(text, next.span().start(), next.span().end())));
    }

    private String words(Span span) {
        return content.substring(span.start(), span.end());
    }

    /** A person introduced once by titles and a name the register lacks is found wherever the name stands again. */
    private List<Mention.OfPerson> mentionedAgain() {
        List<Mention.OfPerson> again = new ArrayList<>();
        BitSet taken = new BitSet(content.length());
        hits.forEach(hit -> taken.set(hit.span().start(), hit.span().end()));
        people.forEach(p -> taken.set(p.span().start(), p.span().end()));
        Map<String, Mention.OfPerson> byName = new LinkedHashMap<>();
        unregistered.values().forEach(first -> byName.put(words(first.name()), first));
        Occurrences.of(byName.keySet(), content, (name, span) -> {
            int next = taken.nextSetBit(span.start());
            Mention.OfPerson first = byName.get(name);
            if (first != null && (next < 0 || next >= span.end())) {
                again.add(new Mention.OfPerson(span, span, first.person(), first.country(), List.of()));
            }
        });
        return again;
    }
}
