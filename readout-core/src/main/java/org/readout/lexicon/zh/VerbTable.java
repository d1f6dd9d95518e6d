package org.readout.lexicon.zh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.lexicon.FormulaForms;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.WordClass;
import org.readout.model.Country;
import org.readout.model.EventCode;

/** Verbs and nouns of contact and of other acts: {@code zh/meeting-verbs.tsv}, {@code zh/event-verbs.tsv}. */
final class VerbTable {
    /** Where a frame of a visit leaves room for the one character of a state. */
    private static final String CHARACTER = "*";
    /** Where it leaves room for its name. */
    private static final String NAME = "#";

    /** Words of acts that go before others of the same surface. */
    private static final String ACTS = "zh/event-verbs.tsv";

    private static final List<String> FURTHER_ACTS = List.of("zh/verbal-acts.tsv", "zh/deeds.tsv");

    private final Map<String, Term.MeetingVerb> meetingVerbs = new TreeMap<>();
    private final Map<String, Country> destinations = new TreeMap<>();
    private final Map<String, List<Term.EventVerb>> eventVerbs = new TreeMap<>();

    private VerbTable() {}

    /**
     * @param visitHome words for a visit to the home state: 访华
     * @param visitAway the same for any state, with room for its one character or for its name: 访*, 赴*访问, 对#进行国事访问
     * @param noAct words beside which a word of the further tables tells of no act
     */
    static VerbTable read(
            Lexicon shared, Country home, WordClass visitHome, WordClass visitAway, WordClass noAct, States states) {
        VerbTable table = new VerbTable();
        table.readMeetingVerbs(shared);
        visitHome.all().forEach(word -> table.journey(word, home));
        visitAway.all().forEach(frame -> {
            table.journeys(frame, CHARACTER, states.characters());
            table.journeys(frame, NAME, states.names());
        });
        table.readEventVerbs(shared, ACTS, List.of());
        FURTHER_ACTS.forEach(file -> table.readEventVerbs(shared, file, noAct.all()));
        return table;
    }

    private void readMeetingVerbs(Lexicon shared) {
        for (Row row : shared.source().rows("zh/meeting-verbs.tsv", Set.of("surface", "format", "pattern"))) {
            if (!shared.formats().has(row.text("format"))) {
                throw row.error("format '" + row.text("format") + "' is not in formats.tsv");
            }
            surfaces(row)
                    .forEach(surface -> meetingVerbs.put(
                            surface, new Term.MeetingVerb(surface, row.text("format"), row.text("pattern"))));
        }
    }

    private static List<String> surfaces(Row row) {
        try {
            return FormulaForms.chinese(row.text("surface"));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    private void journeys(String frame, String room, Map<String, Country> states) {
        if (frame.contains(room)) {
            states.forEach((state, country) -> journey(frame.replace(room, state), country));
        }
    }

    private void journey(String surface, Country to) {
        destinations.put(surface, to);
        meetingVerbs.putIfAbsent(surface, new Term.MeetingVerb(surface, "visit", "travels"));
    }

    private void readEventVerbs(Lexicon shared, String file, Collection<String> noAct) {
        for (Row row : shared.source()
                .rows(
                        file,
                        Set.of(
                                "surface",
                                "cameo",
                                "plover_type",
                                "plover_mode",
                                "contexts",
                                "pattern",
                                "needs",
                                "except"))) {
            EventCode code = eventCode(shared, row);
            List<String> except =
                    Stream.concat(row.list("except").stream(), noAct.stream()).toList();
            for (String surface : row.list("surface")) {
                eventVerbs
                        .computeIfAbsent(surface, unknown -> new ArrayList<>())
                        .add(new Term.EventVerb(surface, code, row.text("pattern"), row.list("needs"), except));
            }
        }
    }

    private static EventCode eventCode(Lexicon shared, Row row) {
        if (!shared.codes().has(row.text("cameo"))) {
            throw row.error("CAMEO code '" + row.text("cameo") + "' is not in cameo.tsv");
        }
        return shared.codes()
                .code(row.text("cameo"), row.text("plover_type"), row.optional("plover_mode"), row.list("contexts"));
    }

    Term.MeetingVerb meetingVerb(String surface) {
        return known(meetingVerbs, surface);
    }

    Optional<Country> destination(String surface) {
        return Optional.ofNullable(destinations.get(surface));
    }

    /** What a word of act may tell of, in the order of the table. */
    List<Term.EventVerb> eventVerbs(String surface) {
        return List.copyOf(known(eventVerbs, surface));
    }

    static <T> T known(Map<String, T> table, String surface) {
        T found = table.get(surface);
        if (found == null) {
            throw new IllegalArgumentException("'" + surface + "' is not in the lexicon");
        }
        return found;
    }

    void addTo(Gazetteer.Builder<Term> builder) {
        meetingVerbs.forEach(builder::add);
        eventVerbs.forEach((surface, senses) -> builder.add(surface, senses.get(0)));
    }
}
