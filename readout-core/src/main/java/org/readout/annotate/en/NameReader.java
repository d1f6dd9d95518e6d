package org.readout.annotate.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.NameWords;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Person;

/**
 * People the register does not hold: who has a name of the form of a person's, is addressed, stands beside an office, says
 * something or is called a state's own. Not to be shared.
 */
final class NameReader {
    private static final Pattern SAYS = Pattern.compile("(?:,? who)? (\\p{Ll}+)\\b");
    private static final Pattern SAID = Pattern.compile("\\b(\\p{Ll}+) $");
    private static final Pattern NOUN = Pattern.compile(
            " (?!(?:in|on|at|to|of|for|with|and|or|but|who|as|is|was|has|had|by|from|will|would|met|said|told)\\b|\\p{Ll}+(?:ing|ed|es)\\b)\\p{L}");
    private static final String OF = " of ";
    private static final String POSSESSIVE = "'s ";
    private static final int LONGEST_OWNED = 3;
    private static final Pattern JOINED = Pattern.compile(" (?:bin|bint|ibn) ");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
    private static final Pattern OPENS = Pattern.compile("[,:]? ");
    private static final Pattern JOINT = Pattern.compile(",? and |, ");
    private static final Pattern CLOSING = Pattern.compile("[,.;:)]| and | \\(|$");
    private static final int LOOK_BACK = 30;
    private static final int LONGEST_TAKING = 60;
    private static final String LED = "\\b(?:%s)s?\\b[^.;]*\\b(?:headed|led) by $";
    /** Letters between a delegation and who leads it. */
    private static final int LONGEST_DELEGATION = 160;

    private final String plain;
    private final NameWords words;
    private final Landmarks landmarks;
    private final Honorifics honorifics;
    private final Headlines headlines;
    private final Pattern taking;
    private final Pattern led;
    private final Map<String, Integer> times = new HashMap<>();
    private final NavigableMap<Integer, NamePiece> byStart = new TreeMap<>();
    private final Map<Integer, NamePiece> byEnd = new HashMap<>();
    private final Map<String, Named> byName = new HashMap<>();
    private final TreeMap<Integer, Named> found = new TreeMap<>();

    NameReader(Landmarks landmarks, English english, Headlines headlines, List<NamePiece> pieces) {
        this.headlines = headlines;
        this.plain = landmarks.plain();
        this.words = english.nameWords();
        this.taking = english.holdingVerbs().taking();
        this.led = Pattern.compile(
                LED.formatted(String.join("|", english.ruleWords().of("sent"))));
        this.landmarks = landmarks;
        honorifics = new Honorifics(plain, words);
        pieces.stream().filter(piece -> !piece.namesake()).forEach(piece -> {
            byStart.put(piece.start(), piece);
            byEnd.put(piece.end(), piece);
            times.merge(key(piece), 1, Integer::sum);
        });
    }

    /** True if a full name begins there that is sure to be one. */
    boolean sureAt(int start) {
        NamePiece piece = byStart.get(start);
        return piece != null && sure(piece);
    }

    /** True if what begins there may be a full name. */
    boolean fullAt(int start) {
        NamePiece piece = byStart.get(start);
        return piece != null && piece.full();
    }

    /** By where they begin. */
    TreeMap<Integer, Named> read(List<OfficePhrase> offices) {
        offices.forEach(this::beside);
        for (NamePiece piece : byStart.values()) {
            if (piece.full() && (sure(piece) || clear(piece) && (says(piece) || owned(piece) || leads(piece)))) {
                add(piece, owner(piece));
            }
        }
        byStart.values().stream().filter(NamePiece::full).forEach(this::again);
        return found;
    }

    /** False where capitals tell nothing: in a headline whose words stand nowhere else. */
    private boolean clear(NamePiece piece) {
        return times.getOrDefault(key(piece), 0) > 1 || !headlines.at(piece.start());
    }

    private boolean sure(NamePiece piece) {
        boolean initial = piece.full()
                && (INITIAL.matcher(piece.words().get(0)).matches()
                        || INITIAL.matcher(piece.words().get(1)).matches());
        boolean joined =
                JOINED.matcher(plain).region(piece.start(), piece.end()).find();
        return piece.full() && (piece.honorific() || initial || joined || words.personal(piece.words()));
    }

    /** "Office Name", "the office, Name,", "Name, the office". */
    private void beside(OfficePhrase office) {
        int end = office.span().end();
        Country country = office.country();
        NamePiece direct = byStart.get(honorifics.behind(end + 1));
        if (direct != null && direct.full() && office.title().addresses() && plain.startsWith(" ", end)) {
            add(direct, country);
        }
        NamePiece apart = byStart.get(honorifics.behind(end + 2));
        if (apart != null && apart.full() && closed(apart) && plain.startsWith(", ", end)) {
            add(apart, country);
        }
        NamePiece before = byEnd.get(office.span().start() - 2);
        if (before != null && before.full() && plain.startsWith(", ", before.end())) {
            add(before, country);
        }
        takes(office.span().start()).filter(NamePiece::full).ifPresent(piece -> add(piece, country));
        if (office.title().plural()) {
            several(states(end));
        }
    }

