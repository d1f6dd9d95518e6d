package org.readout.eval.english;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * A short text with every contact it tells of: a line of {@code passages.tsv}.
 *
 * @param part {@link Sheet#TUNING} or {@link Sheet#TEST}
 */
record Passage(String id, String part, LocalDate published, String text, List<PassageContact> contacts) {
    private static final String FILE = "passages.tsv";
    private static final String NONE = "-";

    Passage {
        contacts = List.copyOf(contacts);
    }

    static List<Passage> bundled() {
        return read(GoldFiles.resource(FILE));
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    static List<Passage> read(String content) {
        return new Source(Map.of(FILE, content))
                .rows(FILE, Set.of("id", "published", "text", "contacts")).stream()
                        .map(Passage::of)
                        .toList();
    }

    private static Passage of(Row row) {
        String told = row.text("contacts");
        List<PassageContact> contacts = told.equals(NONE)
                ? List.of()
                : Arrays.stream(told.split(" ; ")).map(PassageContact::of).toList();
        boolean odd = Integer.parseInt(row.text("id")) % 2 == 1;
        return new Passage(
                row.text("id"),
                odd ? Sheet.TUNING : Sheet.TEST,
                LocalDate.parse(row.text("published")),
                row.text("text"),
                contacts);
    }
}
