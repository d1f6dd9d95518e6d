package org.readout.actor.en;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.lexicon.Spells;
import org.readout.lexicon.en.Plural;
import org.readout.model.Country;

/** Every form that says something of an actor, in one table for one pass. Immutable and safe to share. */
final class ActorTables {
    /** What organisations of {@code en/organisations.tsv} are part of, by their kind. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("party", "PTY"),
            Map.entry("politburo", "PTY"),
            Map.entry("standing_committee", "PTY"),
            Map.entry("presidium", "GOV"),
            Map.entry("central_committee", "PTY"),
            Map.entry("government", "GOV"),
            Map.entry("parliament", "LEG"),
            Map.entry("parliament_committee", "LEG"),
            Map.entry("consultative", "LEG"),
            Map.entry("military", "MIL"),
            Map.entry("military_commission", "MIL"),
            Map.entry("ministry", "GOV"),
            Map.entry("foreign_ministry", "GOV"));

    private static final Naming NOBODY = new Naming.Agent(null, Naming.Weight.WEAK, false);

    private final Spellings spellings;
    private final Forms.Builder builder = new Forms.Builder();
    private final Map<String, Naming.Known> people = new HashMap<>();
    private final Forms forms;

    private ActorTables(Lexicon lexicon) {
        Source source = lexicon.source();
        spellings = Spellings.read(source);
        // Of several readings of one form the first that fits is taken, so that the order below is one of precedence.
        PeopleTable known = PeopleTable.read(lexicon);
        known.names().forEach((name, person) -> {
            people.putIfAbsent(person.person().id(), person);
            people.putIfAbsent(name, person);
            add(name, person);
        });
        source.rows("en/bodies.tsv", Set.of("names", "country", "sectors")).forEach(this::body);
        source.rows("en/organisations.tsv", Set.of("surfaces", "kind", "country"))
                .forEach(this::organisation);
        places(lexicon.countries());
        // "The South China Sea" is nobody, whatever state its name holds.
        source.rows("en/places.tsv", Set.of("surfaces"))
                .forEach(row -> row.list("surfaces").forEach(name -> add(name, NOBODY)));
        source.rows("en/cities.tsv", Set.of("country", "cities", "regions", "people"))
                .forEach(this::cities);
        source.rows("en/agents.tsv", Set.of("forms", "sector", "weight", "abroad"))
                .forEach(this::agent);
        for (Row row : source.rows("en/actor-links.tsv", Set.of("kind", "forms"))) {
            row.list("forms").forEach(form -> add(form, new Naming.Link(row.text("kind"))));
        }
        known.families().forEach((name, bearers) -> add(name, new Naming.Family(bearers)));
        forms = builder.build();
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    static ActorTables read(Lexicon lexicon) {
        return new ActorTables(lexicon);
    }

    Forms forms() {
        return forms;
    }

    /** The person with this identifier or full name. */
    Optional<Naming.Known> person(String idOrName) {
        return Optional.ofNullable(people.get(idOrName));
    }

    private void add(String form, Naming naming) {
        builder.add(form, naming);
    }

    private void body(Row row) {
        Naming.Body body = new Naming.Body(country(row), Spells.read(row, "sectors"));
        row.list("names").stream()
                .flatMap(name -> spellings.spellings(name).stream())
                .distinct()
                .forEach(name -> add(name, body));
    }

    private void organisation(Row row) {
        String sector = KINDS.get(row.text("kind"));
        Country country = country(row);
        // Names every state has are nouns, and stand among them.
        if (sector != null && country != null) {
            row.list("surfaces").forEach(name -> add(name, new Naming.Body(country, Spells.always(sector))));
        }
    }

    private void places(Countries countries) {
        places(countries, "en", Naming.Form.NAME);
        places(countries, "en_adjective", Naming.Form.PEOPLE);
        places(countries, "capital_en", Naming.Form.CAPITAL);
        places(countries, "metonym", Naming.Form.SEAT);
    }

    private void places(Countries countries, String column, Naming.Form form) {
        countries.surfaces(column, (name, country) -> add(name, new Naming.Place(country, form)));
    }

    private void cities(Row row) {
        Country country = new Country(row.text("country"));
        row.list("cities").forEach(name -> add(name, new Naming.Place(country, Naming.Form.CITY)));
        row.list("regions").forEach(name -> add(name, new Naming.Place(country, Naming.Form.REGION)));
        row.list("people").forEach(name -> add(name, new Naming.Place(country, Naming.Form.PEOPLE)));
    }

    private void agent(Row row) {
        Naming.Weight weight =
                switch (row.text("weight")) {
                    case "strong" -> Naming.Weight.STRONG;
                    case "weak" -> Naming.Weight.WEAK;
                    case "qualifier" -> Naming.Weight.QUALIFIER;
                    default -> throw row.error("column 'weight' is none of strong, weak, qualifier");
                };
        boolean abroad = "yes".equals(row.optional("abroad"));
        Naming.Agent agent = new Naming.Agent(row.optional("sector"), weight, abroad);
        Set<String> forms = new LinkedHashSet<>();
        for (String form : row.list("forms")) {
            forms.add(form);
            forms.add(Plural.of(form));
        }
        forms.forEach(form -> add(form, agent));
    }

    private static @Nullable Country country(Row row) {
        String code = row.optional("country");
        return code == null ? null : new Country(code.toUpperCase(Locale.ROOT));
    }
}
