package org.readout.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Presence;
import org.readout.model.Status;
import org.readout.model.When;

/** Parts of the model as the words pages show. */
public final class Text {
    private static final int QUOTE = 140;

    private Text() {}

    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** A number, or nothing where there is none: in wide tables empty cells are read faster than zeros. */
    public static String some(long number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** With its sign: a true minus, so that plus and minus are as wide. */
    public static String signed(double value) {
        String text = String.format(Locale.ROOT, "%+.2f", value);
        return text.equals("-0.00") ? "+0.00" : text.replace('-', '−');
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }

    /** A probability, without the zero before the point. */
    public static String probability(double value) {
        return value < 0.001
                ? "<.001"
                : String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }

    /** The date at its precision, with its basis unless the text states it in full. */
    public static String date(When when) {
        String value = when.value();
        String shown = value == null ? bounds(when) : value;
        boolean plain = when.basis() == Basis.EXPLICIT || when.basis() == Basis.VAGUE;
        return plain ? shown : shown + " (" + word(when.basis()) + ")";
    }

    private static String bounds(When when) {
        if (when.earliest() == null) {
            return when.latest() == null ? "undated" : "by " + when.latest();
        }
        return when.latest() == null ? "from " + when.earliest() : when.earliest() + "/" + when.latest() + " (vague)";
    }

    public static String word(Enum<?> constant) {
        return word(constant.name());
    }

    public static String word(String identifier) {
        return identifier.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** On one line and not too long. */
    public static String quote(Evidence evidence) {
        return cut(line(evidence.quote()), QUOTE);
    }

    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** All offices as stated. */
    public static String offices(Participant participant) {
        return participant.offices().stream()
                .map(Office::words)
                .map(Text::line)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Rank band, with a mark for a head of state who does not govern. */
    public static String band(Participant participant) {
        return participant
                .rank()
                .map(rank -> rank.band() + (rank.ceremonial() ? "c" : ""))
                .orElse("");
    }

    public static String place(@Nullable Place place) {
        return place == null
                ? ""
                : Stream.of(place.city(), place.venue())
                        .filter(part -> part != null)
                        .map(Text::line)
                        .collect(Collectors.joining(", "));
    }

    /** A mark that needs no colour: held, not held, planned or wished for. */
    public static String mark(Status status) {
        return switch (status) {
            case OCCURRED -> "●";
            case NEGATED, DENIED -> "×";
            default -> "○";
        };
    }

    /** A mark that needs no colour: said, absent, not mentioned, unknown. */
    public static String mark(Presence presence) {
        return switch (presence) {
            case PRESENT -> "●";
            case ABSENT -> "○";
            case NOT_MENTIONED -> "–";
            case UNKNOWN -> "?";
        };
    }

    public static String presence(Presence presence) {
        return switch (presence) {
            case PRESENT -> "said";
            case ABSENT -> "absent";
            case NOT_MENTIONED -> "no words of the side reported";
            case UNKNOWN -> "title alone known";
        };
    }

    /** A mark for where it goes, and a word for who cannot see it. */
    public static String way(double change) {
        return change > 0.05 ? "▲" : change < -0.05 ? "▼" : "●";
    }

    public static String wayWord(double change) {
        return change > 0.05 ? "warmer" : change < -0.05 ? "cooler" : "steady";
    }

    public static String joined(List<String> parts) {
        return String.join(", ", parts);
    }
}
