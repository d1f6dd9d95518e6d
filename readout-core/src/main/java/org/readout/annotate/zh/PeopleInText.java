package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * Finds people with the titles that stand before and behind their names, in one sweep over the lexicon's hits. Not safe to
 * share: one text, one instance.
 */
final class PeopleInText {
    private static final int LEADERS = 2;
    /** Words of the lexicon from a leader's name to the state of those led, at most. */
    private static final int LED = 2;

    private final String content;
    private final @Nullable LocalDate published;
    private final ChineseLexicon lexicon;
    private final List<Hit<Term>> hits;
    private final Names names;
    private final TitleWords words;
    private final TitlesBehind behind;
    private final Found found;
    private final Surroundings surroundings;
    private final ListedLine line;
    private TitleString titles;
    /** Index of the first hit not read yet: titles behind a name are read with it and open no title string. */
    private int next;
    /** Offset before which the next title string cannot begin. */
    private int floor;
    /** Where words of kinship end that were read last. */
    private int kinEnd = -1;

    /** @param published day of publication; absent if not stated */
    PeopleInText(
            StoredText text,
            String reading,
            ChineseLexicon lexicon,
            List<Hit<Term>> hits,
            @Nullable LocalDate published) {
        this.content = reading;
        this.published = published;
        this.lexicon = lexicon;
        this.hits = hits;
        this.names = new Names(lexicon);
        this.words = new TitleWords(content, lexicon);
        this.behind = new TitlesBehind(content, lexicon, hits);
        this.found = new Found(text, reading, lexicon, published);
        this.surroundings = new Surroundings(content, lexicon);
        this.line = new ListedLine(content, lexicon);
        this.titles = new TitleString(words, 0);
    }

    /** In text order. */
    List<Mention.OfPerson> all() {
        for (int i = 0; i < hits.size(); i++) {
            Hit<Term> hit = hits.get(i);
            if (titles.isEmpty() || !words.continues(titles, whole(hit)) && !listed(whole(hit))) {
                restart(floor);
            }
            if (i >= next) {
                read(i, hit);
            }
            floor = Math.max(floor, hit.span().end());
        }
        found.nameless(titles);
        return found.all(hits);
    }

    /** Offices said to be held by those found, once {@link #all} has been read. */
    List<Mention.OfHolding> holdings(List<Mention.OfPerson> people) {
        return found.holdings(people);
    }

    /** Gives up the titles read so far: no name has followed them. */
    private void restart(int from) {
        found.nameless(titles);
        titles = new TitleString(words, from);
    }

    /** 甲国总理 某某, in a line of its own. */
    private boolean listed(Span next) {
        return titles.hasTitle() && line.follows(titles.end(), next);
    }

    /** A word of the lexicon, a name with what stands before its last part. */
    private Span whole(Hit<Term> hit) {
        boolean name = hit.values().get(0) instanceof Term.Named;
        return name ? names.whole(content, hit.span(), floor) : hit.span();
    }

    private void read(int i, Hit<Term> hit) {
        Term term = hit.values().get(0);
        Span span = hit.span();
        surroundings.pass(span, term);
        if (term instanceof Term.State state && !sultan(hit)) {
            state(span, state.country());
        } else if (term instanceof Term.Body body) {
            body(span, body);
        } else if (term instanceof Term.Title || sultan(hit)) {
            title(i, span, content.substring(span.start(), span.end()));
        } else if (term instanceof Term.Named named) {
            registered(i, named);
        } else if (term instanceof Term.Part || term instanceof Term.Region && titles.open()) {
            titles.part(span);
        } else if (term instanceof Term.Venue venue && venue.country() != null && titleFollows(i)) {
            state(span, venue.country());
        } else {
            restart(span.end());
        }
    }

    /** 文莱苏丹: a word that is also a title is one directly behind a state. */
    private boolean sultan(Hit<Term> hit) {
        return titles.open()
                && titles.end() == hit.span().start()
                && hit.values().stream().anyMatch(Term.Title.class::isInstance);
    }

    /** A state, unless it is where one is posted (驻日本大使) or what one is charged with (叙利亚问题特使). */
    private void state(Span span, Country country) {
        if (words.posted(span.start())) {
            titles.part(span);
        } else if (words.issue(span.end())) {
            titles.issue(span);
        } else {
            if (titles.ofAnother(span, country)) {
                restart(titles.end());
            }
            titles.state(span, country);
        }
    }

    private void body(Span span, Term.Body body) {
        if (words.posted(span.start())) {
            titles.part(span);
        } else {
            titles.body(span, body);
        }
    }

    /** 上海市委书记, 巴黎市长: the city belongs to the title. */
    private boolean titleFollows(int i) {
        if (i + 1 >= hits.size() || !(hits.get(i + 1).values().get(0) instanceof Term.Title)) {
            return false;
        }
        int end = hits.get(i).span().end();
        int title = hits.get(i + 1).span().start();
        boolean division = lexicon.words("division").opens(content, end);
        return title == end || division && words.oneTitle(end, title);
    }

    private void title(int i, Span span, String surface) {
        if (!titles.open() && lexicon.words("verb_too").has(surface)) {
            // 代表 without a state or body before it is a verb: 代表中国政府.
            titles = new TitleString(words, span.end());
            return;
        }
        Country country = country(span);
        boolean alone = titles.isEmpty() && country == null && leading(surface);
        int at = line.nameAt(span.end());
        Optional<Span> name = names.at(content, at, limit(i), country)
                .filter(n -> line.whole(span.end(), n.end()) && !behind.compound(i, n, country) && !behind.adviser(i))
                .filter(n -> !alone || names.likely(content, n));
        if (name.isEmpty() && behind.goesOn(i, words)) {
            titles.part(span);
            return;
        }
        titles.title(span, surface);
        if (!names.registeredLast(content, at, i + 1 < hits.size() ? hits.get(i + 1) : null)) {
            name.ifPresent(n -> unregistered(i, n, country));
        }
    }

