package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;

/** Reads acts other than contacts: protests, condemnations, tests, agreements, aid. */
final class EventReader {
    private static final String TARGET_MARKS = "就对向针";

    private final ChineseLexicon lexicon;
    private final Realis realis;
    private final Reporter reporter;

    EventReader(ChineseLexicon lexicon) {
        this.reporter = new Reporter(lexicon);
        this.lexicon = lexicon;
        this.realis = new Realis(lexicon);
    }

    List<Event> read(Passage passage) {
        List<Event> events = new ArrayList<>();
        List<Party> parties =
                new Parties(passage, lexicon).before(passage.span().end());
        for (Mention.OfTerm mention : passage.terms("event_verb")) {
            Term.EventVerb verb = lexicon.eventVerb(mention.id());
            event(passage, verb, mention.span(), parties).ifPresent(events::add);
        }
        return events;
    }

    private Optional<Event> event(Passage passage, Term.EventVerb verb, Span at, List<Party> parties) {
        List<Party> before = parties.stream()
                .filter(p -> p.span().end() <= at.start() && p.country() != null)
                .toList();
        List<Actor> actors =
                switch (verb.pattern()) {
                    case "alone" -> alone(passage, before);
                    case "against" -> against(passage, before);
                    case "toward" -> toward(passage, before, parties, at);
                    case "joint" -> joint(passage, before);
                    default -> List.of();
                };
        if (actors.isEmpty()) {
            return Optional.empty();
        }
        Status status = realis.of(
                passage,
                Math.min(at.start(), before.get(before.size() - 1).span().end()),
                at);
        return Optional.of(new Event(
                verb.code(),
                actors,
                MeetingDate.of(passage, at, status),
                status,
                reporter.in(passage),
                passage.evidence()));
    }

    private static List<Actor> alone(Passage passage, List<Party> before) {
        return before.isEmpty() ? List.of() : List.of(actor(passage, before.get(before.size() - 1), Role.SOURCE));
    }

    /** 甲对乙……表示坚决反对 names the target last; 乙……，甲表示坚决反对 names it first. */
    private static List<Actor> against(Passage passage, List<Party> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        Party last = before.get(before.size() - 1);
        Party other = other(before, last);
        if (other == null) {
            return List.of();
        }
        boolean lastIsTarget = marked(passage, last);
        return List.of(
                actor(passage, lastIsTarget ? other : last, Role.SOURCE),
                actor(passage, lastIsTarget ? last : other, Role.TARGET));
    }

    private static List<Actor> toward(Passage passage, List<Party> before, List<Party> all, Span verb) {
        Optional<Party> target = all.stream()
                .filter(p -> p.span().start() >= verb.end() && p.country() != null)
                .findFirst();
        if (target.isEmpty()) {
            return against(passage, before);
        }
        Party source = other(before, target.get());
        return source == null
                ? List.of()
                : List.of(actor(passage, source, Role.SOURCE), actor(passage, target.get(), Role.TARGET));
    }

    private static List<Actor> joint(Passage passage, List<Party> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        Party last = before.get(before.size() - 1);
        Party other = other(before, last);
        return other == null ? List.of() : List.of(actor(passage, other, Role.BOTH), actor(passage, last, Role.BOTH));
    }

    /** The party of another state that stands last before the end of the list. */
    private static @Nullable Party other(List<Party> before, Party than) {
        return before.stream()
                .filter(p -> p.country() != null && !p.country().equals(than.country()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static boolean marked(Passage passage, Party party) {
        int start = party.span().start();
        String mark = passage.between(Math.max(passage.span().start(), start - 1), start);
        return !mark.isEmpty() && TARGET_MARKS.contains(mark);
    }

    private static Actor actor(Passage passage, Party party, Role role) {
        return new Actor(
                party.country(),
                "GOV",
                party.people().isEmpty() ? null : party.people().get(0).person(),
                role,
                passage.quote(party.span()));
    }
}
