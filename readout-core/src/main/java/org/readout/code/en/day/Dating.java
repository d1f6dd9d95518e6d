package org.readout.code.en.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.code.Telling;
import org.readout.code.Timeline;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.Stretches;
import org.readout.lexicon.en.TimeRelations;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** Which date of a sentence, and which relation to another happening, belongs to what the sentence tells. */
public final class Dating {
    private final Clauses clauses;
    private final List<TimeRelations.Relation> relations;
    private final Placements placements;
    private final List<Telling> before;

    /** @param before what was told in the sentences before */
    public Dating(Clauses clauses, List<Telling> before) {
        this.clauses = clauses;
        this.before = before;
        relations = clauses.english()
                .timeRelations()
                .find(clauses.lower(), clauses.sentence().span());
        placements = new Placements(clauses, relations);
    }

    /** The contacts with their days: that of their own words, else one they share, else one told before. */
    public List<Telling> dated(List<Telling> tellings) {
        List<Telling> dated = new ArrayList<>();
        tellings.forEach(telling -> dated.add(dated(telling, tellings)));
        return dated.stream()
                .map(telling -> shared(telling, dated))
                .map(telling -> fromBefore(telling, dated))
                .toList();
    }

    /** Of the day told last before, as words for a time say, or of the date that heads the paragraph. */
    private Telling fromBefore(Telling telling, List<Telling> all) {
        if (telling.date().known() || !telling.status().counts()) {
            return telling;
        }
        DayTold told = new DayTold(clauses, before);
        Optional<TimeRelations.Relation> relation = placements.of(telling, all).findFirst();
        Optional<When> when = relation.isPresent() ? told.placed(relation.get()) : told.headed();
        return when.map(telling::on).orElse(telling);
    }

    /** "was in Hanoi on May 3, where she met B": what one sentence tells of the same states is of the same day. */
    private Telling shared(Telling telling, List<Telling> all) {
        boolean placed = placements.of(telling, all).findAny().isPresent();
        if (telling.date().known() || !telling.status().counts() || placed || frame(telling)) {
            return telling;
        }
        return all.stream()
                .filter(other -> other.date().known()
                        && other.status().counts()
                        && other.reference() != Telling.Reference.DEFINITE
                        && states(other).equals(states(telling)))
                .findFirst()
                .map(other -> telling.on(other.date()))
                .orElse(telling);
    }

    private static Set<Country> states(Telling telling) {
        return telling.sides().stream().map(Side::country).collect(Collectors.toSet());
    }

    private Telling dated(Telling telling, List<Telling> all) {
        Optional<When> named = byDate(telling);
        if (named.isPresent()) {
            return telling.on(named.get());
        }
        boolean placed = placements.another(telling, all);
        DecidedDay decided = new DecidedDay(clauses);
        return dates().when(telling.evidence().span(), telling.core().span(), all)
                .filter(date -> telling.status() != Status.PLANNED || !decided.on(date.span(), telling))
                .filter(date -> telling.core().span().contains(date.span())
                        || !placed
                                && !(frame(telling)
                                        && new Stretches(clauses)
                                                .acts(telling.core().span(), date.span())))
                .map(date -> extended(telling.on(decided.scheduled(date, telling)), date.span()))
                .map(new Ahead(clauses)::of)
                .map(new Lasting(clauses)::of)
                .orElse(telling);
    }

    /** "During the visit he met B on May 3": the day is that of the meeting. */
    private boolean frame(Telling telling) {
        int start = telling.core().span().start();
        String before = clauses.lower()
                .substring(clauses.sentence().span().start(), start)
                .strip();
        return telling.reference() == Telling.Reference.DEFINITE
                && telling.format().contact() == Contact.TRAVEL
                && clauses.words().of("during").stream().anyMatch(before::endsWith);
    }

    /** The words that state the date belong to the words that tell, if they follow directly. */
    private Telling extended(Telling telling, Span date) {
        return date.start() < telling.core().span().end()
                ? telling
                : telling.quoted(
                        clauses.quote(telling.evidence().span().to(date)),
                        clauses.quote(telling.core().span().to(date)));
    }

    /** The date of a clause, as {@link ClauseDates} finds it. */
    public Optional<Mention.OfDate> when(Span span, Span core, List<Telling> others) {
        return dates().when(span, core, others);
    }

    private ClauseDates dates() {
        return new ClauseDates(clauses, relations, this);
    }

    /** "On May 3, the day A and B met": the day of another happening, hence derived. */
    Optional<When> byDate(Telling telling) {
        return new DayOfAnother(clauses, relations).of(telling);
    }

    static boolean follows(Span first, Span next, int within) {
        return first.end() <= next.start() && next.start() - first.end() <= within;
    }

    /**
     * Relations between tellings, by numbers.
     *
     * @param tellings of this sentence
     * @param number of the first of them in the document; the one before it is the telling told last
     */
    public List<Timeline.Offset> offsets(List<Telling> tellings, int number) {
        return new DayOffsets(clauses, relations, placements).of(tellings, number);
    }
}
