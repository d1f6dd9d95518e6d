package org.readout.eval.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Contact;
import org.readout.model.Format;

/** Kinds of coded contact that are right for an annotated form: {@code contacts.tsv}. */
final class Contacts {
    private static final String FILE = "contacts.tsv";
    private static final String UNSTATED = "unstated";

    private final Map<String, List<Contact>> accepted;
    /** Coded forms that are right besides, by annotated form. */
    private final Map<String, List<String>> besides;

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    Contacts(String content) {
        List<Row> rows = new Source(Map.of(FILE, content)).rows(FILE, Set.of("format", "contacts", "also"));
        this.accepted = rows.stream().collect(Collectors.toMap(row -> row.text("format"), Contacts::contacts));
        this.besides = rows.stream().collect(Collectors.toMap(row -> row.text("format"), row -> row.list("also")));
    }

    static Contacts bundled() {
        return new Contacts(GoldFiles.resource(FILE));
    }

    private static List<Contact> contacts(Row row) {
        return row.list("contacts").stream()
                .map(word -> Contact.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }

    boolean accepts(GoldMeeting gold, Format coded) {
        return accepts(gold.format(), gold.polarity(), coded);
    }

    boolean accepts(String form, Polarity polarity, Format coded) {
        return of(form, polarity).contains(coded.contact())
                || besides.getOrDefault(form, List.of()).contains(coded.id());
    }

    /** The kind of contact that says best what is annotated: the first of those that are right. */
    Contact best(GoldMeeting gold) {
        return of(gold.format(), gold.polarity()).get(0);
    }

    private List<Contact> of(String form, Polarity polarity) {
        String format = polarity == Polarity.ATTENDANCE ? "attendance" : form;
        return accepted.getOrDefault(format.isEmpty() ? UNSTATED : format, List.of(Contact.IN_PERSON));
    }
}
