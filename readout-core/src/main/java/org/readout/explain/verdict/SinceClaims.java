package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Contact;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Sentence;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** That a meeting was the last one before another, or the first one since a day. */
final class SinceClaims implements ClaimReader {
    private static final Pattern CLAUSE_END = Pattern.compile("[,;，；]");

    private final Cues cues;

    SinceClaims(Cues cues) {
        this.cues = cues;
    }

    @Override
    public List<Assertion.Since> of(Essay essay) {
        List<Assertion.Since> claims = new ArrayList<>();
        for (Sentence sentence : essay.annotated().sentences()) {
            String text = essay.text(sentence.span());
            never(essay, sentence, text).ifPresent(claims::add);
            if (cues.in("last", text, essay.language())) {
                last(essay, sentence).ifPresent(claims::add);
            } else if (cues.in("first", text, essay.language()) && cues.in("meeting", text, essay.language())) {
                first(essay, sentence).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /**
     * The two did not meet again before the meeting the text is about; if the guest is told of as somebody of rank, whoever received
     * that guest received nobody of rank from there.
     */
    private Optional<Assertion.Since> last(Essay essay, Sentence sentence) {
        return told(essay, sentence)
                .filter(meeting -> meeting.date().known())
                .map(meeting -> new Assertion.Since(
                        essay.quote(sentence.span()),
                        cues.in("somebody", essay.text(sentence.span()), essay.language())
                                ? hostAlone(meeting)
                                : meeting.sides(),
                        meeting.date(),
                        next(essay, meeting),
                        meeting.format().contact(),
                        true));
    }

    private Optional<Assertion.Since> first(Essay essay, Sentence sentence) {
        String text = essay.text(sentence.span());
        boolean visit = cues.in("visit", text.substring(cue(text, essay.language())), essay.language());
        return told(essay, sentence)
                .filter(meeting -> meeting.date().known())
                .map(meeting -> new Assertion.Since(
                        essay.quote(sentence.span()),
                        meeting.sides(),
                        since(essay, sentence, text),
                        meeting.date(),
                        visit ? Contact.TRAVEL : meeting.format().contact(),
                        false));
    }

    /** "Have not met since 2015": none from then to the analysis. */
    private Optional<Assertion.Since> never(Essay essay, Sentence sentence, String text) {
        return essay.coding().meetings().stream()
                .filter(meeting -> meeting.status() == Status.NEGATED || meeting.status() == Status.DENIED)
                .filter(meeting -> FrequencyClaims.told(meeting, sentence) && Parties.named(meeting.sides()))
                .findFirst()
                .flatMap(meeting -> Optional.of(since(essay, sentence, text))
                        .filter(When::known)
                        .map(after -> new Assertion.Since(
                                essay.quote(sentence.span()),
                                meeting.sides(),
                                after,
                                essay.untilPublished(),
                                meeting.format().contact(),
                                false)));
    }

    private int cue(String text, Language language) {
        return Math.max(0, cues.first("first", text, language));
    }

    /** The first date behind "since" in the same clause. */
    private When since(Essay essay, Sentence sentence, String text) {
        int since = cues.first("since", text, essay.language());
        if (since < 0) {
            return When.UNKNOWN;
        }
        Matcher end = CLAUSE_END.matcher(text);
        int stop = end.find(since) ? end.start() : text.length();
        int start = sentence.span().start();
        // Chinese has the date before the word.
        int from = essay.language().equals(Language.CHINESE) ? 0 : since;
        return essay.dates(new Span(start + from, start + stop)).stream()
                .findFirst()
                .orElse(When.UNKNOWN);
    }

    private static Optional<Meeting> told(Essay essay, Sentence sentence) {
        return essay.coding().meetings().stream()
                .filter(Meeting::counts)
                .filter(meeting -> FrequencyClaims.told(meeting, sentence))
                .filter(meeting -> meeting.sides().size() == 2)
                .findFirst();
    }

    /** The next meeting of the two states the text tells of; the analysis itself if it tells of none. */
    private static When next(Essay essay, Meeting last) {
        return essay.coding().meetings().stream()
                .filter(Meeting::counts)
                .filter(other -> other.countries().equals(last.countries()) && sameHost(other, last))
                .map(Meeting::date)
                .filter(date -> date.known() && !date.compatible(last.date()) && after(date, last.date()))
                .max(Comparator.comparing(date -> String.valueOf(date.earliest())))
                .orElse(essay.untilPublished());
    }

    private static boolean sameHost(Meeting one, Meeting other) {
        return host(one).map(Parties::people).equals(host(other).map(Parties::people));
    }

    private static boolean after(When date, When other) {
        return date.earliest() != null
                && other.latest() != null
                && date.earliest().isAfter(other.latest());
    }

    private static List<Side> hostAlone(Meeting meeting) {
        Side host = host(meeting).orElse(meeting.sides().get(0));
        return meeting.sides().stream()
                .map(side -> side.equals(host) ? side : new Side(side.country(), List.of()))
                .toList();
    }

    private static Optional<Side> host(Meeting meeting) {
        return meeting.sides().stream()
                .filter(side -> side.principals().stream()
                        .map(Participant::rank)
                        .anyMatch(rank -> rank.filter(Rank::paramount).isPresent()))
                .findFirst();
    }
}
