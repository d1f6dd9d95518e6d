package org.readout.eval.outlets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * A contact as the golden files write it: {@code [?][status ]form date STATE[principals]+STATE[…]}.
 *
 * @param optional it may be read or left out
 * @param status {@code occurred} or another status, lower case
 * @param form identifier of a format
 * @param date ISO day, {@code from/to}, or {@code null}
 * @param sides states with the names of their principals
 */
record ToldContact(boolean optional, String status, String form, String date, List<Delegation> sides) {
    private static final Pattern CONTACT = Pattern.compile("(\\??)(?:(\\w+) )?(\\w+) (\\S+) (\\S+)");
    private static final Pattern SIDE = Pattern.compile("([A-Z]{3})\\[([^]]*)]");
    private static final String OCCURRED = "occurred";
    /** Officers of organisations of states speak for none. */
    private static final Set<String> NO_STATE = Set.of("EUR", "IGO", "UNO");

    /** A state with its principals by name. */
    record Delegation(String country, List<String> people) {
        Delegation {
            people = List.copyOf(people);
        }

        @Override
        public String toString() {
            return country + people.stream().sorted().toList();
        }
    }

    ToldContact {
        sides = List.copyOf(sides);
    }

    static ToldContact of(String words) {
        Matcher contact = CONTACT.matcher(words.strip());
        if (!contact.matches()) {
            throw new IllegalArgumentException("no contact: " + words);
        }
        return new ToldContact(
                !contact.group(1).isEmpty(),
                contact.group(2) == null ? OCCURRED : contact.group(2),
                contact.group(3),
                contact.group(4),
                SIDE.matcher(contact.group(5))
                        .results()
                        .map(side -> new Delegation(side.group(1), names(side.group(2))))
                        .toList());
    }

    private static List<String> names(String listed) {
        return Arrays.stream(listed.split(",")).filter(name -> !name.isEmpty()).toList();
    }

    /** @param written how the labels of the text write a name */
    static ToldContact of(Meeting meeting, UnaryOperator<String> written) {
        return new ToldContact(
                false,
                meeting.status().name().toLowerCase(Locale.ROOT),
                meeting.format().id(),
                String.valueOf(meeting.date().value()),
                meeting.sides().stream()
                        .filter(side -> !NO_STATE.contains(side.country().code()))
                        .map(side -> delegation(side, written))
                        .toList());
    }

    private static Delegation delegation(Side side, UnaryOperator<String> written) {
        return new Delegation(
                side.country().code(),
                side.people().stream()
                        .filter(Participant::principal)
                        .map(principal -> written.apply(principal.person().name(Language.CHINESE)))
                        .toList());
    }

    boolean tookPlace() {
        return status.equals(OCCURRED);
    }

    Set<String> states() {
        return sides.stream().map(Delegation::country).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sides with their people, in no order. */
    String who() {
        return sides.stream().map(Delegation::toString).sorted().collect(Collectors.joining(" – "));
    }

    /** Whether both tell of the same states in the same kind of contact, and both that it took place or not. */
    boolean sameAs(ToldContact other) {
        return states().equals(other.states())
                && kind().equals(other.kind())
                && (optional || other.optional || tookPlace() == other.tookPlace());
    }

    /** How much more two contacts have in common than their states. */
    int likeness(ToldContact other) {
        return (form.equals(other.form) ? 2 : 0)
                + (date.equals(other.date) ? 2 : 0)
                + (who().equals(other.who()) ? 1 : 0);
    }

    private String kind() {
        return switch (form) {
            case "visit" -> "visit";
            case "call", "video" -> "remote";
            case "telegram", "letter", "message" -> "written";
            default -> "face to face";
        };
    }

    @Override
    public String toString() {
        return (tookPlace() ? "" : status + " ") + form + " " + date + " " + who();
    }
}
