package org.readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.EventCode;

/**
 * Classes of events whose timing is of interest: {@code event-classes.tsv}, one class a line, looked through from the top.
 *
 * <p>Columns: {@code class}, {@code name}, {@code cameo}, {@code plover_type}, {@code plover_mode}, {@code contexts},
 * {@code words}, {@code coded}; the head of the file says what they mean.
 */
public final class EventClasses {
    private static final Set<String> COLUMNS =
            Set.of("class", "name", "cameo", "plover_type", "plover_mode", "contexts", "words", "coded");

    private final List<EventClass> classes;
    private final Map<String, EventClass> byId;

    private EventClasses(List<EventClass> classes) {
        this.classes = List.copyOf(classes);
        this.byId = classes.stream().collect(Collectors.toUnmodifiableMap(EventClass::id, Function.identity()));
    }

    /** @throws LexiconException naming file and line of the first error */
    public static EventClasses read(Source source, Codes codes) {
        List<EventClass> classes = new ArrayList<>();
        for (Row row : source.rows("event-classes.tsv", COLUMNS)) {
            if (!codes.has(row.text("cameo"))) {
                throw row.error("CAMEO code '" + row.text("cameo") + "' is not in cameo.tsv");
            }
            classes.add(EventClass.of(row, codes));
        }
        return new EventClasses(classes);
    }

    /**
     * The classes a record's own words name: every class of which all words of an alternative occur, each once. Its id alone
     * names a class too. A word counts from its beginning: "launch" is in "launches", not in "relaunch".
     */
    public List<EventClass> named(String words) {
        EventClass one = byId.get(words.strip().toLowerCase(Locale.ROOT));
        if (one != null) {
            return List.of(one);
        }
        return Stream.of(words.split("[/;]"))
                .flatMap(part -> classes.stream().filter(c -> c.named(part)).findFirst().stream())
                .distinct()
                .toList();
    }

    /** The class of an act by its code; empty if its timing is not looked at. */
    public Optional<EventClass> of(EventCode code) {
        return classes.stream().filter(one -> one.holds(code)).findFirst();
    }

    /** The first class whose act is of a PLOVER type: it has a CAMEO code for types that no code converts to. */
    public Optional<EventClass> ofType(String type) {
        return classes.stream().filter(one -> one.code().type().equals(type)).findFirst();
    }

    public Optional<EventClass> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of the file. */
    public List<EventClass> all() {
        return classes;
    }
}
