package org.readout.code.outside;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Zones;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.DatedEvent;
import org.readout.model.Document;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Fact;
import org.readout.model.Role;
import org.readout.model.SeriesValue;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * Reads a record of data ({@link org.readout.model.Language#DATA}): an event if it has a code or a class, else a value.
 *
 * <p>A record of which a field cannot be read yields nothing, and {@link Coding#whyNothing()} says which field. Immutable and
 * safe to share.
 */
public final class OutsideCoder {
    public static final String VERSION = "data-1";

    /** Fields that are read as what they are; all others are facts. */
    private static final Set<String> ROLES = Set.of(
            "date", "time", "zone", "a", "b", "code", "class", "series", "side", "status", "outcome", "description");

    /** Territories have codes too, though no text here names them. */
    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private static final Set<String> NOTHING = Set.of("unknown", "na", "n/a", "-", "?");

    private final Lexicon lexicon;
    private final Outcomes outcomes;
    private final Kinds kinds;
    private final Zones zones;

    public OutsideCoder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.outcomes = new Outcomes(lexicon.source());
        this.kinds = new Kinds(lexicon);
        this.zones = Zones.read(lexicon.source());
    }

    public Coding code(Document document) {
        RecordLines record = new RecordLines(document);
        try {
            boolean event = record.get("code") != null || record.get("class") != null;
            return event
                    ? coding(document, events(record), List.of())
                    : coding(document, List.of(), List.of(value(record, document)));
        } catch (Unclear e) {
            return Coding.of(document.id(), VERSION, lexicon.version())
                    .whyNothing(List.of(e.silence()))
                    .build();
        }
    }

    private Coding coding(Document document, List<DatedEvent> events, List<SeriesValue> values) {
        return Coding.of(document.id(), VERSION, lexicon.version())
                .imported(events)
                .values(values)
                .build();
    }

    private List<DatedEvent> events(RecordLines record) throws Unclear {
        List<Kinds.Kind> named = kinds.of(record);
        List<Actor> actors = actors(record);
        When date = date(record, actors.get(0).country());
        Status status = status(record.get("status"));
        Outcomes.Said outcome = outcomes.of(record);
        List<Fact> facts = facts(record);
        Country side = state(record.get("side"));
        List<DatedEvent> events = new ArrayList<>();
        for (Kinds.Kind kind : named) {
            Event event = new Event(kind.code(), actors, date, status, null, told(record, kind.evidence()));
            events.add(new DatedEvent(kind.id(), event, outcome.outcome(), outcome.where(), side, facts));
        }
        return events;
    }

    /** A description tells a reader most; without one, the record as it stands does. */
    private static Evidence told(RecordLines record, Evidence named) {
        Evidence description = record.get("description");
        Evidence whole = record.whole();
        return description != null ? description : whole != null ? whole : named;
    }

    private SeriesValue value(RecordLines record, Document document) throws Unclear {
        Evidence written = record.get("value");
        if (written == null) {
            throw new Unclear("no_code_or_value", record.whole());
        }
        Evidence first = record.require("a");
        Country a = known(first);
        Country b = state(record.get("b"));
        if (a.equals(b)) {
            throw new Unclear("same_state_twice", first);
        }
        Evidence series = record.get("series");
        String name = series == null ? document.outlet() : series.quote();
        if (name.isBlank()) {
            throw new Unclear("no_series", record.whole());
        }
        return new SeriesValue(name, a, b, date(record, a), number(written), state(record.get("side")), written);
    }

    private static double number(Evidence written) throws Unclear {
        try {
            double value = Double.parseDouble(written.quote());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, as for infinity
        }
        throw new Unclear("value_not_a_number", written);
    }

    private When date(RecordLines record, @Nullable Country acting) throws Unclear {
        ZoneId place = acting == null ? null : zones.of(acting).orElse(null);
        return RecordDate.of(record).at(place);
    }

    /** What a test is aimed at need not be told: it has a source only. */
    private List<Actor> actors(RecordLines record) throws Unclear {
        Evidence source = record.require("a");
        Evidence target = record.get("b");
        List<Actor> actors = new ArrayList<>(List.of(new Actor(known(source), null, null, Role.SOURCE, source)));
        if (target != null) {
            actors.add(new Actor(known(target), null, null, Role.TARGET, target));
        }
        if (target != null && known(source).equals(known(target))) {
            throw new Unclear("same_state_twice", target);
        }
        return actors;
    }

    private @Nullable Country state(@Nullable Evidence name) throws Unclear {
        return name == null ? null : known(name);
    }

    private Country known(Evidence name) throws Unclear {
        Optional<Country> state = lexicon.countries().named(name.quote());
        if (state.isPresent()) {
            return state.get();
        }
        if (!ISO.contains(name.quote())) {
            throw new Unclear("state_not_known", name);
        }
        return new Country(name.quote());
    }

    private static Status status(@Nullable Evidence word) throws Unclear {
        try {
            return word == null ? Status.OCCURRED : Status.valueOf(word.quote().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Unclear("status_not_known", word);
        }
    }

    private static List<Fact> facts(RecordLines record) {
        List<Fact> facts = new ArrayList<>();
        for (Map.Entry<String, Evidence> field : record.all().entrySet()) {
            boolean said = !NOTHING.contains(field.getValue().quote().toLowerCase(Locale.ROOT));
            if (said && !ROLES.contains(field.getKey())) {
                facts.add(new Fact(field.getKey(), field.getValue()));
            }
        }
        return facts;
    }
}
