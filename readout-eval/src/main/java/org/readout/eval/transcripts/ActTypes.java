package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Event;
import org.readout.model.EventCode;

/** Which of the labels' types of act a code of the program stands for: {@code acts.tsv}, whose comment has the columns. */
final class ActTypes {
    private static final String FILE = "acts.tsv";

    private final Map<String, Row> byCode = new HashMap<>();

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    ActTypes(LabelFile file) {
        Source source = new Source(Map.of(FILE, file.content()));
        for (Row row : source.rows(FILE, Set.of("cameo", "context", "words", "types"))) {
            byCode.put(key(row.text("cameo"), row.cells().getOrDefault("context", "")), row);
        }
    }

    static ActTypes bundled() {
        return new ActTypes(LabelFile.bundled(FILE));
    }

    /** The types of the longest line that fits; empty if the labels have no type for such an act. */
    Set<String> of(Event event) {
        EventCode code = event.code();
        for (int length = code.cameo().length(); length > 0; length--) {
            String prefix = code.cameo().substring(0, length);
            for (String context : contexts(code)) {
                Row row = byCode.get(key(prefix, context));
                if (row != null) {
                    return worded(row, event) ? Set.copyOf(row.list("types")) : Set.of();
                }
            }
        }
        return Set.of();
    }

    private static boolean worded(Row row, Event event) {
        List<String> words = row.list("words");
        return words.isEmpty() || words.stream().anyMatch(event.evidence().quote()::contains);
    }

    /** The code's contexts, then none at all. */
    private static List<String> contexts(EventCode code) {
        List<String> contexts = new ArrayList<>(code.contexts());
        contexts.add("");
        return contexts;
    }

    private static String key(String cameo, String context) {
        return cameo + " " + context;
    }
}
