package org.readout.pipeline.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.Formats;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Direction;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Wording;
import org.readout.pipeline.BadRequest;

/**
 * Whether a correction can be made: there is such an item, it has such a field, and what is said to be right can be.
 *
 * @param formats the forms of contact
 */
record CorrectionCheck(Formats formats) {
    /**
     * What was coded of it.
     *
     * @throws BadRequest if the correction cannot be made
     */
    String was(Coding coding, CorrectionQuery asked) {
        String kind = asked.item().kind();
        if (!CodedItem.known(kind)) {
            throw new BadRequest("items of kind '" + kind + "' cannot be corrected");
        }
        if (!asked.field().equals(Corrected.ITEM) && !CodedItem.fields(kind).contains(asked.field())) {
            throw new BadRequest("of a " + kind + " there can be wrong: item"
                    + CodedItem.fields(kind).stream().map(field -> ", " + field).reduce("", String::concat) + "; not '"
                    + asked.field() + "'");
        }
        possible(asked.field(), asked.value());
        return found(coding, asked)
                .orElseThrow(() -> new BadRequest("the document has no such " + kind
                        + " at this place any more; reload its page and mark what is there now"));
    }

    private static Optional<String> found(Coding coding, CorrectionQuery asked) {
        Stream<Optional<String>> all = Stream.of(
                coding.meetings().stream()
                        .filter(one -> asked.item().equals(CodedItem.of(one)))
                        .map(one -> of(one, asked.field()))
                        .findFirst(),
                coding.events().stream()
                        .filter(one -> asked.item().equals(CodedItem.of(one)))
                        .map(one -> of(one, asked.field()))
                        .findFirst(),
                coding.statements().stream()
                        .filter(one -> asked.item().equals(CodedItem.of(one)))
                        .map(Statement::stance)
                        .findFirst(),
                coding.wordings().stream()
                        .filter(one -> asked.item().equals(CodedItem.of(one)))
                        .map(Wording::formula)
                        .findFirst(),
                coding.claims().stream()
                        .filter(one -> asked.item().equals(CodedItem.of(one)))
                        .map(Claim::direction)
                        .map(CorrectionCheck::word)
                        .findFirst());
        return all.flatMap(Optional::stream).findFirst();
    }

    private static String of(Meeting meeting, String field) {
        return switch (field) {
            case "status" -> word(meeting.status());
            case "date" -> date(meeting.date());
            default -> meeting.format().id();
        };
    }

    private static String of(Event event, String field) {
        return switch (field) {
            case "status" -> word(event.status());
            case "date" -> date(event.date());
            default -> event.code().type();
        };
    }

    private static String date(When when) {
        return Objects.toString(when.value(), "undated");
    }

    private void possible(String field, String value) {
        switch (field) {
            case Corrected.ITEM -> {
                if (!value.isEmpty()) {
                    throw new BadRequest("an item that is none has no right value; leave it empty");
                }
            }
            case "date" -> Corrected.date(value);
            case "status" -> oneOf(value, words(Status.values()));
            case "direction" -> oneOf(value, words(Direction.values()));
            case "format" -> oneOf(value, formats.ids());
            default -> {
                if (!value.matches("[a-z_]{1,40}")) {
                    throw new BadRequest(
                            "'" + value + "' is no word of the kind coded here, such as support or oppose");
                }
            }
        }
    }

    private static void oneOf(String value, List<String> words) {
        if (!words.contains(value)) {
            throw new BadRequest("'" + value + "' is none of " + String.join(", ", words));
        }
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(CorrectionCheck::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
