package org.readout.lexicon.zh;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.WordClass;
import org.readout.model.Country;
import org.readout.model.EventCode;
import org.readout.model.Language;

/**
 * Everything the Chinese reader knows, with one gazetteer over all of it. Immutable and safe to share.
 *
 * <p>The <em>home state</em> is the one whose newsroom writes: its organs and officers stand without a state before them.
 *
 * <p>Files: {@code zh/organisations.tsv}, {@code zh/organisation-kinds.tsv},
 * {@code zh/offices.tsv}, {@code zh/meeting-verbs.tsv}, {@code zh/event-verbs.tsv},
 * {@code zh/speech-verbs.tsv}, {@code zh/speech-grammar.tsv}, {@code zh/setting-grammar.tsv}, {@code zh/reporters.tsv}, {@code zh/stances.tsv}, {@code zh/cues.tsv}, {@code zh/venues.tsv}, {@code zh/grammar.tsv},
 * and those of {@link Folding}; each says in its head what
 * its columns mean.
 */
public final class ChineseLexicon {
    /** The state of the mainland newsrooms. */
    public static final Country CHINA = new Country("CHN");

    private static final String VISIT = "访";

    private final Lexicon shared;
    private final Country home;
    private final OfficeTable offices;
    private final NameCharacters nameCharacters;
    private final Map<String, String> organisationKinds;
    private final List<SpeechVerb> speechVerbs;
    private final Gazetteer<SpeechVerb> spoken;
    private final WordClass speechWords;
    private final List<Cue> cues;
    private final Map<String, WordClass> grammar;
    private final List<String> reporters;
    private final List<StanceWord> stances;
    private final Map<String, Term.MeetingVerb> meetingVerbs = new TreeMap<>();
    private final Map<String, Country> destinations = new TreeMap<>();
    private final Map<String, Term.EventVerb> eventVerbs = new TreeMap<>();
    private final Map<String, Term.Venue> venues = new TreeMap<>();
    private final States states;
    private final Gazetteer<Term> terms;
    private final Folding folding;

    /**
     * For texts of mainland newsrooms.
     *
     * @throws org.readout.lexicon.LexiconException naming file and line of the first error
     */
    public ChineseLexicon(Lexicon shared) {
        this(shared, CHINA);
    }

