package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.When;

/** Acts other than contacts and statements: {@code en/event-verbs.tsv}. */
final class EventReader {
    private static final int TARGET_REACH = 6;

    private final Clauses clauses;
    private final Subjects subjects;
    private final Dating dating;
    private final @Nullable String reporter;
    private final Sectors sectors;

    EventReader(Clauses clauses, Subjects subjects, Dating dating, @Nullable String reporter, Sectors sectors) {
        this.clauses = clauses;
        this.subjects = subjects;
        this.dating = dating;
        this.reporter = reporter;
        this.sectors = sectors;
    }

    List<Event> read(List<Telling> tellings) {
        List<Event> events = new ArrayList<>();
        for (Mention.OfTerm term : clauses.terms("event")) {
            List<Actor> actors = actors(term);
            if (!actors.isEmpty()) {
                events.add(event(term, actors, tellings));
            }
        }
        return events;
    }

    private Event event(Mention.OfTerm term, List<Actor> actors, List<Telling> tellings) {
        Span span = actors.stream().map(actor -> actor.evidence().span()).reduce(term.span(), Span::to);
        When when = dating.when(span, term.span(), tellings)
                .map(Mention.OfDate::when)
                .orElse(When.UNKNOWN);
        return new Event(
                code(term),
                actors,
                when,
                Realis.status(
                        clauses, Realis.cues(clauses, span.start(), term.span().start())),
                reporter,
                clauses.quote(span));
    }

    private List<Actor> actors(Mention.OfTerm term) {
        String target = clauses.cell(term, "target").orElse("");
        boolean unsourced = clauses.cell(term, "source").orElse("").equals("none");
        List<Actor> actors = new ArrayList<>();
        List<Party> sources = unsourced
                ? List.of()
                : subjects.before(clauses.chunkAt(term.span().start()), true);
        boolean mutual = target.equals("both");
        sources.forEach(party -> add(actors, party, mutual ? Role.BOTH : Role.SOURCE));
        int next = clauses.chunkAt(term.span().end());
        if (mutual && clauses.is(next, "with")) {
            subjects.after(next + 1).forEach(party -> add(actors, party, Role.BOTH));
        }
        if (mutual && actors.isEmpty()) {
            DyadReader.two(clauses).ifPresent(pair -> both(actors, pair, term.span()));
        }
        if (!mutual && !target.isEmpty()) {
            targets(term, target).forEach(party -> add(actors, party, Role.TARGET));
        }
        return actors;
    }

    private List<Party> targets(Mention.OfTerm term, String prepositions) {
        int next = clauses.chunkAt(term.span().end());
        String words =
                clauses.lower().substring(term.span().start(), term.span().end());
        List<String> before = List.of(prepositions.split("\\|"));
        if (before.contains(words.substring(words.lastIndexOf(' ') + 1))) {
            return subjects.after(next);
        }
        for (int i = next; i < Math.min(clauses.size(), next + TARGET_REACH) && !clauses.is(i, ","); i++) {
            if (before.contains(clauses.at(i).word())) {
                return subjects.after(i + 1);
            }
        }
        return List.of();
    }

    private void add(List<Actor> actors, Party party, Role role) {
        Country country = party.country();
        if (country != null && clauses.sentence().span().contains(party.span())) {
            Person person = party.named() ? party.people().get(0).person() : null;
            Evidence words = clauses.quote(party.span());
            actors.add(new Actor(country, sectors.of(words, country), person, role, words));
        }
    }

    /** A mutual act in a sentence that names two states and no third is theirs. */
    private void both(List<Actor> actors, Dyad pair, Span span) {
        for (Country country : List.of(pair.a(), pair.b())) {
            actors.add(new Actor(country, null, null, Role.BOTH, clauses.quote(span)));
        }
    }

    private EventCode code(Mention.OfTerm term) {
        return clauses.english()
                .lexicon()
                .codes()
                .code(
                        clauses.cell(term, "cameo").orElse("01"),
                        clauses.cell(term, "type").orElse("CONSULT"),
                        clauses.cell(term, "mode").orElse(null),
                        clauses.cell(term, "context").map(List::of).orElse(List.of()));
    }
}
