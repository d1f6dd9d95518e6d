package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** Contacts an analysis says were held, or were not; each date it gives one of them is a claim. */
final class EncounterClaims implements ClaimReader {
    private static final Set<Status> CLAIMED = Set.of(Status.OCCURRED, Status.NEGATED, Status.DENIED, Status.DISPUTED);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Cues cues;

    EncounterClaims(Cues cues) {
        this.cues = cues;
    }

    @Override
    public List<Assertion.Encounter> of(Essay essay) {
        List<Assertion.Encounter> claims = new ArrayList<>();
        for (Meeting meeting : essay.coding().meetings()) {
            claims.addAll(of(essay, meeting));
        }
        return claims;
    }

    private List<Assertion.Encounter> of(Essay essay, Meeting meeting) {
        if (!CLAIMED.contains(meeting.status()) || meeting.sides().size() < 2) {
            return List.of();
        }
        if (meeting.status() == Status.DISPUTED) {
            return disputed(meeting, essay.coding().meetings());
        }
        List<Assertion.Encounter> claims = new ArrayList<>();
        Evidence words = meeting.mentions().get(0);
        When date = essay.stated(meeting.date(), words.span());
        if (checkable(meeting, date) && !since(essay, meeting, words) && !habit(essay, words)) {
            claims.add(claim(meeting, words, date, null));
        }
        for (Conflict conflict : meeting.conflicts()) {
            When other = conflict.about().equals("date") ? Dates.iso(conflict.other()) : When.UNKNOWN;
            if (other.known() && meant(essay, conflict, other, meeting.date())) {
                claims.add(claim(meeting, conflict.evidence().get(0), other, meeting.date()));
            }
        }
        return claims;
    }

    /** "Have not met since 2015", or before it, denies nothing of 2015. */
    private boolean since(Essay essay, Meeting meeting, Evidence words) {
        String sentence = essay.sentenceOf(words).quote();
        return meeting.status() != Status.OCCURRED
                && (cues.in("since", sentence, essay.language()) || cues.in("before", sentence, essay.language()));
    }

    /** "The leaders of both meet often" tells of no meeting, unless it gives a day. */
    private boolean habit(Essay essay, Evidence words) {
        Span sentence = essay.sentence(words.span()).span();
        String text = essay.text(sentence);
        boolean often = cues.in("frequent", text, essay.language()) || cues.in("rare", text, essay.language());
        return often && essay.dates(sentence).isEmpty();
    }

    /** The year is the one taken, or stands beside the words: a year worked out from the day of the analysis may be wrong. */
    private static boolean meant(Essay essay, Conflict conflict, When other, When taken) {
        LocalDate day = other.earliest();
        LocalDate known = taken.earliest();
        if (day == null || known != null && known.getYear() == day.getYear()) {
            return day != null;
        }
        Span words = conflict.evidence().get(0).span();
        return essay.text(essay.sentence(words).span()).contains(String.valueOf(day.getYear()));
    }

    /** Something can be looked up if it is known when, or who met whom. */
    private static boolean checkable(Meeting meeting, When date) {
        boolean somebody = meeting.sides().stream().anyMatch(Parties::named);
        boolean denied = meeting.status() != Status.OCCURRED;
        return date.known() && somebody || !denied && Parties.named(meeting.sides());
    }

    private static Assertion.Encounter claim(Meeting meeting, Evidence words, When date, @Nullable When otherwise) {
        return new Assertion.Encounter(
                words,
                meeting.sides(),
                meeting.format().contact(),
                date,
                meeting.status() == Status.OCCURRED,
                meeting.place(),
                otherwise);
    }

    /** "The 2015 meeting", of which nothing else is told: of whoever the text has told of as receiving these guests. */
    private static List<Assertion.Encounter> disputed(Meeting meeting, List<Meeting> all) {
        Evidence words = meeting.mentions().get(0);
        Matcher year = YEAR.matcher(words.quote());
        return year.find()
                ? List.of(new Assertion.Encounter(
                        words, sides(meeting, all), Contact.IN_PERSON, Dates.iso(year.group()), true, null, null))
                : List.of();
    }

    private static List<Side> sides(Meeting meeting, List<Meeting> all) {
        return all.stream()
                .filter(other -> other.counts() && other.countries().equals(meeting.countries()))
                .filter(other ->
                        other.mentions().get(0).compareTo(meeting.mentions().get(0)) < 0)
                .filter(EncounterClaims::hosted)
                .max(Comparator.comparing(other -> other.mentions().get(0)))
                .map(other -> other.sides().stream()
                        .map(side -> paramount(side) ? side : new Side(side.country(), List.of()))
                        .toList())
                .orElse(meeting.sides());
    }

    private static boolean hosted(Meeting meeting) {
        return meeting.sides().stream().anyMatch(EncounterClaims::paramount);
    }

    private static boolean paramount(Side side) {
        return side.principals().stream().map(Participant::rank).anyMatch(rank -> rank.filter(Rank::paramount)
                .isPresent());
    }
}
