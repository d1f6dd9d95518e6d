package org.readout.eval.outlets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/**
 * A short text with what it tells.
 *
 * @param kind of texts it belongs to, as {@link #TEXT}, {@link #RECORD} or {@link #FURTHER}
 * @param number its place in the file, from 1; odd ones are for tuning
 * @param published day of publication
 * @param title its title; empty if it has none
 * @param text what stands below the title
 * @param contacts the contacts it tells of
 * @param offices {@code name=office as written}
 * @param speakers who says something, by name
 */
record OutletText(
        String kind,
        int number,
        LocalDate published,
        String title,
        String text,
        List<ToldContact> contacts,
        List<String> offices,
        List<String> speakers) {
    /** A short text in the manner of an outlet. */
    static final String TEXT = "text";
    /** One in the manner of a ministry's record, by another hand; its offices and speakers are not labelled. */
    static final String RECORD = "record";
    /** The same by yet another hand. */
    static final String FURTHER = "further record";

    static final String TUNING = "tuning";
    static final String TEST = "test";
    private static final String DOT = "·";
    private static final String NONE = "-";

    OutletText {
        contacts = List.copyOf(contacts);
        offices = List.copyOf(offices);
        speakers = List.copyOf(speakers);
    }

    static OutletText of(int number, String line) {
        String[] cells = line.split("\t", -1);
        return of(TEXT, number, cells[0], cells[2], cells[3], listed(cells[4]), listed(cells[5]));
    }

    /** @param kind {@link #RECORD} or {@link #FURTHER} */
    static OutletText record(String kind, int number, String line) {
        String[] cells = line.split("\t", -1);
        return of(kind, number, cells[0], cells[1], cells[2], List.of(), List.of());
    }

    private static OutletText of(
            String kind,
            int number,
            String published,
            String written,
            String contacts,
            List<String> offices,
            List<String> speakers) {
        String[] titled = written.replace("\\n", "\n").split("\\|", 2);
        return new OutletText(
                kind,
                number,
                LocalDate.parse(published),
                titled.length == 2 ? titled[0] : "",
                titled[titled.length - 1],
                listed(contacts).stream().map(ToldContact::of).toList(),
                offices,
                speakers);
    }

    private static List<String> listed(String cell) {
        return cell.equals(NONE) ? List.of() : Arrays.asList(cell.split("; "));
    }

    /** How the labels write a name the register displays in full: 拉米 for 戴维·拉米. */
    String written(String name) {
        return Stream.of(
                        contacts.stream()
                                .flatMap(contact -> contact.sides().stream())
                                .flatMap(side -> side.people().stream()),
                        offices.stream().map(office -> office.split("=", 2)[0]),
                        speakers.stream())
                .flatMap(names -> names)
                .filter(label -> name.endsWith(DOT + label) || name.startsWith(label + DOT))
                .findFirst()
                .orElse(name);
    }

    /** @param half {@link #TUNING} or {@link #TEST} */
    static String part(String kind, String half) {
        return kind.equals(TEXT) ? half : kind + " " + half;
    }

    Item item() {
        return new Item(kind + " " + number, part(kind, number % 2 == 1 ? TUNING : TEST), Language.CHINESE);
    }

    Document document() {
        String stored = title.isEmpty() ? text : Document.storedText(title, text);
        return new Document(
                new StoredText(new DocId(hash(stored)), stored),
                title,
                published,
                Language.CHINESE,
                "",
                true,
                new Provenance("outlets", number, null));
    }

    private static String hash(String stored) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(stored.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