    /**
     * @param home the state whose newsrooms wrote the texts
     * @throws org.readout.lexicon.LexiconException naming file and line of the first error
     */
    public ChineseLexicon(Lexicon shared, Country home) {
        this.shared = shared;
        this.home = home;
        speechVerbs = rows("zh/speech-verbs.tsv", "surface", "stance", "restated", "subject").stream()
                .map(row -> new SpeechVerb(
                        row.text("surface"),
                        row.text("stance"),
                        row.optional("restated") != null,
                        row.optional("subject") != null))
                .sorted(Comparator.comparingInt((SpeechVerb v) -> -v.surface().length())
                        .thenComparing(SpeechVerb::surface))
                .toList();
        spoken = spoken();
        speechWords =
                new WordClass(speechVerbs.stream().map(SpeechVerb::surface).toList());
        cues = rows("zh/cues.tsv", "surface", "kind", "reach").stream()
                .map(row -> new Cue(row.text("surface"), row.text("kind"), row.text("reach")))
                .toList();
        grammar = grammar();
        offices = OfficeTable.read(
                shared.source(),
                words("title_lower").all(),
                words("title_modifier").all());
        nameCharacters = new NameCharacters(
                words("transliteration").all(),
                words("name_only").all(),
                words("bare_surname").all());
        organisationKinds = organisationKinds();
        stances = rows("zh/stances.tsv", "surface", "stance", "except").stream()
                .map(row -> new StanceWord(row.text("surface"), row.text("stance"), row.list("except")))
                .toList();
        reporters = rows("zh/reporters.tsv", "names", "country").stream()
                .flatMap(row -> row.list("names").stream())
                .sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder()))
                .toList();
        states =
                new States(shared.countries(), home, words("state_before_title").all());
        readVerbs();
        readJourneys();
        readEventVerbs();
        readVenues();
        terms = gazetteer();
        folding = Folding.read(shared.source());
    }

    public Lexicon shared() {
        return shared;
    }

    /** The state whose newsrooms wrote the texts: its organs stand without its name. */
    public Country home() {
        return home;
    }

    public NameCharacters nameCharacters() {
        return nameCharacters;
    }

    /**
     * The kind of an organisation that has no line of its own, by how its name ends: {@code KIND.ASSEMBLY} for 国民代表大会.
     */
    public Optional<String> organisationKind(String name) {
        for (int from = 0; from < name.length(); from++) {
            String kind = organisationKinds.get(name.substring(from));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public OfficeTable offices() {
        return offices;
    }

    /** Longest first. */
    public List<SpeechVerb> speechVerbs() {
        return speechVerbs;
    }

    /** The verbs of speech in one pass over a text. */
    public Gazetteer<SpeechVerb> speechVerbFinder() {
        return spoken;
    }

    /** The same verbs as words. */
    public WordClass speechWords() {
        return speechWords;
    }

    private Gazetteer<SpeechVerb> spoken() {
        Gazetteer.Builder<SpeechVerb> builder = Gazetteer.builder();
        speechVerbs.forEach(verb -> builder.add(verb.surface(), verb));
        return builder.build();
    }

    public List<Cue> cues() {
        return cues;
    }

    /** A closed class of {@code grammar.tsv}, {@code speech-grammar.tsv} or {@code setting-grammar.tsv}; empty if there is no such class. */
    public WordClass words(String kind) {
        return grammar.getOrDefault(kind, WordClass.NONE);
    }

    /** Words that grade what is said; the first that is found decides. */
    public List<StanceWord> stances() {
        return stances;
    }

    /** The names of outlets, longest first. */
    public List<String> reporters() {
        return reporters;
    }

    public Gazetteer<Term> terms() {
        return terms;
    }

    /** What a text is passed through before it is matched with these tables. */
    public Folding folding() {
        return folding;
    }

    /** The verb with this surface; it must come from {@link #terms()}. */
    public Term.MeetingVerb meetingVerb(String surface) {
        return known(meetingVerbs, surface);
    }

    /** The state a verb of travel names itself: 访俄, and of the home state 访华. */
    public Optional<Country> destination(String surface) {
        return Optional.ofNullable(destinations.get(surface));
    }

    /** The verb with this surface; it must come from {@link #terms()}. */
    public Term.EventVerb eventVerb(String surface) {
        return known(eventVerbs, surface);
    }

    /** The venue with this surface; it must come from {@link #terms()}. */
    public Term.Venue venue(String surface) {
        return known(venues, surface);
    }

    private static <T> T known(Map<String, T> table, String surface) {
        T found = table.get(surface);
        if (found == null) {
            throw new IllegalArgumentException("'" + surface + "' is not in the lexicon");
        }
        return found;
    }

    private List<Row> rows(String file, String... columns) {
        return shared.source().rows(file, Set.of(columns));
    }

    private Map<String, WordClass> grammar() {
        Map<String, WordClass> classes = new HashMap<>();
        for (String file : List.of("zh/grammar.tsv", "zh/speech-grammar.tsv", "zh/setting-grammar.tsv")) {
            for (Row row : rows(file, "kind", "surfaces")) {
                if (classes.put(row.text("kind"), new WordClass(row.list("surfaces"))) != null) {
                    throw row.error("class '" + row.text("kind") + "' has a line already");
                }
            }
        }
        return Map.copyOf(classes);
    }

    private Map<String, String> organisationKinds() {
        Map<String, String> kinds = new HashMap<>();
        for (Row row : rows("zh/organisation-kinds.tsv", "id", "endings")) {
            row.list("endings").forEach(ending -> kinds.put(ending, row.text("id")));
        }
        return Map.copyOf(kinds);
    }

    private void readVerbs() {
        for (Row row : rows("zh/meeting-verbs.tsv", "surface", "format", "pattern")) {
            String surface = row.text("surface");
            if (!shared.formats().has(row.text("format"))) {
                throw row.error("format '" + row.text("format") + "' is not in formats.tsv");
            }
            meetingVerbs.put(surface, new Term.MeetingVerb(surface, row.text("format"), row.text("pattern")));
        }
    }

    /** A verb that leads to the home state, or that is written in one word with the state. */
    private void readJourneys() {
        words("visit_home").all().forEach(word -> journey(word, home));
        states.words().forEach((state, country) -> journey(VISIT + state, country));
    }

    private void journey(String surface, Country to) {
        destinations.put(surface, to);
        meetingVerbs.putIfAbsent(surface, new Term.MeetingVerb(surface, "visit", "travels"));
    }

    private void readEventVerbs() {
        for (Row row : rows(
                "zh/event-verbs.tsv",
                "surface",
                "cameo",
                "plover_type",
                "plover_mode",
                "contexts",
                "pattern",
                "needs",
                "except")) {
            String surface = row.text("surface");
            eventVerbs.put(
                    surface,
                    new Term.EventVerb(
                            surface, eventCode(row), row.text("pattern"), row.list("needs"), row.list("except")));
        }
    }

    private EventCode eventCode(Row row) {
        if (!shared.codes().has(row.text("cameo"))) {
            throw row.error("CAMEO code '" + row.text("cameo") + "' is not in cameo.tsv");
        }
        return shared.codes()
                .code(row.text("cameo"), row.text("plover_type"), row.optional("plover_mode"), row.list("contexts"));
    }

    private void readVenues() {
        shared.countries()
                .surfaces("capital_zh", (city, country) -> venues.put(city, new Term.Venue(city, null, country)));
        for (Row row : rows("zh/venues.tsv", "surface", "city", "venue", "country")) {
            String code = row.optional("country");
            venues.put(
                    row.text("surface"),
                    new Term.Venue(row.text("city"), row.optional("venue"), code == null ? null : new Country(code)));
        }
    }

    private Gazetteer<Term> gazetteer() {
        Gazetteer.Builder<Term> builder = Gazetteer.builder();
        states.addTo(builder);
        shared.people().surfaces("zh", (name, entry) -> builder.add(name, new Term.Named(entry)));
        for (Row row : rows("zh/organisations.tsv", "id", "surfaces", "country", "ladder")) {
            String code = row.optional("country");
            Term body = new Term.Body(
                    row.text("id"), code == null ? null : new Country(code), OfficeTable.Words.ladder(row));
            row.list("surfaces").forEach(surface -> builder.add(surface, body));
        }
        offices.titles().all().forEach(title -> builder.add(title, new Term.Title(title)));
        words("title_compound").all().forEach(part -> builder.add(part, new Term.Part(part)));
        words("region").all().forEach(region -> builder.add(region, new Term.Region(region)));
        meetingVerbs.forEach(builder::add);
        eventVerbs.forEach(builder::add);
        venues.forEach(builder::add);
        shared.formulas().all().forEach(formula -> formula.surfaces()
                .getOrDefault(Language.CHINESE, List.of())
                .forEach(surface -> builder.add(surface, new Term.Phrase(formula))));
        return builder.build();
    }
}
