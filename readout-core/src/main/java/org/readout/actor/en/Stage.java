package org.readout.actor.en;

import java.util.List;
import java.util.Optional;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * The states of one document: which it is about, and where each is named. A document is about the states that most of its
 * sentences name; if none stands out, about none. Made once per document, in time linear in its mentions; immutable and safe
 * to share. Spans are offsets of the stored text.
 */
public final class Stage {
    /** A text of fewer sentences is no document: it stands alone. */
    private static final int PASSAGE = 3;

    /** In a text of more sentences a state that is named once is named in passing. */
    private static final int BRIEF = 8;
    /** Mentions to look back for the states of a pair. */
    private static final int LOOK_BACK = 12;

    private final StatesNamed named;
    private final List<Country> about;
    private final List<Country> pair;
    private final Optional<Country> front;
    /** Whether a state is named in several sentences, be they too many states for one to stand out, or a state is in one of several. */
    private final boolean returns;

    private final boolean dated;

    /** Whether a text of some length names no state. */
    private final boolean nobodys;

    private Stage(Annotated annotated) {
        named = new StatesNamed(annotated);
        Prominence prominence = Prominence.of(named.sentences());
        int order = prominence.order().size();
        int sentences = annotated.sentences().size();
        boolean passage = sentences >= PASSAGE;
        boolean brief = passage && sentences <= BRIEF;
        nobodys = passage && named.number() == 0;
        returns = order > 0 || passage && named.number() > 0;
        dated = annotated.document().published() != null;
        front = prominence.front();
        List<Country> acting = brief && order < 2 && named.number() == 2 ? ActingStates.of(annotated) : List.of();
        about = acting.size() == 2 ? acting : prominence.leading();
        pair = prominence.pair();
    }

    public static Stage of(Annotated annotated) {
        return new Stage(annotated);
    }

    /** The states the document is about, the most often named first; at most three, often none. */
    public List<Country> about() {
        return about;
    }

    /** True of a text that comes back to states it has named, as lone sentences do not. */
    public boolean inDocument() {
        return returns;
    }

    /** True of a text of several sentences that names no state: it is about games, firms or beasts. */
    public boolean nobodys() {
        return nobodys;
    }

    /** True of a text with a day of publication: a report, be it of one sentence, where one without is an example of words. */
    public boolean dated() {
        return dated;
    }

    /** True of a text that names two states, be it in a lone sentence. */
    public boolean betweenTwo() {
        return named.number() == 2;
    }

    /** True of a text that names one state only: it tells of what is at home there. */
    public boolean alone() {
        return named.number() == 1;
    }

    /** The other state of the two a document is about; for a third one, the state in front if there is one. */
    public Optional<Country> other(Country state) {
        List<Country> others = about.stream().filter(one -> !one.equals(state)).toList();
        if (others.size() == 1) {
            return Optional.of(others.get(0));
        }
        return front.filter(one -> !one.equals(state));
    }

    /** The state in front of the others; empty if none is. */
    public Optional<Country> inFront() {
        return front;
    }

    /**
     * The state named last before a place that is not among some.
     *
     * @param back sentences naming a state to look back over
     */
    public Optional<Country> lastOther(List<Country> states, int at, int back) {
        return named.lastOther(states, at, back);
    }

    /** All the other states a document is about. */
    public List<Country> others(Country state) {
        return about.stream().filter(one -> !one.equals(state)).toList();
    }

    /** The states meant by "the two sides" at a place: those the document is about if they are as many, else the last two named. */
    public List<Country> sides(int at, int number) {
        if (about.size() == number || number == 0 && about.size() > 1) {
            return about;
        }
        if (number == 2 && !pair.isEmpty()) {
            return pair;
        }
        List<Country> last = named.lastTwo(at, LOOK_BACK);
        return last.size() == 2 && (number == 2 || number == 0) ? last : List.of();
    }

    /** The state spoken of at a place: the first named before it in its sentence, else the first of the last sentence that names one. */
    public Optional<Country> spokenOf(int at) {
        return named.spokenOf(at);
    }

    /** Where a state was named last before a place, else where first in the document. */
    public Optional<Span> named(Country country, int before) {
        return named.place(country, before);
    }
}
