package org.readout.code.zh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/** Makes of a verb of contact and its parties the contact told: its sides and their parts, form, date, place, and whether it took place. */
final class Contacts {
    private static final int LONGEST_WORD = 4;
    private static final String DURING = "期间";
    private static final String GOING_ON = "正在";
    private static final String OFFICIALS = "consultation";
    private static final Set<String> TALKS = Set.of("meets", "together", "between", "joint", "noun", "session");

    private final ChineseLexicon lexicon;
    private final VerbUse use;
    private final KnownTalks known;
    private final VisitUse visits;
    private final ContactForm form;
    private final Realis realis;
    private final Rumours rumours;
    private final MeetingDate dates;
    private final Setting setting;
    private final Atmosphere atmosphere;
    private final Reporter reporter;

    Contacts(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.use = new VerbUse(lexicon);
        this.known = use.known();
        this.visits = new VisitUse(lexicon);
        this.form = new ContactForm(lexicon, use);
        this.realis = new Realis(lexicon);
        this.rumours = new Rumours(lexicon);
        this.dates = new MeetingDate(lexicon);
        this.setting = new Setting(lexicon);
        this.atmosphere = new Atmosphere(lexicon);
        this.reporter = new Reporter(lexicon);
    }

    /** The contact of two parties; none if the state of one cannot be told, or both are of one state. */
    Optional<Meeting> meeting(ContactVerb act, Told told, Parties.Two two) {
        Optional<Side> first = two.first().side(role(act, told, two, true), act.passage());
        Optional<Side> second = two.second().side(role(act, told, two, false), act.passage());
        if (first.isEmpty()
                || second.isEmpty()
                || sameCountry(first.get(), second.get())
                || visitors(act.passage(), two.second())) {
            return Optional.empty();
        }
        Status status = rumours.of(
                act.passage(), two, act.at(), governed(act, two).orElseGet(() -> status(act, from(act, two))));
        boolean topic = status == Status.OCCURRED && !use.aside(act) && names(act, two);
        return Optional.of(meeting(act, told, hostFirst(first.get(), second.get()), topic ? Status.GENERIC : status));
    }

    /** 同中国消费者见面: people of a state, and no office of it. */
    private boolean visitors(Passage passage, Party party) {
        return party.people().isEmpty()
                && lexicon.words("no_office").opens(passage.after(party.span().end(), LONGEST_WORD));
    }

    /** Where the first of those who meet ends, or the sentence begins if he stands before it; of a visit, who travels; the clause where the states only say which talks are held. */
    private int from(ContactVerb act, Parties.Two two) {
        if (TALKS.contains(act.pattern()) && use.title(act.passage(), two)) {
            String head = act.passage()
                    .between(act.passage().span().start(), two.first().span().start());
            return act.passage().span().start() + head.lastIndexOf('，') + 1;
        }
        int first = Math.max(
                act.passage().span().start(),
                Math.min(two.first().span().end(), act.at().start()));
        return act.pattern().equals("attends")
                ? Math.min(first, two.second().span().end())
                : first;
    }

