package org.readout.eval.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Contact;

/** Kinds of coded contact that are right for an annotated form: {@code contacts.tsv}. */
final class Contacts {
    private static final String FILE = "contacts.tsv";
    private static final String UNSTATED = "unstated";

    private final Map<String, List<Contact>> accepted;

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    Contacts(String content) {
        this.accepted = new Source(Map.of(FILE, content))
                .rows(FILE, Set.of("format", "contacts")).stream()
                        .collect(Collectors.toMap(row -> row.text("format"), Contacts::contacts));
    }

    static Contacts bundled() {
        return new Contacts(GoldFiles.resource(FILE));
    }

    private static List<Contact> contacts(Row row) {
        return row.list("contacts").stream()
                .map(word -> Contact.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }

    boolean accepts(GoldMeeting gold, Contact contact) {
        return accepts(gold.format(), gold.polarity(), contact);
    }

    boolean accepts(String form, Polarity polarity, Contact contact) {
        return of(form, polarity).contains(contact);
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
