package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Of which state each office is that a document has told with its state, for later words that leave it out: "the Prime Minister of
 * Peru … The Prime Minister". Changed by each sentence in turn; not to be shared.
 */
final class OfficesTold {
    /** Kinds of words for the same people: "the ambassador … The envoy". */
    private static final List<String> KIN = List.of("kin_envoy", "kin_leader", "kin_premier", "kin_delegation");

    /** "The Minister for Foreign Affairs … The Foreign Minister". */
    private static final String MINISTER = "minister";

    /** Titles told longer ago are forgotten: a text is read in time that grows with its length. */
    private static final int REMEMBERED = 100;

    /** By title, the one told last behind the others. */
    private final Map<String, Country> states = new LinkedHashMap<>();

    /** An office stands with its state. */
    void told(Clauses clauses, Phrase office, Country state) {
        String title = title(clauses, office);
        if (!title.isEmpty()) {
            states.remove(title);
            states.put(title, state);
        }
        if (states.size() > REMEMBERED) {
            states.remove(states.keySet().iterator().next());
        }
    }

    /** The state of an office that is told without one; empty if none of that name has been told. */
    Optional<Country> of(Clauses clauses, Phrase office) {
        String title = title(clauses, office);
        WordKinds words = clauses.words();
        return Optional.ofNullable(states.get(title))
                .or(() -> last(told -> !title.isEmpty() && within(words, told, title)))
                .or(() -> last(told -> told.equals(MINISTER) && within(words, title, told)))
                .or(() -> last(told -> kin(words, told, title)));
    }

    private Optional<Country> last(Predicate<String> fits) {
        List<String> titles = new ArrayList<>(states.keySet());
        for (int at = titles.size() - 1; at >= 0; at--) {
            if (fits.test(titles.get(at))) {
                return Optional.ofNullable(states.get(titles.get(at)));
            }
        }
        return Optional.empty();
    }

    /** "The minister" may be a foreign minister, and no prime minister. */
    private static boolean within(WordKinds words, String longer, String shorter) {
        return longer.endsWith(" " + shorter)
                && !words.is(
                        "ranked",
                        longer.substring(0, longer.length() - shorter.length() - 1)
                                .replaceFirst(".* ", ""));
    }

    private static boolean kin(WordKinds words, String told, String title) {
        return KIN.stream().anyMatch(kind -> words.is(kind, title) && words.is(kind, last(words, kind, told)));
    }

    /** "Prime minister" of "deputy prime minister" is none of the kind; "ambassador" of "new ambassador" is. */
    private static String last(WordKinds words, String kind, String told) {
        return words.is(kind, told) ? told : told.replaceFirst(".* ", "");
    }

    /** "Foreign minister" of "Peru's new Foreign Minister": the words of the office alone, in lower case. */
    static String title(Clauses clauses, Phrase office) {
        List<String> title = new ArrayList<>();
        for (int at = office.group().first(); at <= office.group().head(); at++) {
            Token token = office.syntax().token(at);
            String lower = token.lower().replace("-", " ");
            boolean opens = token.tag() == Tag.DET
                    || token.tag() == Tag.PRON
                    || token.tag() == Tag.PART
                    || clauses.words().is("holding_now", lower);
            boolean state = clauses.all(Mention.OfCountry.class).stream()
                    .anyMatch(named -> named.span().overlaps(token.span()));
            if (opens || state) {
                title.clear();
            } else {
                title.add(at == office.group().head() ? singular(token) : lower);
            }
        }
        return String.join(" ", title);
    }

    private static String singular(Token head) {
        return head.tag() == Tag.NOUN ? head.lemma() : head.text().toLowerCase(Locale.ROOT);
    }
}
