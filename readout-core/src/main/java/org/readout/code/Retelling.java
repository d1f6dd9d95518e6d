package org.readout.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * What the meetings of one document are worth as accounts beside those of other documents. Only here is all seen that a document
 * tells, whatever pair of states is asked for.
 *
 * @param home the state whose newsrooms write Chinese: of its own meetings they keep 会见, 会谈 and 会晤 apart
 */
public record Retelling(Country home) {
    /** An item that tells of meetings with so many states without a day looks back on a journey. */
    private static final int REVIEW = 3;

    private static final int JOURNEY_DAYS = 8;

    private static final String SUMMIT = "summit";

    /** The accounts of a document. */
    public List<Account> accounts(Document document, List<Meeting> told) {
        return accounts(document.published(), document.language(), told);
    }

    /**
     * The accounts of a document of which no more is known than this.
     *
     * @param published the day of publication; absent if not known
     */
    public List<Account> accounts(@Nullable LocalDate published, Language language, List<Meeting> told) {
        boolean review = undatedPartners(told) >= REVIEW;
        Map<Evidence, Integer> stays = stays(told);
        List<Account> accounts = new ArrayList<>();
        for (Meeting meeting : told) {
            When date = meeting.date();
            if (published != null && undated(meeting) && review) {
                date = new When(
                        published.minusDays(JOURNEY_DAYS),
                        published,
                        Precision.INTERVAL,
                        date.basis(),
                        date.evidence());
            } else if (published != null && meeting.status() == Status.PLANNED && !date.known()) {
                date = new When(published, null, Precision.VAGUE, Basis.VAGUE, date.evidence());
            } else if (OneVisit.travel(meeting) && stays.getOrDefault(first(meeting), 0) > 1) {
                date = ofTheJourney(date);
            }
            boolean exact = language.equals(Language.CHINESE)
                    && meeting.countries().contains(home)
                    && !inPassing(meeting, date);
            accounts.add(new Account(meeting.withDate(date), published, exact));
        }
        return accounts;
    }

    /**
     * What is told without a day of its own, behind the head of an item, or of a stretch of days, calls any meeting 会晤.
     */
    private static boolean inPassing(Meeting meeting, When date) {
        boolean head = meeting.mentions().stream().anyMatch(told -> told.span().start() == 0);
        boolean stretch = date.width() > 1;
        boolean undatedSummit =
                date.evidence().isEmpty() && meeting.format().id().equals(SUMMIT);
        return !head && (stretch || undatedSummit);
    }

    /** The days of a journey to several states are only bounds for the stay in each of them. */
    private static When ofTheJourney(When date) {
        return date.known() && !date.evidence().isEmpty()
                ? new When(date.earliest(), date.latest(), date.precision(), Basis.DERIVED, date.evidence())
                : date;
    }

    /** How many states a sentence tells visits to. */
    private static Map<Evidence, Integer> stays(List<Meeting> told) {
        Map<Evidence, Integer> stays = new HashMap<>();
        told.stream().filter(OneVisit::travel).forEach(visit -> stays.merge(first(visit), 1, Integer::sum));
        return stays;
    }

    private static Evidence first(Meeting meeting) {
        return meeting.mentions().get(0);
    }

    private static long undatedPartners(List<Meeting> told) {
        return told.stream()
                .filter(Retelling::undated)
                .map(Meeting::countries)
                .map(Set::copyOf)
                .distinct()
                .count();
    }

    /** Held face to face on a day that the text does not tell. */
    private static boolean undated(Meeting meeting) {
        return meeting.status().counts()
                && meeting.format().contact() == Contact.IN_PERSON
                && meeting.date().evidence().isEmpty()
                && meeting.date().precision() == Precision.INTERVAL;
    }
}
