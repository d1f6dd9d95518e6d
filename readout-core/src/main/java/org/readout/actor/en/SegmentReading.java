package org.readout.actor.en;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                qualified = agent(hit, Naming.Weight.QUALIFIER)
                        .or(() -> Optional.empty())
                        .or(constant(qualified));
            }
            governing |= governs(hit);
        }
        return decided.or(constant(qualified)).map(this::past);
    }

    private static <T> java.util.function.Supplier<Optional<T>> constant(Optional<T> value) {
        return () -> value;
    }

    private static boolean governs(Hit hit) {
        return hit.as(Naming.Agent.class)
                .filter(agent -> STATE_RUN.equals(agent.sector()))
                .isPresent();
    }

    private Optional<Found<String>> strong(Hit hit) {
        Optional<Naming.Body> body = hit.as(Naming.Body.class);
        if (body.isPresent()) {
            return sector(body.get()).map(spell -> Found.known(spell.what(), reason(hit, spell)));
        }
        return hit.place(Naming.Form.SEAT)
                ? Optional.of(Found.said("GOV", "'" + text.words(hit.span()) + "' is a seat of government"))
                : agent(hit, Naming.Weight.STRONG);
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
        return segment.hits().stream()
                .flatMap(hit -> hit.as(Naming.Known.class).stream())
                .findFirst()
                .or(this::byFamily);
    }

    private Optional<Naming.Known> byFamily() {
        if (segment.hits().isEmpty()) {
            return Optional.empty();
        }
        Hit last = segment.hits().get(segment.hits().size() - 1);
        boolean title = segment.hits().stream()
                .anyMatch(hit -> hit.as(Naming.Agent.class).isPresent());
        Country country = country().map(Found::value).orElse(home);
        return last.as(Naming.Family.class)
                .filter(family -> title || last.namings().get(0) == family)
                .filter(family -> !strangerNamed(last.span()))
                .flatMap(family -> FamilyChoice.of(family, segmentWords(), title, day, country));
    }

    private String segmentWords() {
        return text.lower().substring(segment.span().start(), segment.span().end());
    }

    /** True if a word with a capital that no table knows stands in the segment: a given name, of somebody else. */
    private boolean strangerNamed(Span family) {
        int from = segment.span().start();
        for (Hit hit : segment.hits()) {
            if (capital(from, hit.span().start())) {
                return true;
            }
            from = hit.span().end();
        }
        return capital(family.end(), segment.span().end());
    }

    private boolean capital(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.letters().charAt(i - 1));
            if (begins
                    && Character.isUpperCase(text.letters().charAt(i))
                    && !text.lower().startsWith("the ", i)) {
                return true;
            }
        }
        return false;
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
