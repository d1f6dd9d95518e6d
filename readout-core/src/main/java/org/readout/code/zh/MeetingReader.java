package org.readout.code.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Place;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;

/** Reads the contacts a sentence tells of. */
final class MeetingReader {
    private static final String SEPARATELY = "分别";

    private final ChineseLexicon lexicon;
    private final Realis realis;
    private final Reporter reporter = new Reporter();

    MeetingReader(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.realis = new Realis(lexicon);
    }

    /**
     * The contacts told of in one sentence, in text order; a verb whose parties cannot be told yields nothing.
     *
     * @param told what the document told before
     * @param retold true of a verb in the words of a speaker
     */
    List<Meeting> read(Passage passage, Told told, Predicate<Span> retold) {
        List<Meeting> meetings = new ArrayList<>();
        Parties parties = new Parties(passage, lexicon);
        for (Mention.OfTerm mention : passage.terms("meeting_verb")) {
            Term.MeetingVerb verb = lexicon.meetingVerb(mention.id());
            if (retold.test(mention.span()) || noun(passage, mention.span()) && !ended(passage, verb, mention.span())) {
                continue;
            }
            List<Parties.Two> around = around(parties, passage, verb, mention.span());
            for (Parties.Two two : around) {
                meeting(passage, told, verb, mention.span(), two).ifPresent(meetings::add);
            }
            if (around.isEmpty() && parties.jointSubject(mention.span())) {
                again(passage, told, verb, mention.span()).ifPresent(meetings::add);
            }
        }
        return meetings;
    }

    /** 会谈后，两国元首共同会见记者: those who met last before do so. */
    private Optional<Meeting> again(Passage passage, Told told, Term.MeetingVerb verb, Span at) {
        Status status = realis.of(passage, at.start(), at);
        return told.last()
                .filter(last -> last.status().counts() && !verb.pattern().equals("none"))
                .map(last -> new Meeting(
                        MeetingDate.of(passage, at, status, told),
                        last.sides().stream().map(MeetingReader::principals).toList(),
                        lexicon.shared().formats().format(verb.format()),
                        place(passage, at),
                        status,
                        labels(passage),
                        reporter.in(passage),
                        List.of(passage.evidence()),
                        List.of()));
    }

    private static Side principals(Side side) {
        return new Side(side.country(), side.principals());
    }

    /** 会见后: the word names a contact told of elsewhere. */
    private boolean noun(Passage passage, Span verb) {
        String next = passage.after(verb.end(), 2);
        return lexicon.words("noun_tail").stream().anyMatch(next::startsWith);
    }

    /** 结束对某国的访问后: the noun behind a verb of ending tells that it took place. */
    private boolean ended(Passage passage, Term.MeetingVerb verb, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return verb.pattern().equals("travels") && lexicon.words("end").stream().anyMatch(before::contains);
    }

    private static List<Parties.Two> around(Parties parties, Passage passage, Term.MeetingVerb verb, Span at) {
        return switch (verb.pattern()) {
            case "receives" ->
                parties.held(at) ? parties.together(at) : parties.received(at, separate(passage, verb, at));
            case "together", "meets", "joint" -> parties.together(at);
            case "to" -> parties.addressed(at);
            case "hosts" -> parties.hosted(at);
            case "carried" -> parties.carried(at);
            case "travels" -> relative(passage, at) ? List.of() : parties.travelled(at);
            default -> List.of();
        };
    }

    private static boolean separate(Passage passage, Term.MeetingVerb verb, Span at) {
        int from = Math.max(passage.span().start(), at.start() - SEPARATELY.length());
        return verb.surface().startsWith(SEPARATELY)
                || passage.between(from, at.start()).equals(SEPARATELY);
    }

    /** 正在朝鲜进行友好访问的…: a visit that only describes a person is told elsewhere. */
    private static boolean relative(Passage passage, Span verb) {
        return passage.after(verb.end(), 1).equals("的");
    }

    private Optional<Meeting> meeting(Passage passage, Told told, Term.MeetingVerb verb, Span at, Parties.Two two) {
        Format format = lexicon.shared().formats().format(verb.format());
        Place place = place(passage, at);
        Optional<Side> first = two.first().side(role(verb, two, true, passage, at), passage);
        Optional<Side> second = two.second().side(role(verb, two, false, passage, at), passage);
        if (first.isEmpty() || second.isEmpty() || sameCountry(first.get(), second.get())) {
            return Optional.empty();
        }
        Status status = names(verb, two, passage, at)
                ? Status.GENERIC
                : realis.of(passage, Math.min(two.first().span().end(), at.start()), at);
        return Optional.of(new Meeting(
                MeetingDate.of(passage, at, status, told),
                List.of(first.get(), second.get()),
                format,
                place,
                status,
                labels(passage),
                reporter.in(passage),
                List.of(passage.evidence()),
                List.of()));
    }

    /** 朝韩会谈: a noun between states names talks; only with 举行 before it does it tell that they were held. */
    private boolean names(Term.MeetingVerb verb, Parties.Two two, Passage passage, Span at) {
        String before = passage.between(two.second().span().end(), at.start());
        return verb.pattern().equals("meets")
                && two.first().people().isEmpty()
                && two.second().people().isEmpty()
                && lexicon.words("hold").stream().noneMatch(before::contains);
    }

    /** Who receives hosts, who travels is a guest; of those who meet together, the one at home hosts. */
    private Role role(Term.MeetingVerb verb, Parties.Two two, boolean first, Passage passage, Span at) {
        return switch (verb.pattern()) {
            case "travels" -> first ? Role.GUEST : Role.HOST;
            case "together", "meets", "joint" ->
                first ? atHome(two.first(), two.second(), passage, at) : atHome(two.second(), two.first(), passage, at);
            default -> first ? Role.HOST : Role.GUEST;
        };
    }

    private Role atHome(Party party, Party other, Passage passage, Span at) {
        Country ground = nearestVenue(passage, at)
                .map(v -> lexicon.venue(v.id()).country())
                .orElse(null);
        if (ground == null) {
            return Role.BOTH;
        }
        return ground.equals(party.country()) ? Role.HOST : ground.equals(other.country()) ? Role.GUEST : Role.BOTH;
    }

    private static boolean sameCountry(Side a, Side b) {
        return a.country().equals(b.country());
    }

    private @Nullable Place place(Passage passage, Span verb) {
        return nearestVenue(passage, verb).map(v -> place(passage, v)).orElse(null);
    }

    private static Optional<Mention.OfTerm> nearestVenue(Passage passage, Span verb) {
        return passage.terms("venue").stream()
                .filter(v -> passage.between(
                                Math.max(passage.span().start(), v.span().start() - 1),
                                v.span().start())
                        .matches("[在于到达]"))
                .min(Comparator.comparingInt(v -> distance(v, verb)));
    }

    private Place place(Passage passage, Mention.OfTerm mention) {
        Term.Venue venue = lexicon.venue(mention.id());
        return new Place(venue.city(), venue.hall(), passage.quote(mention.span()));
    }

    private static int distance(Mention mention, Span verb) {
        return Math.abs(mention.span().start() - verb.start());
    }

    private List<Evidence> labels(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("label").stream()
                .filter(text::contains)
                .map(label -> passage.span().start() + text.indexOf(label))
                .sorted()
                .map(start -> passage.quote(new Span(
                        start, start + labelAt(text, start - passage.span().start()))))
                .toList();
    }

    private int labelAt(String text, int index) {
        return lexicon.words("label").stream()
                .filter(label -> text.startsWith(label, index))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }
}
