package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.Cast;
import org.readout.code.Issues;
import org.readout.code.en.say.Saying;
import org.readout.code.en.say.SayingReader;
import org.readout.code.en.say.Stances;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.syntax.Phrase;

/** Who says what in a sentence. Immutable and safe to share. */
final class StatementReader {
    private static final Set<String> OWN =
            Set.of("we", "i", "he", "she", "it", "they", "us", "our", "its", "his", "her");
    private static final Set<String> SIDE = Set.of("side", "country", "government", "nation", "party");
    private static final String TRAILING = " ,;—–-";
    private static final Set<String> JOINING = Set.of("and", "but", "while", "or", "then", "whereas");

    private final Sayings sayings;
    private final SayingReader reader;
    private final Stances stances;
    private final Issues issues;

    StatementReader(Sayings sayings, Issues issues) {
        this.sayings = sayings;
        this.reader = new SayingReader(sayings);
        this.stances = new Stances(sayings);
        this.issues = issues;
    }

    /**
     * The statements of a sentence.
     *
     * @param talk whom the sentences before it brought up; told of this one
     * @param reporter who is credited with the account; absent if the document speaks for itself
     */
    List<Statement> read(Clauses clauses, ActorPhrases phrases, Cast cast, Talk talk, @Nullable String reporter) {
        talk.in(clauses.sentence().paragraph());
        SpeakerReader speakers = new SpeakerReader(clauses, phrases, cast, sayings, talk);
        List<Statement> statements = new ArrayList<>();
        for (Saying saying : reader.read(clauses.syntax(), clauses.sentence().span(), speakers)) {
            List<Actor> who = speakers.speakers(saying);
            if (!who.isEmpty()) {
                talk.spoke(who);
                statements.addAll(statements(clauses, phrases, saying, who, reporter));
            }
        }
        talk.named(clauses);
        return statements;
    }

    private List<Statement> statements(
            Clauses clauses, ActorPhrases phrases, Saying saying, List<Actor> who, @Nullable String reporter) {
        Evidence evidence = clauses.quote(told(clauses, saying));
        Phrase by = saying.reporter();
        String credited = by == null ? reporter : phrases.quote(by).quote();
        Country side = who.get(0).country();
        String stance = stances.of(saying, phrase -> own(phrases, phrase, side));
        String verb = clauses.annotated()
                .document()
                .text()
                .slice(saying.clause()
                        .syntax()
                        .token(saying.clause().verb().head())
                        .span());
        boolean restated = saying.frame().restated() || saying.again();
        return who.stream()
                .map(speaker -> new Statement(
                        speaker,
                        addressee(phrases, saying, speaker),
                        issues.of(formulas(clauses, evidence.span())),
                        stance,
                        verb,
                        restated,
                        credited,
                        evidence))
                .toList();
    }

    /** The speaker, or the speaker's side; where that is not known, any state: most speak of their own. */
    private static boolean own(ActorPhrases phrases, Phrase phrase, @Nullable Country side) {
        String first = phrase.syntax().token(phrase.group().first()).text().toLowerCase(Locale.ROOT);
        if (OWN.contains(first)) {
            return true;
        }
        Country country = phrases.actor(phrase) || SIDE.contains(phrase.head().lemma())
                ? phrases.actor(phrase, Role.SOURCE).country()
                : null;
        return country != null
                ? side == null || side.equals(country)
                : first.equals("the") && SIDE.contains(phrase.head().lemma());
    }

    private static @Nullable Country addressee(ActorPhrases phrases, Saying saying, Actor speaker) {
        return saying.addressee()
                .map(phrase -> phrases.actor(phrase, Role.TARGET).country())
                .filter(country -> !country.equals(speaker.country()))
                .orElse(null);
    }

    /** Without the marks and words that join it to what follows. */
    private static Span told(Clauses clauses, Saying saying) {
        Span span = saying.span();
        String plain = clauses.plain();
        int start = span.start();
        if (start > clauses.sentence().span().start() && plain.charAt(start - 1) == '"') {
            start--;
        }
        int least = saying.clause().verb().span().end();
        int end = span.end();
        while (end > least && trailing(plain, least, end) > 0) {
            end -= trailing(plain, least, end);
        }
        return new Span(start, Math.max(end, least));
    }

    private static int trailing(String plain, int least, int end) {
        if (TRAILING.indexOf(plain.charAt(end - 1)) >= 0) {
            return 1;
        }
        int word = plain.lastIndexOf(' ', end - 1) + 1;
        return word > least && JOINING.contains(plain.substring(word, end)) ? end - word : 0;
    }

    private static List<String> formulas(Clauses clauses, Span span) {
        return clauses.terms("formula").stream()
                .filter(formula -> span.contains(formula.span()))
                .map(Mention.OfTerm::id)
                .distinct()
                .collect(Collectors.toList());
    }
}
