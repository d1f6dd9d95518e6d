package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Ladder;
import org.readout.model.Office;
import org.readout.model.Rank;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * The titles that stand before a name, as they are read: states, organisations and titles in elements joined by 、 or 兼. An
 * element without an organisation of its own belongs to that of the element before it.
 *
 * <p>朝鲜劳动党中央政治局委员、中央副委员长、国际部部长李洙墉 has three elements, all of the Workers' Party of Korea. Not safe to
 * share: one reading fills it.
 */
final class TitleString {
    private static final String INTERNATIONAL = "INT.";
    private static final Country UNMARKED = new Country("CHN");

    private final StoredText text;
    private final ChineseLexicon lexicon;
    private final List<Office> offices = new ArrayList<>();
    private int start = -1;
    private int end = -1;
    private int elementStart = -1;
    private Term.@Nullable Body body;
    private Term.@Nullable Body inherited;
    private @Nullable Country state;

    TitleString(StoredText text, ChineseLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    boolean isEmpty() {
        return start < 0;
    }

    boolean hasTitle() {
        return !offices.isEmpty();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<Office> offices() {
        return List.copyOf(offices);
    }

    /** The state stated, else the one whose organs stand unmarked in a Chinese text. */
    Country country() {
        return stated().orElse(UNMARKED);
    }

    /** The state the string names, or whose organ it names. */
    Optional<Country> stated() {
        if (state != null) {
            return Optional.of(state);
        }
        Term.Body organ = body != null ? body : inherited;
        return organ == null ? Optional.empty() : Optional.ofNullable(organ.country());
    }

    /** An officer of an international organisation speaks for no state. */
    boolean international() {
        return inherited != null && inherited.id().startsWith(INTERNATIONAL);
    }

    void state(Span span, Country country) {
        begin(span);
        state = country;
        end = span.end();
    }

    void body(Span span, Term.Body organ) {
        begin(span);
        body = organ;
        end = span.end();
    }

    void title(Span span, String surface) {
        if (end == span.start() && elementStart < 0 && lexicon.words("envoy").contains(surface)) {
            // 国家主席特别代表: the title before is that of the one represented.
            offices.clear();
        }
        begin(span);
        Term.Body organ = body != null ? body : inherited;
        String id = organ == null ? null : organ.id();
        Rank rank = lexicon.offices().rank(surface, id, country()).orElse(null);
        boolean sameLadder = body != null || organ == null || rank == null || rank.ladder() == organ.ladder();
        offices.add(new Office(
                surface, sameLadder ? id : null, country(), rank, Evidence.said(text, elementStart, span.end())));
        end = span.end();
        if (body != null && body.ladder() == Ladder.PARTY || inherited == null) {
            inherited = body != null ? body : inherited;
        }
        body = null;
        elementStart = -1;
    }

    /** Takes the person a title such as 特使 belongs to into the string: 金正恩特使. */
    void principal(Span person, Country country) {
        begin(person);
        // The titles so far are that person's own, not those of the one who comes in that person's place.
        offices.clear();
        body = null;
        inherited = null;
        state = country;
        end = person.end();
    }

    private void begin(Span span) {
        if (start < 0) {
            start = span.start();
        }
        if (elementStart < 0) {
            elementStart = span.start();
        }
    }
}
