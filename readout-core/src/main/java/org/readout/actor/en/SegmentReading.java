package org.readout.actor.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Spells;
import org.readout.model.Country;
import org.readout.model.Layer;
import org.readout.model.NamedActor.Ground;
import org.readout.model.Span;

/** What one segment says by itself: its state, what its nouns are part of, and a person. */
final class SegmentReading {
    private static final String STATE_RUN = "GOV";
    private static final Set<String> MEDIA = Set.of("JRN");

    /** Who counts as former when out of office. */
    private static final Set<String> GOVERNING = Set.of("GOV", "LEG", "JUD", "SPY", "MIL", "ELI");

    /**
     * A conclusion with its reason.
     *
     * @param value a state's code or a sector
     */
    record Found<T>(T value, Ground ground) {
        static <T> Found<T> said(T value, String words) {
            return new Found<>(value, new Ground(Layer.SAID, words));
        }

        static <T> Found<T> known(T value, String words) {
            return new Found<>(value, new Ground(Layer.OUTSIDE, words));
        }
    }

    private final Folded text;
    private final Segment segment;
    private final @Nullable LocalDate day;
    private final @Nullable Country home;

    SegmentReading(Folded text, Segment segment, @Nullable LocalDate day, @Nullable Country home) {
        this.text = text;
        this.segment = segment;
        this.day = day;
        this.home = home;
    }

    Segment segment() {
        return segment;
    }

    /** The first state or body with one; none if two states stand side by side. */
    Optional<Found<Country>> country() {
        List<Hit> states = segment.hits().stream()
                .filter(hit -> !turned(hit) && hit.country(home) != null)
                .toList();
        if (states.isEmpty() || pair(states)) {
            return Optional.empty();
        }
        Hit first = states.get(0);
        Country country = first.country(home);
        String words = text.words(first.span());
        return Optional.ofNullable(country)
                .map(code -> first.as(Naming.Place.class).isPresent()
                        ? Found.said(code, "'" + words + "' is " + code)
                        : Found.known(code, "'" + words + "' is of " + code));
    }

    private boolean pair(List<Hit> states) {
        return states.size() > 1
                && states.get(0).place(Naming.Form.NAME)
                && text.lower()
                        .substring(
                                states.get(0).span().end(), states.get(1).span().start())
                        .equals(" and ");
    }

    /** A name within "pro-X", "X-backed": whoever is meant, it is not X. */
    private boolean turned(Hit hit) {
        return hyphened("anti", hit.span().start(), true)
                || hyphened("backed", hit.span().end(), false);
    }

    private boolean hyphened(String link, int at, boolean before) {
        int hyphen = before ? at - 1 : at;
        boolean joined = hyphen >= 0
                && hyphen < text.plain().length()
                && text.letters().charAt(hyphen) == ' '
                && text.plain().charAt(hyphen) != ' ';
        return joined
                && segment.hits().stream()
                        .anyMatch(hit -> hit.link(link)
                                && (before
                                        ? hit.span().end() == hyphen
                                        : hit.span().start() == hyphen + 1));
    }

    /** What the last noun that decides is part of, else what qualifies; empty if no noun says anything by itself. */
    Optional<Found<String>> decided() {
        Optional<Found<String>> decided = Optional.empty();
        Optional<Found<String>> qualified = Optional.empty();
        boolean governing = false;
        for (Hit hit : segment.hits()) {
            Optional<Found<String>> strong = turned(hit) ? Optional.empty() : strong(hit);
            if (strong.isPresent()) {
                boolean media = MEDIA.contains(strong.get().value()) && governing;
                decided = media ? Optional.of(Found.said(STATE_RUN, "media of a state")) : strong;
            } else if (!turned(hit)) {
                qualified = agent(hit, Naming.Weight.QUALIFIER).or(constant(qualified));
            }
            governing |= governs(hit);
        }
        return decided.or(constant(qualified)).map(this::past);
    }

    private static <T> Supplier<Optional<T>> constant(Optional<T> value) {
        return () -> value;
    }

    private static boolean governs(Hit hit) {
        return hit.as(Naming.Agent.class)
                .filter(agent -> STATE_RUN.equals(agent.sector()))
                .isPresent();
    }

    private Optional<Found<String>> strong(Hit hit) {
        Optional<Naming.Body> body = hit.as(Naming.Body.class).filter(one -> !ofAnother(hit, one));
        if (body.isPresent()) {
            return sector(body.get()).map(spell -> Found.known(spell.what(), reason(hit, spell)));
        }
        return hit.place(Naming.Form.SEAT)
                ? Optional.of(Found.said("GOV", "'" + text.words(hit.span()) + "' is a seat of government"))
                : agent(hit, Naming.Weight.STRONG);
    }

    /** True if a name that is a noun as well stands with another state than the body's ("the Fijian National Guard"). */
    private boolean ofAnother(Hit hit, Naming.Body body) {
        return body.country() != null
                && hit.as(Naming.Agent.class).isPresent()
                && segment.hits().stream()
                        .flatMap(one -> one.as(Naming.Place.class).stream())
                        .anyMatch(place -> !place.country().equals(body.country()));
    }

