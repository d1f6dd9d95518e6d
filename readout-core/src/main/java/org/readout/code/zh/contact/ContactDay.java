package org.readout.code.zh.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.code.zh.day.IntoNextDay;
import org.readout.code.zh.day.Lasting;
import org.readout.code.zh.day.MeetingDate;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.KnownTalks;
import org.readout.code.zh.verb.VerbUse;
import org.readout.code.zh.verb.VisitAhead;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Basis;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/** When a contact took place or will: 6月1日 of 甲6月1日会见乙, the days of the visit of 访问期间，甲会见乙. Immutable. */
final class ContactDay {
    private static final String DURING = "期间";
    private static final String GOING_ON = "正在";

    private static final String ACCOMPANIED = "accompanied";
    private static final Set<String> COURTESIES = Set.of("greeted", "enters", "present");
    private static final Set<String> TALKS = Set.of("talks", "consultation", "summit", "meeting");
    private static final int RECENT = 10;

    private final VerbUse use;
    private final KnownTalks known;
    private final VisitAhead visits;
    private final MeetingDate dates;

    ContactDay(ChineseLexicon lexicon, VerbUse use) {
        this.use = use;
        this.known = use.known();
        this.visits = new VisitAhead(lexicon);
        this.dates = new MeetingDate(lexicon);
    }

    /** The date of a contact of these sides; unknown where the text tells that of something else. */
    When of(ContactVerb act, List<Side> sides, Status status, Told told) {
        return occasion(act, sides) ? When.UNKNOWN : date(act, status, told);
    }

    /** 甲乙两国元首某地会晤后，……: talks known to the reader, whose day another document told. */
    private boolean occasion(ContactVerb act, List<Side> sides) {
        return act.pattern().equals("meets")
                && use.aside(act)
                && sides.stream().allMatch(side -> side.people().isEmpty())
                && act.passage().all(Mention.OfDate.class).isEmpty();
    }

    /** 访问期间，甲会见乙: the visit lasts over the days told before. */
    private When date(ContactVerb act, Status status, Told told) {
        if (ofAnother(act)) {
            return When.UNKNOWN;
        }
        if (!act.pattern().equals("travels")) {
            When day = IntoNextDay.of(act.passage(), act.at(), dates.of(act.passage(), act.at(), status, told));
            day = TALKS.contains(act.verb().format()) ? Lasting.talks(act.passage(), act.at(), day) : day;
            return status.counts() && goesOn(act, day)
                    ? namedLast(act.passage()).orElse(day)
                    : day;
        }
        if (visits.over(act.passage(), act.at()) || status == Status.PLANNED && visits.eve(act.passage(), act.at())) {
            return When.UNKNOWN;
        }
        boolean during = act.passage().after(act.at().end(), DURING.length()).equals(DURING);
        return (during && status.counts() ? told.dates().days() : Optional.<When>empty())
                .orElseGet(
                        () -> Lasting.visit(act.passage(), dates.of(act.passage(), act.at(), status, told.journeys())));
    }

    /** 甲抵达学院时，乙在门前迎接: what goes on with the sentences before, which name its day. */
    private static boolean goesOn(ContactVerb act, When day) {
        return COURTESIES.contains(act.pattern())
                        && act.passage().all(Mention.OfDate.class).isEmpty()
                || act.pattern().equals(ACCOMPANIED) && day.evidence().isEmpty();
    }

    private static Optional<When> namedLast(Passage passage) {
        LocalDate published = passage.annotated().document().published();
        return Optional.ofNullable(passage.dateBefore())
                .map(Mention.OfDate::when)
                .filter(day -> day.precision() == Precision.DAY && recent(day.earliest(), published))
                .map(day -> new When(day.earliest(), day.latest(), Precision.DAY, Basis.DERIVED, day.evidence()));
    }

    private static boolean recent(@Nullable LocalDate day, @Nullable LocalDate published) {
        return day != null && published != null && !day.isAfter(published) && day.isAfter(published.minusDays(RECENT));
    }

    /** The day told is of what came before or after talks known to the reader. */
    private boolean ofAnother(ContactVerb act) {
        return known.ended(act)
                || known.left(act)
                || known.referred(act)
                || known.onEve(act)
                || known.vague(act)
                || known.earlier(act);
    }

    /** 双方同意6月1日举行会谈, told in May: what has a day behind that of publication is still to come. */
    static boolean ahead(ContactVerb act, When date, Status status) {
        Passage passage = act.passage();
        String head = passage.between(passage.span().start(), act.at().start());
        if (head.substring(head.lastIndexOf('，') + 1).contains(GOING_ON)) {
            return false;
        }
        LocalDate published = passage.annotated().document().published();
        LocalDate first = date.earliest();
        return status == Status.OCCURRED && published != null && first != null && first.isAfter(published);
    }
}