    /** "Name on his election as the office". */
    private Optional<NamePiece> takes(int office) {
        return IntStream.range(Math.max(0, office - LONGEST_TAKING), office)
                .mapToObj(byEnd::get)
                .filter(Objects::nonNull)
                .filter(piece -> {
                    Matcher takes = taking.matcher(plain).region(piece.end(), office);
                    return takes.matches();
                })
                .findFirst();
    }

    /** Behind the further states of "the ministers of A, B and C". */
    private int states(int end) {
        int behind = end;
        for (Mention.OfCountry further = joined(end); further != null; further = joined(behind)) {
            behind = further.span().end();
        }
        return behind;
    }

    private Mention.@Nullable OfCountry joined(int end) {
        Matcher joint = JOINT.matcher(plain).region(end, plain.length());
        return joint.lookingAt() ? landmarks.country(joint.end()) : null;
    }

    private boolean closed(NamePiece piece) {
        return CLOSING.matcher(plain).region(piece.end(), plain.length()).lookingAt();
    }

    /** "The ministers Name, Name and Name", "ministers Name of A and Name of B". */
    private void several(int end) {
        Matcher joint = OPENS.matcher(plain).region(end, plain.length());
        while (joint.lookingAt()) {
            NamePiece piece = byStart.get(honorifics.behind(joint.end()));
            boolean headline = joint.end() == end + 1 && piece != null && !sure(piece);
            if (piece == null || !piece.full() || headline) {
                return;
            }
            Mention.OfCountry own =
                    plain.startsWith(OF, piece.end()) ? landmarks.country(piece.end() + OF.length()) : null;
            add(piece, own == null ? null : own.country());
            int behind = own == null ? piece.end() : own.span().end();
            joint = JOINT.matcher(plain).region(behind, plain.length());
        }
    }

    private boolean says(NamePiece piece) {
        Matcher after = SAYS.matcher(plain).region(piece.end(), plain.length());
        Matcher before = SAID.matcher(plain).region(Math.max(0, piece.start() - LOOK_BACK), piece.start());
        return after.lookingAt() && words.is("says", after.group(1))
                || before.find() && (words.is("says", before.group(1)) || words.is("kin", before.group(1)));
    }

    /** "A delegation of the academy led by Name". */
    private boolean leads(NamePiece piece) {
        int from = Math.max(0, piece.start() - LONGEST_DELEGATION);
        return plain.startsWith("by ", piece.start() - "by ".length())
                && led.matcher(plain).region(from, piece.start()).find();
    }

    /** "Russia's Name", "the Unity Party's Name": a state's or party's own, unless more of a thing's name follows. */
    private boolean owned(NamePiece piece) {
        int end = piece.start() - POSSESSIVE.length();
        if (end < 1 || !plain.startsWith(POSSESSIVE, end) || piece.words().size() > LONGEST_OWNED) {
            return false;
        }
        String owner = plain.substring(plain.lastIndexOf(' ', end) + 1, end);
        Matcher noun = NOUN.matcher(plain).region(piece.end(), plain.length());
        return (landmarks.startOf(end) >= 0 || words.is("thing", owner)) && !noun.lookingAt();
    }

    private @Nullable Country owner(NamePiece piece) {
        int end = piece.start() - POSSESSIVE.length();
        int owner = end > 0 && plain.startsWith(POSSESSIVE, end) ? landmarks.startOf(end) : -1;
        Mention.OfCountry state = owner < 0 ? null : landmarks.country(owner);
        return state == null ? null : state.country();
    }

    private void again(NamePiece piece) {
        Named first = byName.get(key(piece));
        if (first != null) {
            found.putIfAbsent(piece.start(), new Named(piece.span(), first.person(), first.country()));
        }
    }

    private void add(NamePiece piece, @Nullable Country country) {
        Named first = byName.get(key(piece));
        Person person = first == null
                ? Person.unregistered(Language.ENGLISH, plain.substring(piece.start(), piece.end()))
                : first.person();
        Country own = first == null || first.country() == null ? country : first.country();
        Named named = new Named(piece.span(), person, own);
        byName.put(key(piece), named);
        found.merge(piece.start(), named, (old, now) -> old.in(now.country()));
    }

    /** Spellings with and without hyphens are one name. */
    private static String key(NamePiece piece) {
        StringBuilder letters = new StringBuilder();
        for (String word : piece.words()) {
            word.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        }
        return Spelling.lower(letters.toString());
    }
}