    private Optional<Spells.Spell> sector(Naming.Body body) {
        LocalDate at = day;
        return at == null
                ? body.sectors().last(null)
                : body.sectors().on(at).stream().findFirst();
    }

    private String reason(Hit hit, Spells.Spell spell) {
        String period = spell.period().equals("/") ? "" : " " + spell.period();
        return "'" + text.words(hit.span()) + "' is " + spell.what() + period;
    }

    private Optional<Found<String>> agent(Hit hit, Naming.Weight weight) {
        return hit.as(Naming.Agent.class)
                .filter(agent -> agent.weight() == weight)
                .flatMap(agent -> Optional.ofNullable(agent.sector()))
                .map(sector -> Found.said(sector, "'" + text.words(hit.span()) + "' is " + sector));
    }

    /** True if a noun asks for what it is of: leader, group. */
    boolean weak() {
        return segment.hits().stream().anyMatch(hit -> hit.as(Naming.Agent.class)
                .filter(agent -> agent.weight() == Naming.Weight.WEAK)
                .isPresent());
    }

    /** What a noun such as president is part of where nothing else is said. */
    Optional<Found<String>> usual() {
        return segment.hits().stream()
                .flatMap(hit -> agent(hit, Naming.Weight.WEAK).stream())
                .reduce((first, last) -> last)
                .map(this::past);
    }

    Found<String> past(Found<String> sector) {
        return segment.has("past") && GOVERNING.contains(sector.value())
                ? Found.said("ELI", sector.ground().words() + ", no longer")
                : sector;
    }

    /** True if who is meant lives in another state than the place named behind "in". */
    boolean abroad() {
        return segment.hits().stream()
                .anyMatch(hit ->
                        hit.as(Naming.Agent.class).filter(Naming.Agent::abroad).isPresent());
    }

    /** The person named in full, or by a family name that one person can be meant by. */
    Optional<Naming.Known> person() {
        return named().filter(person -> !possessed());
    }

    /** Likewise, where the person is only whose somebody or something is: "the Obama administration". */
    Optional<Naming.Known> named() {
        return people().findFirst();
    }

    /** The person whose full name alone follows the name of a state. */
    Optional<Naming.Known> namedBehindPlace() {
        List<Hit> hits = segment.hits();
        boolean two = hits.size() == 2
                && hits.get(0).place(Naming.Form.NAME)
                && hits.get(0).span().end() + 1 == hits.get(1).span().start();
        return two ? hits.get(1).as(Naming.Known.class) : Optional.empty();
    }

    private Stream<Naming.Known> people() {
        return segment.hits().stream().flatMap(hit -> person(hit).stream());
    }

    /** True if a noun or a possessive follows the name, so that another actor is meant. */
    private boolean possessed() {
        Hit last = segment.hits().get(segment.hits().size() - 1);
        return person(last).isEmpty()
                || text.lower().startsWith("'s ", last.span().end());
    }

    private Optional<Naming.Known> person(Hit hit) {
        Optional<Naming.Known> known = hit.as(Naming.Known.class);
        if (known.isPresent()) {
            return known.filter(person -> hit.words(text) > 1 || strangers(hit).isEmpty());
        }
        Optional<Naming.Family> family = hit.as(Naming.Family.class);
        boolean title = segment.hits().stream()
                .anyMatch(one -> one.as(Naming.Agent.class).isPresent());
        boolean other = family.isEmpty() || hit.namings().get(0) != family.get() && !title;
        return other ? Optional.empty() : family.flatMap(one -> choice(hit, one, title));
    }

    private Optional<Naming.Known> choice(Hit hit, Naming.Family family, boolean title) {
        Country country = country().map(Found::value).orElse(home);
        String words =
                text.lower().substring(segment.span().start(), segment.span().end());
        return FamilyChoice.of(family.with(strangers(hit)), words, title, day, country);
    }

    /** Hits that are no part of a name. */
    private List<Hit> surrounding(Hit hit) {
        return segment.hits().stream()
                .filter(other -> other != hit && !(other.namings().get(0) instanceof Naming.Family))
                .toList();
    }

    /** Words with a capital just before and behind a name that no table knows: a given name, perhaps of somebody else. */
    private List<String> strangers(Hit hit) {
        List<String> strangers = new ArrayList<>();
        int from = segment.span().start();
        int to = segment.span().end();
        for (Hit other : surrounding(hit)) {
            from = other.span().end() <= hit.span().start() ? other.span().end() : from;
            to = other.span().start() >= hit.span().end()
                    ? Math.min(to, other.span().start())
                    : to;
        }
        text.capitalised(from, hit.span().start(), strangers);
        text.capitalised(hit.span().end(), to, strangers);
        return strangers;
    }

    /** True if nothing but one place, with or without an article, stands here. */
    Optional<Naming.Place> placeAlone() {
        if (segment.hits().size() != 1) {
            return Optional.empty();
        }
        Span span = segment.hits().get(0).span();
        String before =
                text.lower().substring(segment.span().start(), span.start()).strip();
        String after = text.lower().substring(span.end(), segment.span().end()).strip();
        boolean alone = (before.isEmpty() || before.equals("the")) && (after.isEmpty() || after.equals("'s"));
        return alone ? segment.hits().get(0).as(Naming.Place.class) : Optional.empty();
    }
}
