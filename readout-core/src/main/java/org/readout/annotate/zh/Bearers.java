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

/**
 * Who bears a name that has been read, and the titles before it: one the register holds, a namesake introduced before, a
 * stranger; or only the envoy or relative of who is named. Not safe to share: one text, one instance.
 */
final class Bearers {
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
    private final Sweep sweep;
    /** Where words of kinship end that were read last. */
    private int kinEnd = -1;

    /** @param published day of publication; absent if not stated */
    Bearers(
            String content,
            ChineseLexicon lexicon,
            List<Hit<Term>> hits,
            Found found,
            Surroundings surroundings,
            Sweep sweep,
            @Nullable LocalDate published) {
        this.content = content;
        this.published = published;
        this.lexicon = lexicon;
        this.hits = hits;
        this.names = new Names(lexicon);
        this.words = new TitleWords(content, lexicon);
        this.behind = new TitlesBehind(content, lexicon, hits);
        this.found = found;
        this.surroundings = surroundings;
        this.line = new ListedLine(content, lexicon);
        this.sweep = sweep;
    }

    /** The hit at an index is a name of the register. */
    void registered(int i, Term.Named named) {
        Span name = sweep.whole(hits.get(i));
        Country country = named.entry().country();
        int after = behind.afterTitle(i, name);
        if (behind.representedBy(after)) {
            // 金正恩特使: the person named is whose envoy the next one is.
            sweep.readTo(after > name.end() ? i + 2 : i);
            sweep.titles().principal(new Span(name.start(), behind.envoy(after)), country);
            return;
        }
        Optional<Span> kin = behind.kin(after);
        if (kin.isPresent()) {
            relative(i, new Span(name.start(), after), kin.get(), country);
        } else {
            bearer(i, name, named);
        }
    }

    private void bearer(int i, Span name, Term.Named named) {
        TitleString titles = sweep.titles();
        boolean titled = titles.hasTitle() && line.follows(titles.end(), name);
        if (titled && kinEnd == name.start() && !name.equals(hits.get(i).span())) {
            // 基辛格之子戴维·基辛格: the family name is registered for the father alone.
            unregistered(i, name, titles.stated().orElse(null));
            return;
        }
        if (titled && surroundings.ofOrganisation(titles.start())) {
            titles.ofOrganisation();
        }
        Optional<Mention.OfPerson> longer =
                titled ? Optional.empty() : found.introduced().byLonger(name);
        if (longer.isPresent()) {
            Span whole =
                    new Span(name.start(), name.start() + longer.get().name().length());
            again(i, whole, longer.get(), false);
        } else {
            bearer(i, name, named, titled);
        }
    }

    private void bearer(int i, Span name, Term.Named named, boolean titled) {
        TitleString titles = sweep.titles();
        Optional<Country> stated = titled && !titles.international() ? titles.stated() : Optional.empty();
        Optional<Mention.OfPerson> other = stated.isEmpty() ? found.introduced().by(name) : Optional.empty();
        if (other.isPresent()) {
            // 奥地利议长索博特卡……索博特卡: a namesake introduced before is meant, not the one registered.
            again(i, name, other.get(), titled);
        } else if (stated.isEmpty() || ofState(stated.get(), named)) {
            Person person = named.entry().person();
            boolean officer = stated.isEmpty() && lexicon.officers().serves(person, published);
            add(i, name, person, officer ? null : named.entry().country(), titled);
        } else {
            unregistered(i, longer(i, name, stated.get()), stated.get());
        }
    }

    private boolean ofState(Country stated, Term.Named named) {
        return stated.equals(named.entry().country())
                || lexicon.words("one_people").has(stated.code());
    }

    private void again(int i, Span name, Mention.OfPerson first, boolean titled) {
        add(i, name, first.person(), first.country(), titled);
    }

    /** 戴高乐将军的曾孙女: who is named before is only the relative of whoever is meant. */
    private void relative(int i, Span of, Span kin, Country country) {
        sweep.titles().principal(of, country);
        sweep.titles().title(kin, content.substring(kin.start(), kin.end()));
        kinEnd = kin.end();
        int last = sweep.readOver(i, kin.end()) - 1;
        if (!names.registeredLast(content, kin.end(), sweep.behind(last).orElse(null))) {
            names.at(content, kin.end(), sweep.limit(last), country)
                    .ifPresent(name -> unregistered(last, name, country));
        }
    }

    /** 格鲁吉亚总理巴赫塔泽: a name registered for somebody of another state is a piece of this one. */
    private Span longer(int i, Span name, Country stated) {
        return names.at(content, name.start(), sweep.limit(i), stated)
                .filter(whole -> whole.end() > name.end())
                .orElse(name);
    }

    /**
     * A name that the register does not hold, behind the hit at an index.
     *
     * @param country the state of its bearer as the titles state it; absent if they do not
     */
    void unregistered(int i, Span name, @Nullable Country country) {
        if (behind.representedBy(name.end())) {
            sweep.titles().principal(new Span(name.start(), behind.envoy(name.end())), country);
            return;
        }
        Optional<Span> kin = country == null ? Optional.empty() : behind.kin(name.end());
        if (kin.isPresent() && country != null) {
            relative(i, name, kin.get(), country);
            return;
        }
        Country of = country != null || sweep.titles().international() ? country : stateAround(i, name);
        add(i, name, found.introduced().person(name, of, sweep.titles().elements()), of, true);
    }

    private @Nullable Country stateAround(int i, Span name) {
        return surroundings
                .led(name, hits.subList(i + 1, Math.min(i + 1 + LED, hits.size())))
                .or(() -> surroundings.stateFor(name, sweep.titles().elements()))
                .orElse(null);
    }

    private void add(int i, Span name, Person person, @Nullable Country country, boolean titled) {
        TitlesBehind.Read after = behind.read(i, name.end());
        TitleString before = titled ? sweep.titles() : new TitleString(words, name.start());
        if (!titled) {
            sweep.restart(name.start());
        }
        found.add(before, name, person, country, after.elements());
        sweep.named(i + 1 + after.hits());
    }
}
