package org.readout.eval.transcripts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.readout.eval.Item;
import org.readout.model.Language;

/**
 * An item with its labels, not yet laid on its text.
 *
 * @param id how a report calls it
 * @param half {@link #TUNING} or {@link #TEST}
 * @param stratum where it was drawn from
 * @param address where it stands
 * @param sha256 of the record's bytes
 * @param last whether it was labelled last, when the rules for items drawn earlier stood
 * @param labels the object of the label file
 */
record Labelled(
        String id, String half, Stratum stratum, Address address, String sha256, boolean last, LabelObject labels) {
    static final String TUNING = "tuning";
    static final String TEST = "test";

    static List<Labelled> read(LabelFile file) {
        return file.objects().stream().map(Labelled::of).toList();
    }

    private static Labelled of(LabelObject object) {
        String half = object.text("half");
        if (!half.equals(TUNING) && !half.equals(TEST)) {
            throw object.error("half '" + half + "' is neither tuning nor test");
        }
        return new Labelled(
                object.text("id"),
                half,
                object.parsed("stratum", word -> Stratum.valueOf(word.toUpperCase(Locale.ROOT))),
                address(object),
                object.text("sha256"),
                object.flag("last"),
                object);
    }

    /** The same with the contacts of other labels of it. */
    Labelled withContactsOf(Labelled other) {
        return new Labelled(id, half, stratum, address, sha256, last, labels.with("contacts", other.labels));
    }

    static Address address(LabelObject object) {
        return new Address(object.parsed("date", LocalDate::parse), object.number("n"));
    }

    Item item() {
        return new Item(id + " " + address.date() + "#" + address.number(), half, Language.CHINESE);
    }
}
