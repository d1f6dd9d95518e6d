package org.readout.compare.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Fate;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Span;

/**
 * How two readouts call one person.
 *
 * @param before in the first; absent if the person is not called by office or honorific there
 * @param after in the second; likewise
 * @param fate kept, reworded, dropped, added; unknown where only the title of the other document is known
 */
public record AddressChange(@Nullable Address before, @Nullable Address after, Fate fate) {
    public AddressChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nobody is called anything");
        }
    }

    /** Whichever there is, the later first: both call the same person. */
    public Address either() {
        Address one = after == null ? before : after;
        if (one == null) {
            throw new IllegalStateException("nobody is called anything");
        }
        return one;
    }

    /** A document as this comparison reads it; {@code honorifics} are the places of words of respect in its text. */
    public record Calling(Document document, Coding coding, List<Span> honorifics) {
        public Calling {
            honorifics = List.copyOf(honorifics);
        }

        private List<Address> addresses() {
            return Addresses.of(document.text(), coding, document.language(), honorifics);
        }
    }

    /** Everybody called by an office or a word of respect in either, by side and name. */
    public static List<AddressChange> between(Calling first, Calling second) {
        Map<String, Address> before = new TreeMap<>();
        Map<String, Address> after = new TreeMap<>();
        first.addresses().forEach(one -> before.put(one.whom(), one));
        second.addresses().forEach(one -> after.put(one.whom(), one));
        TreeMap<String, Address> all = new TreeMap<>(before);
        all.putAll(after);
        List<AddressChange> changes = new ArrayList<>();
        for (String whom : all.keySet()) {
            Address was = before.get(whom);
            Address is = after.get(whom);
            changes.add(new AddressChange(
                    was, is, fate(was, is, first.document.wordingKnown(), second.document.wordingKnown())));
        }
        return List.copyOf(changes);
    }

    private static Fate fate(@Nullable Address was, @Nullable Address is, boolean firstKnown, boolean secondKnown) {
        if (was == null) {
            return firstKnown ? Fate.ADDED : Fate.UNKNOWN;
        }
        if (is == null) {
            return secondKnown ? Fate.DROPPED : Fate.UNKNOWN;
        }
        return was.words().equals(is.words()) ? Fate.KEPT : Fate.REWORDED;
    }
}
