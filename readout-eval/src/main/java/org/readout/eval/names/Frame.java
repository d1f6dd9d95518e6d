package org.readout.eval.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.eval.TwoHalves;
import org.readout.model.Country;
import org.readout.model.Language;

/**
 * A plain sentence with a gap for a name.
 *
 * @param language of the sentence
 * @param fact what is asked of it
 * @param other the state on the other side; empty if there is none
 * @param text the sentence, names of slots in braces
 */
record Frame(Language language, Fact fact, Optional<Country> other, String text) {
    private static final String FILE = "frames.tsv";
    private static final String NONE = "-";

    /** What a sentence is asked for. */
    enum Fact {
        CONTACT("the other side of a contact"),
        SPEAKER("who speaks"),
        SOURCE("source of an act"),
        TARGET("target of an act");

        private final String words;

        Fact(String words) {
            this.words = words;
        }

        /** As in the file and in JSON. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As in a report. */
        String words() {
            return words;
        }

        /** Whether it is asked of an act, where people are not put in. */
        boolean act() {
            return this == SOURCE || this == TARGET;
        }
    }

    static List<Frame> all() {
        return TwoHalves.lines(Frame.class, FILE).stream().map(Frame::of).toList();
    }

    static Frame of(String line) {
        String[] cells = line.split("\t", -1);
        return new Frame(
                new Language(cells[0]),
                Fact.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                Optional.of(cells[2]).filter(code -> !code.equals(NONE)).map(Country::new),
                cells[3]);
    }

    boolean ofPerson() {
        return text.contains("{person}");
    }

    /** The sentence with a name in its gap; empty if that name has not the form asked for, or is of the other side. */
    Optional<String> with(Filler filler) {
        if (other.filter(filler.country()::equals).isPresent()
                || ofPerson() != filler.person().isPresent()) {
            return Optional.empty();
        }
        String filled = text;
        for (Map.Entry<String, String> slot : filler.slots(language).entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return Optional.of(filled).filter(sentence -> !sentence.contains("{")).map(Frame::capitalised);
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