    /** The office of those who lead: in print it stands with its organisation, in speech alone. */
    private boolean leading(String title) {
        return lexicon.offices()
                .rank(title, null, lexicon.home())
                .filter(rank -> rank.band() <= LEADERS)
                .isPresent();
    }

    private int limit(int i) {
        return i + 1 < hits.size() ? hits.get(i + 1).span().start() : content.length();
    }

    /** The state of the string: stated, or that of the person it follows in a list. */
    private @Nullable Country country(Span title) {
        if (titles.international()) {
            return null;
        }
        return titles.stated().orElseGet(() -> found.carried(titles.isEmpty() ? title.start() : titles.start())
                .orElse(null));
    }

    private void registered(int i, Term.Named named) {
        Span name = whole(hits.get(i));
        int after = behind.afterTitle(i, name);
        if (behind.representedBy(after)) {
            // 金正恩特使: the person named is whose envoy the next one is.
            next = after > name.end() ? i + 2 : next;
            titles.principal(
                    new Span(name.start(), behind.envoy(after)), named.entry().country());
            return;
        }
        Optional<Span> kin = behind.kin(after);
        if (kin.isPresent()) {
            relative(i, new Span(name.start(), after), kin.get(), named.entry().country());
            return;
        }
        boolean titled = titles.hasTitle() && line.follows(titles.end(), name);
        if (titled && kinEnd == name.start() && !name.equals(hits.get(i).span())) {
            // 基辛格之子戴维·基辛格: the family name is registered for the father alone.
            unregistered(i, name, titles.stated().orElse(null));
            return;
        }
        if (titled && surroundings.ofOrganisation(titles.start())) {
            titles.ofOrganisation();
        }
        Optional<Country> stated = titled && !titles.international() ? titles.stated() : Optional.empty();
        boolean same = stated.isEmpty()
                || stated.get().equals(named.entry().country())
                || lexicon.words("one_people").has(stated.get().code());
        Optional<Mention.OfPerson> longer =
                titled ? Optional.empty() : found.introduced().byLonger(name);
        if (longer.isPresent()) {
            Mention.OfPerson first = longer.get();
            Span whole = new Span(name.start(), name.start() + first.name().length());
            add(i, whole, first.person(), first.country(), false);
            return;
        }
        Optional<Mention.OfPerson> other = stated.isEmpty() ? found.introduced().by(name) : Optional.empty();
        if (other.isPresent()) {
            // 奥地利议长索博特卡……索博特卡: a namesake introduced before is meant, not the one registered.
            add(i, name, other.get().person(), other.get().country(), titled);
        } else if (same) {
            boolean officer =
                    stated.isEmpty() && lexicon.officers().serves(named.entry().person(), published);
            add(i, name, named.entry().person(), officer ? null : named.entry().country(), titled);
        } else {
            unregistered(i, longer(i, name, stated.get()), stated.get());
        }
    }

    /** 戴高乐将军的曾孙女: who is named before is only the relative of whoever is meant. */
    private void relative(int i, Span of, Span kin, Country country) {
        titles.principal(of, country);
        titles.title(kin, content.substring(kin.start(), kin.end()));
        kinEnd = kin.end();
        while (next <= i || next < hits.size() && hits.get(next).span().start() < kin.end()) {
            next++;
        }
        Hit<Term> behindKin = next < hits.size() ? hits.get(next) : null;
        if (!names.registeredLast(content, kin.end(), behindKin)) {
            int limit = behindKin == null ? content.length() : behindKin.span().start();
            names.at(content, kin.end(), limit, country).ifPresent(name -> unregistered(next - 1, name, country));
        }
    }

    /** 格鲁吉亚总理巴赫塔泽: a name registered for somebody of another state is a piece of this one. */
    private Span longer(int i, Span name, Country stated) {
        return names.at(content, name.start(), limit(i), stated)
                .filter(whole -> whole.end() > name.end())
                .orElse(name);
    }

    private void unregistered(int i, Span name, @Nullable Country country) {
        if (behind.representedBy(name.end())) {
            titles.principal(new Span(name.start(), behind.envoy(name.end())), country);
            return;
        }
        Optional<Span> kin = country == null ? Optional.empty() : behind.kin(name.end());
        if (kin.isPresent() && country != null) {
            relative(i, name, kin.get(), country);
            return;
        }
        Country of = country != null || titles.international()
                ? country
                : surroundings
                        .led(name, hits.subList(i + 1, Math.min(i + 1 + LED, hits.size())))
                        .or(() -> surroundings.stateFor(name, titles.elements()))
                        .orElse(null);
        add(i, name, found.introduced().person(name, of, titles.elements()), of, true);
    }

    private void add(int i, Span name, Person person, @Nullable Country country, boolean titled) {
        TitlesBehind.Read after = behind.read(i, name.end());
        if (!titled) {
            found.nameless(titles);
        }
        TitleString before = titled ? titles : new TitleString(words, name.start());
        found.add(before, name, person, country, after.elements());
        next = Math.max(next, i + 1 + after.hits());
        floor = Math.max(floor, found.end());
        titles = new TitleString(words, floor);
    }
}
