package org.readout.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.model.EventCode;

/**
 * A class of events.
 *
 * @param id {@code missile-test}
 * @param name for a person: "missile test"
 * @param code the act it is in PLOVER and CAMEO
 * @param words alternatives, each a pattern that all of its words stand in
 * @param coded which acts told in texts belong to it: a CAMEO code, or a PLOVER type with mode and context
 */
public record EventClass(String id, String name, EventCode code, List<List<Pattern>> words, Set<String> coded) {
    public EventClass {
        words = List.copyOf(words);
        coded = Set.copyOf(coded);
    }

    static EventClass of(Row row, Codes codes) {
        EventCode code = codes.code(
                row.text("cameo"), row.text("plover_type"), row.optional("plover_mode"), row.list("contexts"));
        return new EventClass(
                row.text("class"),
                row.text("name"),
                code,
                row.list("words").stream().map(EventClass::patterns).toList(),
                Set.copyOf(row.list("coded")));
    }

    private static List<Pattern> patterns(String alternative) {
        return Arrays.stream(alternative.split(" "))
                .map(word -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word)))
                .toList();
    }

    boolean named(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(all -> all.stream()
                .allMatch(word -> word.matcher(lower).find()));
    }

    boolean holds(EventCode act) {
        String mode = act.mode() == null ? "" : "/" + act.mode();
        return coded.contains(act.cameo())
                || Stream.of(act.type(), act.type() + mode)
                        .anyMatch(kind -> coded.contains(kind)
                                || act.contexts().stream().anyMatch(context -> coded.contains(kind + "+" + context)));
    }
}
