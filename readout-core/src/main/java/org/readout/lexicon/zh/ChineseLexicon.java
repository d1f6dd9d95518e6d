package org.readout.lexicon.zh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Officers;
import org.readout.lexicon.Row;
import org.readout.lexicon.StateGroups;
import org.readout.lexicon.WordClass;
import org.readout.model.Country;
import org.readout.model.Language;

/**
 * Everything the Chinese reader knows, with one gazetteer over all of it. Immutable and safe to share.
 *
 * <p>The <em>home state</em> is the one whose newsroom writes: its organs and officers stand without a state before them.
 *
 * <p>Files: {@code zh/organisations.tsv}, {@code zh/organisation-kinds.tsv},
 * {@code zh/offices.tsv}, {@code zh/offices-alone.tsv}, {@code zh/meeting-verbs.tsv}, {@code zh/event-verbs.tsv},
 * {@code zh/speech-verbs.tsv}, {@code zh/speech-grammar.tsv}, {@code zh/setting-grammar.tsv}, {@code zh/act-grammar.tsv}, {@code zh/travel-grammar.tsv}, {@code zh/reporters.tsv}, {@code zh/stances.tsv}, {@code zh/cues.tsv}, {@code zh/venues.tsv}, {@code zh/grammar.tsv}, {@code zh/state-groups.tsv},
 * and those of {@link Folding}; each says in its head what
 * its columns mean.
 */
public final class ChineseLexicon {
    /** The state of the mainland newsrooms. */
    public static final Country CHINA = new Country("CHN");

    private final Lexicon shared;
    private final Country home;
    private final OfficeTable offices;
    private final OfficesAlone officesAlone;
    private final LastNames lastNames;
    private final NameCharacters nameCharacters;
    private final OrganisationTable organisations;
    private final SpeechVerbs speech;
    private final List<Cue> cues;
    private final Grammar grammar;
    private final List<String> reporters;
    private final List<StanceWord> stances;
    private final VerbTable verbs;
    private final VenueTable venues;
    private final States states;
    private final Gazetteer<Term> terms;
    private final StateGroups groups;
    private final Folding folding;
    private final Officers officers;

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
        grammar = Grammar.read(shared.source());
        officers = Officers.read(shared.source(), shared.people());
        speech = SpeechVerbs.read(shared.source());
        cues = rows("zh/cues.tsv", "surface", "kind", "reach").stream()
                .map(row -> new Cue(row.text("surface"), row.text("kind"), row.text("reach")))
                .toList();
        offices = OfficeTable.read(
                shared.source(),
                words("title_lower").all(),
                words("title_modifier").all());
        lastNames = LastNames.of(shared.people());
        officesAlone = OfficesAlone.read(shared, offices);
        nameCharacters = new NameCharacters(
                words("transliteration").all(),
                words("name_only").all(),
                words("bare_surname").all());
        organisations = OrganisationTable.read(shared.source());
        stances = rows("zh/stances.tsv", "surface", "stance", "except").stream()
                .map(row -> new StanceWord(row.text("surface"), row.text("stance"), row.list("except")))
                .toList();
        reporters = rows("zh/reporters.tsv", "names", "country").stream()
                .flatMap(row -> row.list("names").stream())
                .sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder()))
                .toList();
        states =
                new States(shared.countries(), home, words("state_before_title").all());
        verbs = VerbTable.read(shared, home, words("visit_home"), words("visit_away"), words("no_act"), states);
        venues = VenueTable.read(shared);
        terms = gazetteer();
        groups = StateGroups.read(shared.source(), "zh/state-groups.tsv");
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
        return organisations.kind(name);
    }

    public OfficeTable offices() {
        return offices;
    }

    /** Offices that stand for who holds them. */
    public OfficesAlone officesAlone() {
        return officesAlone;
    }

    /** People registered by their full names alone, by their last. */
    public LastNames lastNames() {
        return lastNames;
    }

    /** Longest first. */
    public List<SpeechVerb> speechVerbs() {
        return speech.longestFirst();
    }

    /** The verbs of speech in one pass over a text. */
    public Gazetteer<SpeechVerb> speechVerbFinder() {
        return speech.finder();
    }

    /** The same verbs as words. */
    public WordClass speechWords() {
        return speech.words();
    }

    public List<Cue> cues() {
        return cues;
    }

    /** A closed class of {@code grammar.tsv}, {@code speech-grammar.tsv}, {@code setting-grammar.tsv} or {@code act-grammar.tsv}; empty if there is no such class. */
    public WordClass words(String kind) {
        return grammar.words(kind);
    }

    /** Words that grade what is said; the first that is found decides. */
    public List<StanceWord> stances() {
        return stances;
    }

    /** The names of outlets, longest first. */
    public List<String> reporters() {
        return reporters;
    }

    /** The ways texts name states. */
    public States states() {
        return states;
    }

    /** Groups of states that meet as one. */
    public StateGroups groups() {
        return groups;
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
        return verbs.meetingVerb(surface);
    }

    /** The state a verb of travel names itself: 访俄, and of the home state 访华. */
    public Optional<Country> destination(String surface) {
        return verbs.destination(surface);
    }

    /** What the word of act with this surface may tell of; it must come from {@link #terms()}. */
    public List<Term.EventVerb> eventVerbs(String surface) {
        return verbs.eventVerbs(surface);
    }

    /** True if a venue is the capital of a state. */
    public boolean capital(String surface) {
        return venues.capital(surface);
    }

    /** The venue with this surface; it must come from {@link #terms()}. */
    public Term.Venue venue(String surface) {
        return venues.venue(surface);
    }

    private List<Row> rows(String file, String... columns) {
        return shared.source().rows(file, Set.of(columns));
    }

    private Gazetteer<Term> gazetteer() {
        Gazetteer.Builder<Term> builder = Gazetteer.builder();
        states.addTo(builder);
        shared.people().surfaces("zh", (name, entry) -> builder.add(name, new Term.Named(entry)));
        organisations.addTo(builder);
        offices.titles().all().forEach(title -> builder.add(title, new Term.Title(title)));
        words("title_compound").all().forEach(part -> builder.add(part, new Term.Part(part)));
        words("region").all().forEach(region -> builder.add(region, new Term.Region(region)));
        verbs.addTo(builder);
        venues.addTo(builder);
        shared.formulas().marks(Language.CHINESE, (surface, mark) -> builder.add(surface, new Term.Phrase(mark)));
        return builder.build();
    }

    /** Who speaks for no state, when. */
    public Officers officers() {
        return officers;
    }
}
