package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Office;

/** The words of an office as they compare across texts: lower case, single blanks, without the name of its own state. */
final class OfficeWords {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern JOINT = Pattern.compile("^(?:the |of |'s )+|(?: of| of the)$");

    /** Names and adjectives of each state, the longest first. */
    private final Map<Country, List<String>> states = new HashMap<>();

    /** Names of each organisation. */
    private final Map<String, List<String>> organisations = new HashMap<>();

    OfficeWords(Source source, Countries countries) {
        for (String file : List.of("zh/organisations.tsv", "en/organisations.tsv")) {
            source.rows(file, Set.of("id", "surfaces"))
                    .forEach(row -> organisations.put(row.text("id"), row.list("surfaces")));
        }
        for (String column : Set.of("zh", "en", "en_adjective")) {
            countries.surfaces(column, (name, country) -> states.computeIfAbsent(country, c -> new ArrayList<>())
                    .add(folded(name)));
        }
        states.values().forEach(names -> names.sort(Comparator.comparingInt(name -> -name.length())));
    }

    static String folded(String words) {
        return BLANKS.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** What is left without the name of the state the office is of; all of it if nothing would be left. */
    String own(Office office) {
        String words = folded(office.words());
        List<String> names = office.country() == null ? List.of() : states.getOrDefault(office.country(), List.of());
        String own = bare(words);
        for (String name : names) {
            if (opens(own, name)) {
                own = bare(own.substring(name.length()));
                break;
            }
        }
        return own.isEmpty() ? words : own;
    }

    /** What stands before the title, the name of the state left out; empty if nothing does. */
    String before(Office office) {
        String own = own(office);
        String title = folded(office.title());
        return own.endsWith(title) ? own.substring(0, own.length() - title.length()) : "";
    }

    /**
     * The organisation, if the words name it or are the title alone. In a string of titles one that names another body is read
     * under the one before: 全国政协副主席、全国工商联主席 is no chairman of the consultative conference.
     */
    @Nullable
    String organisation(Office office) {
        String before = before(office);
        String organisation = office.organisation();
        return organisation == null || before.isEmpty() || names(organisation, office.words()) ? organisation : null;
    }

    private boolean names(String organisation, String words) {
        List<String> surfaces = organisations.getOrDefault(organisation, List.of());
        return surfaces.isEmpty() || surfaces.stream().anyMatch(words::contains);
    }

    private static String bare(String words) {
        return JOINT.matcher(words.strip()).replaceAll("").strip();
    }

    /** True if a phrase holds a word of several Chinese characters, or begins or ends with any word. */
    static boolean marked(String phrase, String word) {
        boolean distinct = word.length() > 1 && Character.isIdeographic(word.charAt(0));
        return distinct && phrase.contains(word) || opens(phrase, word) || closes(phrase, word);
    }

    /** True if a phrase begins with a word; a word of letters must end there. */
    static boolean opens(String phrase, String word) {
        return phrase.startsWith(word) && bounded(phrase, word.length());
    }

    /** True if a phrase ends with a word, likewise. */
    static boolean closes(String phrase, String word) {
        String stripped = phrase.strip();
        return stripped.endsWith(word) && bounded(stripped, stripped.length() - word.length());
    }

    /** True unless two letters of an alphabet meet at the offset; Chinese characters stand for themselves. */
    private static boolean bounded(String phrase, int at) {
        return at == 0
                || at == phrase.length()
                || Character.isIdeographic(phrase.charAt(at))
                || Character.isIdeographic(phrase.charAt(at - 1))
                || !Character.isLetter(phrase.charAt(at))
                || !Character.isLetter(phrase.charAt(at - 1));
    }
}
