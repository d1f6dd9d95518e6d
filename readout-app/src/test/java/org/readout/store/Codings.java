package org.readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Actor;
import org.readout.model.Attestation;
import org.readout.model.Basis;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Conflict;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.Document;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.FrontMatter;
import org.readout.model.Ladder;
import org.readout.model.Layer;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Place;
import org.readout.model.Precision;
import org.readout.model.Presence;
import org.readout.model.Qualifier;
import org.readout.model.Rank;
import org.readout.model.Reference;
import org.readout.model.Repair;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Silence;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;
import org.readout.model.Wording;

/** Codings for the store's tests: the states a text names, and one coding that holds every kind of record there is. */
final class Codings {
    private static final Map<String, String> STATES =
            new TreeMap<>(Map.of("中国", "CHN", "朝鲜", "PRK", "韩国", "KOR", "China", "CHN", "Mongolia", "MNG"));
    private static final EventCode CONSULT = new EventCode("CONSULT", "visit", List.of("diplomatic"), "042", 1.9, null);

    private Codings() {}

    /** One event of all states the text names; a silence if it names none. */
    static Coding of(Document document, String coder) {
        List<Actor> actors = actors(document.text());
        List<Event> events = new ArrayList<>();
        List<Silence> silences = new ArrayList<>();
        if (actors.isEmpty()) {
            silences.add(new Silence("no_known_actor", null));
        } else {
            When day = document.published() == null
                    ? When.UNKNOWN
                    : When.day(document.published(), Basis.INFERRED, List.of());
            events.add(new Event(
                    CONSULT, actors, day, Status.OCCURRED, null, actors.get(0).evidence()));
        }
        return Coding.of(document.id(), coder, "lexicon")
                .events(events)
                .whyNothing(silences)
                .build();
    }

    private static List<Actor> actors(StoredText text) {
        List<Actor> actors = new ArrayList<>();
        STATES.forEach((name, code) -> {
            int at = text.content().indexOf(name);
            if (at >= 0) {
                Evidence evidence = Evidence.said(text, at, at + name.length());
                actors.add(new Actor(new Country(code), "GOV", null, Role.BOTH, evidence));
            }
        });
        return actors;
    }

    /** A coding with every record of the model, all of whose evidence is the given spans of the text in turn. */
    static Coding complete(Document document, List<Span> spans) {
        Quotes quote = new Quotes(document.text(), spans);
        LocalDate day = LocalDate.of(2013, 5, 24);
        Person person = new Person("choe_ryong_hae", "崔龙海", "Choe Ryong-hae", "최룡해");
        Office office = new Office("特使", "kpa", new Country("PRK"), new Rank(2, Ladder.PARTY, false), quote.next());
        Participant guest = new Participant(person, new Country("PRK"), List.of(office), Role.GUEST, quote.next());
        Meeting meeting = new Meeting(
                When.day(day, Basis.DERIVED, List.of(quote.next())),
                List.of(new Side(new Country("CHN"), List.of()), new Side(new Country("PRK"), List.of(guest))),
                new Format("meeting", Contact.IN_PERSON),
                new Place("北京", null, quote.next()),
                Status.OCCURRED,
                List.of(quote.next()),
                "据报道",
                List.of(quote.next(), quote.next()),
                List.of(new Conflict("date", "2013-05-24", "May", List.of(quote.next()))));
        Actor speaker = new Actor(new Country("CHN"), null, person, Role.SOURCE, quote.next());
        Event event = new Event(
                CONSULT,
                List.of(speaker),
                When.month(2013, 5, Basis.EXPLICIT, List.of()),
                Status.DENIED,
                null,
                quote.next());
        Statement statement = new Statement(
                speaker,
                new Country("PRK"),
                null,
                List.of("nuclear"),
                "urge",
                "强调",
                false,
                true,
                null,
                List.of("新华社"),
                quote.next());
        Wording wording =
                new Wording("denuclearization", new Country("CHN"), person, Presence.PRESENT, List.of(quote.next()));
        Claim claim = new Claim(
                Dyad.of("PRK", "CHN"),
                Direction.COOLING,
                List.of(quote.next()),
                List.of(),
                new When(day, null, Precision.VAGUE, Basis.VAGUE, List.of()),
                Status.HYPOTHETICAL,
                "analysts",
                new Evidence(document.text(), quote.next().span(), Layer.INFERRED));
        FrontMatter front = new FrontMatter(
                quote.next(), List.of(quote.next()), null, When.day(day, Basis.EXPLICIT, List.of(quote.next())), 3);
        return Coding.of(document.id(), "coder 1", "lexicon 1")
                .frontMatter(front)
                .meetings(List.of(meeting))
                .events(List.of(event))
                .statements(List.of(statement))
                .wordings(List.of(wording))
                .claims(List.of(claim))
                .references(
                        List.of(new Reference(List.of(new Country("PRK")), Reference.Form.NAME, true, quote.next())))
                .qualifiers(List.of(new Qualifier(Qualifier.Kind.HEDGE, quote.next())))
                .attested(List.of(new Attestation(person, office, office.evidence())))
                .repairs(List.of(new Repair("lost_apostrophe", quote.next(), "repaired")))
                .whyNothing(List.of(new Silence("generic", quote.next()), new Silence("no_known_verb", null)))
                .build();
    }

    /** Gives the spans in turn, from the first again after the last. */
    private static final class Quotes {
        private final StoredText text;
        private final List<Span> spans;
        private int next;

        Quotes(StoredText text, List<Span> spans) {
            this.text = text;
            this.spans = spans;
        }

        Evidence next() {
            return new Evidence(text, spans.get(next++ % spans.size()), Layer.SAID);
        }
    }
}
