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
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * Finds people with the titles that stand before and behind their names, in one sweep over the lexicon's hits. Not safe to
 * share: one text, one instance.
 */
final class PeopleInText {
    /** Bands of offices of those who lead. */
    private static final int LEADERS = 2;

    private final String content;
    private final ChineseLexicon lexicon;
    private final List<Hit<Term>> hits;
    private final Names names;
    private final TitleWords words;
    private final TitlesBehind behind;
    private final Found found;
    private final Surroundings surroundings;
    private final ListedLine line;
    private final Sweep sweep;
    private final Bearers bearers;

    /** @param published day of publication; absent if not stated */
    PeopleInText(
            StoredText text,
            String reading,
            ChineseLexicon lexicon,
            List<Hit<Term>> hits,
            @Nullable LocalDate published) {
        this.content = reading;
        this.lexicon = lexicon;
        this.hits = hits;
        this.names = new Names(lexicon);
        this.words = new TitleWords(content, lexicon);
        this.behind = new TitlesBehind(content, lexicon, hits);
        this.found = new Found(text, reading, lexicon, published);
        this.surroundings = new Surroundings(content, lexicon);
        this.line = new ListedLine(content, lexicon);
        this.sweep = new Sweep(content, hits, names, words, found);
        this.bearers = new Bearers(content, lexicon, hits, found, surroundings, sweep, published);
    }

    /** In text order. */
    List<Mention.OfPerson> all() {
        for (int i = 0; i < hits.size(); i++) {
            Hit<Term> hit = hits.get(i);
            if (!goesOn(sweep.whole(hit))) {
                sweep.restart();
            }
            if (sweep.unread(i)) {
                read(i, hit);
            }
            sweep.pass(hit.span().end());
        }
        found.nameless(sweep.titles());
        return found.all(hits);
    }

    /** Offices said to be held by those found, once {@link #all} has been read. */
    List<Mention.OfHolding> holdings(List<Mention.OfPerson> people) {
        return found.holdings(people);
    }

    /** True if a word goes on with the title string; 甲国总理 某某: also in a line of its own. */
    private boolean goesOn(Span next) {
        TitleString titles = sweep.titles();
        return !titles.isEmpty() && words.continues(titles, next)
                || titles.hasTitle() && line.follows(titles.end(), next);
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
            bearers.registered(i, named);
        } else if (term instanceof Term.Part
                || term instanceof Term.Region && sweep.titles().open()) {
            sweep.titles().part(span);
        } else if (term instanceof Term.Venue venue && venue.country() != null && titleFollows(i)) {
            state(span, venue.country());
        } else {
            sweep.restart(span.end());
        }
    }

    /** 文莱苏丹: a word that is also a title is one directly behind a state. */
    private boolean sultan(Hit<Term> hit) {
        return sweep.titles().open()
                && sweep.titles().end() == hit.span().start()
                && hit.values().stream().anyMatch(Term.Title.class::isInstance);
    }

    /** A state, unless it is where one is posted (驻日本大使) or what one is charged with (叙利亚问题特使). */
    private void state(Span span, Country country) {
        if (words.posted(span.start())) {
            sweep.titles().part(span);
        } else if (words.issue(span.end())) {
            sweep.titles().issue(span);
        } else {
            if (sweep.titles().ofAnother(span, country)) {
                sweep.restart(sweep.titles().end());
            }
            sweep.titles().state(span, country);
        }
    }

    private void body(Span span, Term.Body body) {
        if (words.posted(span.start())) {
            sweep.titles().part(span);
        } else {
            sweep.titles().body(span, body);
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
        if (!sweep.titles().open() && lexicon.words("verb_too").has(surface)) {
            // 代表 without a state or body before it is a verb: 代表中国政府.
            sweep.forget(span.end());
            return;
        }
        Country country = country(span);
        boolean alone = sweep.titles().isEmpty() && country == null && leading(surface);
        int at = line.nameAt(span.end());
        Optional<Span> name = names.at(content, at, sweep.limit(i), country)
                .filter(n -> line.whole(span.end(), n.end()) && !behind.compound(i, n, country) && !behind.adviser(i))
                .filter(n -> !alone || names.likely(content, n));
        if (name.isEmpty() && behind.goesOn(i, words)) {
            sweep.titles().part(span);
            return;
        }
        sweep.titles().title(span, surface);
        if (!names.registeredLast(content, at, sweep.behind(i).orElse(null))) {
            name.ifPresent(n -> bearers.unregistered(i, n, country));
        }
    }

    /** The office of those who lead: in print it stands with its organisation, in speech alone. */
    private boolean leading(String title) {
        return lexicon.offices()
                .rank(title, null, lexicon.home())
                .filter(rank -> rank.band() <= LEADERS)
                .isPresent();
    }

    /** The state of the string: stated, or that of the person it follows in a list. */
    private @Nullable Country country(Span title) {
        if (sweep.titles().international()) {
            return null;
        }
        return sweep.titles().stated().orElseGet(() -> found.carried(
                        sweep.titles().isEmpty()
                                ? title.start()
                                : sweep.titles().start())
                .orElse(null));
    }
}
