package org.readout.code.en.cast;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Phrases that name nobody and stand for people or states told of elsewhere: "he", "both", "the two ministers", "defence ministers". */
public record StandIns(SceneCast cast, Clauses clauses, Guests company) {
    /** Pronouns for one person, and whose they are. */
    static final Set<String> ONE = Set.of("he", "she", "him", "her", "his");

    private static final Pattern ABBREVIATED = Pattern.compile("[A-Z]{2,}s?");

    private static final Set<String> KNOWN = Set.of("the", "both", "two", "these", "their");
    private static final Set<String> ALL = Set.of("they", "them", "their", "both", "two");
    private static final Set<String> TWO = Set.of("the two", "the pair", "the duo");

    /** True if a phrase stands for others. */
    boolean stands(Phrase phrase) {
        return one(phrase) || all(phrase) || pair(phrase) || delegates(phrase);
    }

    /** "He", "her". */
    public static boolean one(Phrase phrase) {
        return single(phrase, ONE);
    }

    /** "They", "the two": whoever they are. */
    static boolean all(Phrase phrase) {
        return single(phrase, ALL) || TWO.contains(phrase.text().toLowerCase(Locale.ROOT));
    }

    private static boolean single(Phrase phrase, Set<String> words) {
        return phrase.group().first() == phrase.group().head()
                && words.contains(phrase.head().lower());
    }

    /** "The two ministers", "both sides", "the presidents": several, of no state named. */
    private boolean pair(Phrase phrase) {
        String lower = phrase.head().lower();
        String first = phrase.syntax().token(phrase.group().first()).lower();
        if (!KNOWN.contains(first) || lower.equals(phrase.head().lemma())) {
            return false;
        }
        boolean name = names(phrase)
                || phrase.head().tag() == Tag.PROPN && !clauses.words().is("state", lower);
        boolean meant = clauses.words().is("state", phrase.head().lemma()) || person(phrase);
        boolean own = clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> cast.whole(phrase).contains(state.span()));
        return !name && meant && !own && phrase.appositions().isEmpty();
    }

    /** "Defence ministers met": of the two states the text is about, where no words say whose they are. */
    boolean delegates(Phrase phrase) {
        boolean plural = !phrase.head().lower().equals(phrase.head().lemma());
        boolean own = clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> cast.whole(phrase).contains(state.span()));
        return plural
                && phrase.group().first() < phrase.group().head()
                && phrase.head().tag() != Tag.PROPN
                && clauses.words().is("delegates", phrase.head().lemma())
                && bare(phrase)
                && !ofBody(phrase)
                && !many(phrase)
                && !own
                && !names(phrase)
                && company.about().size() == 2;
    }

    /** "Foreign delegations", "delegations of different countries": whoever's. */
    private boolean many(Phrase phrase) {
        return Stream.concat(Stream.of(phrase), phrase.argument("of").stream())
                .flatMap(part -> IntStream.range(
                                part.group().first(), part.group().head())
                        .mapToObj(part.syntax()::token))
                .anyMatch(token -> clauses.words().is("many", token.text().toLowerCase(Locale.ROOT)));
    }

    /** "KCU Delegates": of what a few capitals stand for. */
    private static boolean ofBody(Phrase phrase) {
        return IntStream.range(phrase.group().first(), phrase.group().head())
                .mapToObj(at -> phrase.syntax().token(at).text())
                .anyMatch(word -> ABBREVIATED.matcher(word).matches());
    }

    private static boolean bare(Phrase phrase) {
        Tag first = phrase.syntax().token(phrase.group().first()).tag();
        return first != Tag.DET && first != Tag.PRON && first != Tag.NUM;
    }

    private boolean names(Phrase phrase) {
        return cast.people(phrase.span()).findAny().isPresent();
    }

    private boolean person(Phrase phrase) {
        return clauses.words().is("anybody", phrase.head().lemma())
                || clauses.words().is("head", phrase.head().lemma())
                || company.named(phrase.text()).sector() != null;
    }
}
