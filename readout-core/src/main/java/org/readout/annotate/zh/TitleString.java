package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Ladder;
import org.readout.model.Span;

/**
 * The titles that stand before a name, as they are read: states, organisations and titles in elements joined by 、 or 兼. An
 * element without an organisation of its own belongs to that of the element before it.
 *
 * <p>朝鲜劳动党中央政治局委员、中央副委员长、国际部部长李洙墉 has three elements, all of the Workers' Party of Korea. Not safe to
 * share: one reading fills it.
 */
final class TitleString {
    private static final String INTERNATIONAL = "INT.";

    private final TitleWords words;
    private final int floor;
    private final List<TitleElement> elements = new ArrayList<>();
    private int start = -1;
    private int end = -1;
    private int elementStart = -1;
    private boolean international;
    private boolean issue;
    private Term.@Nullable Body body;
    private Term.@Nullable Body inherited;
    private @Nullable Country state;

    /** @param floor offset before which no element can begin: the end of the word read last */
    TitleString(TitleWords words, int floor) {
        this.words = words;
        this.floor = floor;
    }

    boolean isEmpty() {
        return start < 0;
    }

    boolean hasTitle() {
        return !elements.isEmpty();
    }

    /** True behind a state or an organisation whose title has not come yet. */
    boolean open() {
        return elementStart >= 0 && elementStart < end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<TitleElement> elements() {
        return List.copyOf(elements);
    }

    /** The state the string names, or whose organ it names. */
    Optional<Country> stated() {
        if (state != null) {
            return Optional.of(state);
        }
        Term.Body organ = body != null ? body : inherited;
        return organ == null ? Optional.empty() : Optional.ofNullable(organ.country());
    }

    /** An officer of an international organisation speaks for no state, nor does an envoy for a question. */
    boolean international() {
        return international && state == null || issue && stated().isEmpty();
    }

    /** 联合国负责政治事务的副秘书长: the organisation stands apart, before what its officer is charged with. */
    void ofOrganisation() {
        international = true;
    }

    /** A state; 印度、缅甸总统, 东盟成员国印度尼西亚总统: one in a list or behind a league of states opens a string of its own. */
    void state(Span span, Country country) {
        boolean organisation = body != null && body.id().startsWith(INTERNATIONAL);
        if (!isEmpty() && !hasTitle() && (organisation || words.delimited(end, span.start()))) {
            start = -1;
            elementStart = -1;
            body = null;
            international = false;
        }
        begin(span);
        boolean foreign = inherited != null && !country.equals(inherited.country());
        inherited = foreign ? null : inherited;
        state = country;
        end = span.end();
    }

    /** 新西兰总理、越南总理某某: the titles so far are of somebody of another state, whom the text does not name. */
    boolean ofAnother(Span next, Country country) {
        return hasTitle() && state != null && !state.equals(country) && words.delimited(end, next.start());
    }

    /** An organisation; one of another state than the one named (国务委员会 of Cuba) is only a word of the title. */
    void body(Span span, Term.Body organ) {
        begin(span);
        boolean ours = state == null || organ.country() == null || state.equals(organ.country());
        body = ours ? organ : body;
        international |= ours && organ.id().startsWith(INTERNATIONAL);
        end = span.end();
    }

    /** A word that belongs to the next title and is none itself: 委员会, 总统 in 总统办公厅主任. */
    void part(Span span) {
        begin(span, true);
        end = span.end();
    }

    /** 叙利亚问题特使: a state that is the object of the title. */
    void issue(Span span) {
        part(span);
        issue = true;
    }

    void title(Span span, String surface) {
        begin(span);
        String lead = words.between(elementStart, span.start());
        String modifier = words.modifier(lead);
        elements.add(new TitleElement(
                new Span(elementStart, span.end()),
                modifier + surface,
                body != null ? body : inherited,
                body == null,
                lead.substring(0, lead.length() - modifier.length()),
                state));
        end = span.end();
        if (body != null && body.ladder() == Ladder.PARTY || inherited == null) {
            inherited = body != null ? body : inherited;
        }
        body = null;
        elementStart = -1;
    }

    /** Takes the person a title such as 特使 belongs to into the string: 金正恩特使. */
    void principal(Span person, @Nullable Country country) {
        begin(person);
        // The titles so far are that person's own, not those of the one who comes in that person's place.
        elements.clear();
        elementStart = start;
        body = null;
        inherited = null;
        state = country;
        end = person.end();
    }

    private void begin(Span span) {
        begin(span, false);
    }

    private void begin(Span span, boolean part) {
        if (start < 0) {
            start = words.lead(floor, span.start(), part);
            elementStart = start;
        } else if (elementStart < 0) {
            elementStart = words.elementStart(end, span);
        } else if (words.delimited(end, span.start()) && !words.joinsDepartments(elementStart, span)) {
            elementStart = words.afterDelimiter(end, span.start());
        }
    }
}