    /** What stands before a word for talks with those who hold them, or before who travels: 推迟甲与乙的会晤, 邀请甲访问乙国. */
    private Optional<Status> governed(ContactVerb act, Parties.Two two) {
        int first = two.first().span().start();
        if (TALKS.contains(act.pattern())) {
            return realis.governed(
                    act.passage(), Math.min(first, two.second().span().start()));
        }
        return act.pattern().equals("travels")
                        && first < act.at().start()
                        && !two.first().people().isEmpty()
                ? realis.governed(act.passage(), first)
                : Optional.empty();
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

    /** Consultations and dialogues are held by officials. */
    boolean ofOfficials(ContactVerb act) {
        return act.verb().format().equals(OFFICIALS);
    }

    /** 甲国国家主席向第四轮两国人文磋商致贺信: a head of state without a counterpart does not sit in a consultation. */
    private static List<Side> withoutHeads(List<Side> sides) {
        return sides.stream().allMatch(side -> !side.principals().isEmpty())
                ? sides
                : sides.stream()
                        .map(side -> new Side(
                                side.country(),
                                side.people().stream()
                                        .filter(one -> one.rank()
                                                .filter(rank -> rank.band() == 1)
                                                .isEmpty())
                                        .toList()))
                        .toList();
    }

    /** The contact of these sides. */
    Meeting meeting(ContactVerb act, Told told, List<Side> sides, Status status) {
        Passage passage = act.passage();
        When date = occasion(act, sides) ? When.UNKNOWN : date(act, status, told);
        return new Meeting(
                date,
                ofOfficials(act) ? withoutHeads(sides) : sides,
                lexicon.shared().formats().format(form.of(act, sides)),
                setting.place(passage, act.at(), visited(act, sides)),
                ahead(act, date, status) ? Status.PLANNED : status,
                atmosphere.of(passage, status),
                reporter.in(passage),
                List.of(passage.evidence()),
                List.of());
    }

    /** 甲乙两国元首某地会晤后，……: talks known to the reader, whose day another document told. */
    private boolean occasion(ContactVerb act, List<Side> sides) {
        return act.pattern().equals("meets")
                && use.aside(act)
                && sides.stream().allMatch(side -> side.people().isEmpty())
                && act.passage().all(Mention.OfDate.class).isEmpty();
    }

    /** 双方同意6月1日举行会谈, told in May: what has a day behind that of publication is still to come. */
    private static boolean ahead(ContactVerb act, When date, Status status) {
        Passage passage = act.passage();
        String head = passage.between(passage.span().start(), act.at().start());
        if (head.substring(head.lastIndexOf('，') + 1).contains(GOING_ON)) {
            return false;
        }
        LocalDate published = passage.annotated().document().published();
        LocalDate first = date.earliest();
        return status == Status.OCCURRED && published != null && first != null && first.isAfter(published);
    }

    /** 访问期间，甲会见乙: the visit lasts over the days told before. */
    private When date(ContactVerb act, Status status, Told told) {
        if (known.ended(act)
                || known.left(act)
                || known.referred(act)
                || known.onEve(act)
                || known.vague(act)
                || known.earlier(act)) {
            return When.UNKNOWN;
        }
        if (!act.pattern().equals("travels")) {
            return dates.of(act.passage(), act.at(), status, told);
        }
        if (status == Status.PLANNED && visits.eve(act.passage(), act.at())) {
            return When.UNKNOWN;
        }
        boolean during = act.passage().after(act.at().end(), DURING.length()).equals(DURING);
        return (during && status.counts() ? told.days() : Optional.<When>empty())
                .orElseGet(
                        () -> Lasting.visit(act.passage(), dates.of(act.passage(), act.at(), status, told.journeys())));
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

    /** 中美两国元首29日在某地会晤: with a day before it the word is no noun. */
    private static boolean dated(ContactVerb act, Parties.Two two) {
        int states = Math.max(two.first().span().end(), two.second().span().end());
        return act.passage()
                .lastBefore(act.at().start(), Mention.OfDate.class)
                .filter(date -> date.span().start() >= states && date.when().precision() != Precision.YEAR)
                .filter(date -> act.passage()
                                .between(date.span().start(), date.span().end())
                                .chars()
                                .anyMatch(Character::isDigit)
                        || date.when().precision() == Precision.DAY)
                .isPresent();
    }

    /** 朝韩会谈: a noun between states names talks; only with 举行 by it, or as a headline, does it tell that they were held. */
    private boolean names(ContactVerb act, Parties.Two two) {
        return act.pattern().equals("meets")
                && two.first().people().isEmpty()
                && two.second().people().isEmpty()
                && !lexicon.words("contact_verb").has(act.verb().surface())
                && !dated(act, two)
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
