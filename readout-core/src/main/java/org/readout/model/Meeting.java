package org.readout.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A happening between sides: a meeting, call, exchange of letters. One meeting is one record however often it is told;
 * coded from one document, or merged from several, it has the same shape.
 *
 * @param date when, with its basis
 * @param sides the states and their people, at least one; the host's side first where there is a host
 * @param format its form
 * @param place where; absent if not stated
 * @param status whether it took place
 * @param label words for its atmosphere, as quoted; may be empty
 * @param reportedBy who is credited with the account, as written; absent if the document speaks for itself
 * @param mentions every passage that tells of it, at least one; the first is the fullest
 * @param conflicts statements about it that disagree with what is taken
 */
public record Meeting(
        When date,
        List<Side> sides,
        Format format,
        @Nullable Place place,
        Status status,
        List<Evidence> label,
        @Nullable String reportedBy,
        List<Evidence> mentions,
        List<Conflict> conflicts) {

    private static final int LEADER_LEVEL_GUEST = 3;

    public Meeting {
        sides = List.copyOf(sides);
        label = List.copyOf(label);
        mentions = List.copyOf(mentions);
        conflicts = List.copyOf(conflicts);
        Require.that(!sides.isEmpty(), "a meeting has at least one side");
        Require.that(!mentions.isEmpty(), "a meeting has at least one mention");
        Require.that(
                sides.stream().map(Side::country).distinct().count() == sides.size(), "a country has one side only");
    }

    /** The same meeting with its sides replaced. */
    public Meeting withSides(List<Side> others) {
        return new Meeting(date, others, format, place, status, label, reportedBy, mentions, conflicts);
    }

    /** The same meeting with another date. */
    public Meeting withDate(When other) {
        return new Meeting(other, sides, format, place, status, label, reportedBy, mentions, conflicts);
    }

    /** The same meeting of another form. */
    public Meeting withFormat(Format other) {
        return new Meeting(date, sides, other, place, status, label, reportedBy, mentions, conflicts);
    }

    /** The same meeting with another status. */
    public Meeting withStatus(Status other) {
        return new Meeting(date, sides, format, place, other, label, reportedBy, mentions, conflicts);
    }

    /** The same meeting with further mentions. */
    public Meeting withMentions(List<Evidence> all) {
        return new Meeting(date, sides, format, place, status, label, reportedBy, all, conflicts);
    }

    /** The same meeting with other words for its atmosphere. */
    public Meeting withLabel(List<Evidence> words) {
        return new Meeting(date, sides, format, place, status, words, reportedBy, mentions, conflicts);
    }

    /** Stable name: date, states and principals. Equal for accounts that agree on these. */
    public String id() {
        String who = sides.stream()
                .map(side -> side.country()
                        + side.principals().stream()
                                .map(p -> "." + p.person().id())
                                .sorted()
                                .collect(Collectors.joining()))
                .sorted()
                .collect(Collectors.joining("+"));
        String day = date.value();
        return (day == null ? "undated" : day.replace('/', '_')) + "~" + format.id() + "~" + who;
    }

    public Set<Country> countries() {
        return sides.stream().map(Side::country).collect(Collectors.toUnmodifiableSet());
    }

    public boolean between(Dyad dyad) {
        return dyad.within(countries());
    }

    /** Held face to face: what rates and rarity are counted from. */
    public boolean counts() {
        return status.counts() && format.contact() == Contact.IN_PERSON;
    }

    /** A host of band 1, paramount and not ceremonial, receives a counterpart of band 3 or higher. */
    public boolean leaderLevel() {
        return sides.stream()
                .anyMatch(host -> paramount(host)
                        && sides.stream().filter(side -> side != host).anyMatch(guest -> bestBand(guest)
                                .filter(b -> b <= LEADER_LEVEL_GUEST)
                                .isPresent()));
    }

    /** The highest of a side's principals by protocol; empty if the side names nobody of known rank. */
    public Optional<Participant> highest(Country country) {
        return sides.stream()
                .filter(side -> side.country().equals(country))
                .flatMap(side -> side.principals().stream())
                .filter(one -> one.rank().isPresent())
                .min(Comparator.comparingInt(one -> one.rank().map(Rank::band).orElse(Rank.LOWEST)));
    }

    private static boolean paramount(Side side) {
        return side.principals().stream()
                .anyMatch(p -> p.rank().filter(Rank::paramount).isPresent());
    }

    private static Optional<Integer> bestBand(Side side) {
        return side.principals().stream()
                .flatMap(p -> p.rank().stream())
                .map(Rank::band)
                .min(Integer::compare);
    }

    /** Band of the lower of the sides' highest principals: the level at which both sides meet; empty if unknown. */
    public Optional<Integer> level() {
        List<Optional<Integer>> bands = sides.stream().map(Meeting::bestBand).toList();
        return bands.stream().allMatch(Optional::isPresent)
                ? bands.stream().map(Optional::orElseThrow).max(Integer::compare)
                : Optional.empty();
    }
}
