package org.readout.code.zh;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/** Makes of a verb of contact and its parties the contact told: its sides and their parts, form, date, place, and whether it took place. */
final class Contacts {
    private static final String DURING = "期间";

    private final ChineseLexicon lexicon;
    private final VerbUse use;
    private final VisitUse visits;
    private final ContactForm form;
    private final Realis realis;
    private final Setting setting;
    private final Atmosphere atmosphere;
    private final Reporter reporter;

    Contacts(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.use = new VerbUse(lexicon);
        this.visits = new VisitUse(lexicon);
        this.form = new ContactForm(lexicon, use);
        this.realis = new Realis(lexicon);
        this.setting = new Setting(lexicon);
        this.atmosphere = new Atmosphere(lexicon);
        this.reporter = new Reporter(lexicon);
    }

    /** The contact of two parties; none if the state of one cannot be told, or both are of one state. */
    Optional<Meeting> meeting(ContactVerb act, Told told, Parties.Two two) {
        Optional<Side> first = two.first().side(role(act, told, two, true), act.passage());
        Optional<Side> second = two.second().side(role(act, told, two, false), act.passage());
        if (first.isEmpty() || second.isEmpty() || sameCountry(first.get(), second.get())) {
            return Optional.empty();
        }
        int from = Math.min(two.first().span().end(), act.at().start());
        Status status = status(act, from);
        boolean topic = status == Status.OCCURRED && !use.aside(act) && names(act, two);
        return Optional.of(meeting(act, told, hostFirst(first.get(), second.get()), topic ? Status.GENERIC : status));
    }

    /** The one contact of several parties, all at one table; none if they are of fewer than two states. */
    Optional<Meeting> meeting(ContactVerb act, Told told, List<Party> many) {
        List<Side> sides = many.stream()
                .flatMap(party -> party.side(Role.BOTH, act.passage()).stream())
                .toList();
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(meeting(
                        act,
                        told,
                        sides,
                        status(act, Math.min(many.get(0).span().end(), act.at().start()))));
    }

    private Status status(ContactVerb act, int from) {
        if (!act.pattern().equals("travels")) {
            return realis.of(act.passage(), from, act.at());
        }
        Status status = realis.ofTravel(act.passage(), from, act.at());
        return status == Status.OCCURRED && visits.ahead(act.passage(), act.at()) ? Status.PLANNED : status;
    }

    /** The contact of these sides. */
    Meeting meeting(ContactVerb act, Told told, List<Side> sides, Status status) {
        Passage passage = act.passage();
        return new Meeting(
                date(act, status, told),
                sides,
                lexicon.shared().formats().format(form.of(act, sides)),
                setting.place(passage, act.at(), visited(act, sides)),
                status,
                atmosphere.of(passage, status),
                reporter.in(passage),
                List.of(passage.evidence()),
                List.of());
    }

    /** 访问期间，甲会见乙: the visit lasts over the days told before. */
    private When date(ContactVerb act, Status status, Told told) {
        if (!act.pattern().equals("travels")) {
            return MeetingDate.of(act.passage(), act.at(), status, told);
        }
        if (status == Status.PLANNED && visits.eve(act.passage(), act.at())) {
            return When.UNKNOWN;
        }
        boolean during = act.passage().after(act.at().end(), DURING.length()).equals(DURING);
        return (during && status.counts() ? told.days() : Optional.<When>empty())
                .orElseGet(() ->
                        Lasting.visit(act.passage(), MeetingDate.of(act.passage(), act.at(), status, told.journeys())));
    }

    /** The state a visit leads to: that of those who are no guests. */
    private static @Nullable Country visited(ContactVerb act, List<Side> sides) {
        return !act.pattern().equals("travels")
                ? null
                : sides.stream()
                        .filter(side -> side.people().stream().noneMatch(p -> p.role() == Role.GUEST))
                        .map(Side::country)
                        .findFirst()
                        .orElse(null);
    }

    /** 朝韩会谈: a noun between states names talks; only with 举行 by it, or as a headline, does it tell that they were held. */
    private boolean names(ContactVerb act, Parties.Two two) {
        return act.pattern().equals("meets")
                && two.first().people().isEmpty()
                && two.second().people().isEmpty()
                && !use.held(
                        act.passage(),
                        two.first().span().start(),
                        two.second().span().end(),
                        act.at());
    }

    /** Who receives hosts, who travels or is accompanied is a guest; of those who meet together, the one at home hosts. */
    private Role role(ContactVerb act, Told told, Parties.Two two, boolean first) {
        if (lexicon.shared().formats().format(form.of(act)).contact() == Contact.REMOTE) {
            return Role.BOTH;
        }
        return switch (act.pattern()) {
            case "travels", "accompanied" -> first ? Role.GUEST : Role.HOST;
            case "receives",
                    "together",
                    "between",
                    "meets",
                    "noun",
                    "session",
                    "aside",
                    "alone",
                    "convened",
                    "joint",
                    "jointly",
                    "witness",
                    "signing",
                    "looks_in" ->
                first
                        ? setting.atHome(two.first(), two.second(), act.passage(), act.at(), told)
                        : setting.atHome(two.second(), two.first(), act.passage(), act.at(), told);
            case "accepts" -> first == form.of(act).equals(ContactForm.CREDENTIALS) ? Role.HOST : Role.GUEST;
            default -> first ? Role.HOST : Role.GUEST;
        };
    }

    private static List<Side> hostFirst(Side a, Side b) {
        boolean secondHosts = b.people().stream().anyMatch(p -> p.role() == Role.HOST);
        return secondHosts ? List.of(b, a) : List.of(a, b);
    }

    private static boolean sameCountry(Side a, Side b) {
        return a.country().equals(b.country());
    }
}
