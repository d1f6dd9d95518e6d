package org.readout.code.en.qualify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Mention;
import org.readout.model.Qualifier;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * Attributions one knows by the structure of the sentence: who is credited behind or amid what is told ("…, officials said"),
 * those credited without a name ("some diplomats believe"), and whose view it is ("from Lima's perspective").
 */
final class Attributions {
    private static final int NEAR = 3;
    private static final Set<String> ONE = Set.of("a", "an", "one");
    private static final String QUOTES = "\"”“'’»";

    private final WordKinds words;

    Attributions(WordKinds words) {
        this.words = words;
    }

    List<Qualifier> read(SentenceText sentence) {
        List<Qualifier> found = new ArrayList<>();
        for (Clause clause : sentence.syntax().clauses()) {
            credited(sentence, clause).ifPresent(span -> add(sentence, span, found));
        }
        for (int at = 0; at < sentence.syntax().tokens().size(); at++) {
            nobody(sentence, at).ifPresent(span -> add(sentence, span, found));
            view(sentence, at).ifPresent(span -> add(sentence, span, found));
            matters(sentence, at).ifPresent(span -> add(sentence, span, found));
        }
        return found;
    }

    private static void add(SentenceText sentence, Span span, List<Qualifier> found) {
        found.add(new Qualifier(Qualifier.Kind.ATTRIBUTION, sentence.quote(span)));
    }

    /** Speaker and verb of a clause that tells whose words the rest is. */
    private Optional<Span> credited(SentenceText sentence, Clause clause) {
        Optional<Phrase> speaker = clause.subject();
        if (speaker.isEmpty() || clause.verb().passive()) {
            return Optional.empty();
        }
        boolean quoting = clause.conjunction().equals("as")
                && words.is("quote", clause.verb().lemma());
        boolean said = quoting
                || amid(sentence, clause, speaker.get())
                || (told(clause) || musing(clause))
                        && unnamed(sentence, speaker.get())
                        && !clause.verb().negated();
        return said ? Optional.of(speaker.get().span().to(clause.verb().span())) : Optional.empty();
    }

    /** True if it stands behind what is told, or within it between commas; quotations carry their own marks. */
    private static boolean amid(SentenceText sentence, Clause clause, Phrase speaker) {
        int verb = clause.verb().head();
        int first = Math.min(
                speaker.group().first(), sentence.token(clause.verb().span().start()));
        Optional<Relation> content = clause.syntax().below(verb).stream()
                .filter(relation -> relation.role() == Role.REPORTED)
                .findFirst();
        if (content.isEmpty() || !text(clause, first - 1).equals(",")) {
            return false;
        }
        boolean behind = content.get().dependent() < first;
        boolean within =
                text(clause, Math.max(verb, speaker.group().last()) + 1).equals(",");
        return (behind || within)
                && !quoted(sentence, clause.syntax().token(first - 1).span());
    }

    /** True if quotation marks stand around the comma. */
    private static boolean quoted(SentenceText sentence, Span comma) {
        String plain = sentence.plain();
        boolean before = comma.start() > 0 && QUOTES.indexOf(plain.charAt(comma.start() - 1)) >= 0;
        return before || comma.end() < plain.length() && QUOTES.indexOf(plain.charAt(comma.end())) >= 0;
    }

    /** "Diplomats hint at a call": no clause holds what they say, and it is theirs all the same. */
    private boolean musing(Clause clause) {
        return clause.verb().finite() && words.is("musing", clause.verb().lemma());
    }

    private static boolean told(Clause clause) {
        return clause.syntax().below(clause.verb().head()).stream()
                        .anyMatch(relation -> relation.role() == Role.REPORTED)
                || clause.conjunction().equals("as");
    }

    /** "Diplomats", "one official", not "the officials". */
    private boolean unnamed(SentenceText sentence, Phrase speaker) {
        Token head = speaker.head();
        Token first = speaker.syntax().token(speaker.group().first());
        boolean bare = first.span().equals(head.span())
                || first.tag() == Tag.ADJ
                || lower(first).equals("a");
        boolean anybody = bare || words.is("some", lower(first));
        boolean source = head.tag() == Tag.NOUN && words.is("source", head.lemma());
        return (anybody && source || words.is("crowd", lower(head)))
                && sentence.mentions().stream()
                        .noneMatch(mention -> named(mention) && mention.span().overlaps(speaker.span()));
    }

    /** True of people, and of states whose officials they are: "Turkish diplomats" speak for somebody. */
    private static boolean named(Mention mention) {
        return mention instanceof Mention.OfPerson || mention instanceof Mention.OfCountry;
    }

    /** "Some analysts", whatever they do; "as most newspapers …"; ", one diplomat … says,". */
    private Optional<Span> nobody(SentenceText sentence, int at) {
        List<Token> tokens = sentence.syntax().tokens();
        Token some = tokens.get(at);
        if (!words.is("some", lower(some)) && !ONE.contains(lower(some))) {
            return Optional.empty();
        }
        String before = at == 0 ? "" : lower(tokens.get(at - 1));
        for (int next = at + 1; next <= Math.min(at + NEAR, tokens.size() - 1); next++) {
            Token noun = tokens.get(next);
            boolean opinion = words.is("some", lower(some)) && words.is("opinion", noun.lemma());
            boolean source = words.is("source", noun.lemma())
                    && (before.equals("as") || before.equals(",") && aside(tokens, next));
            if (noun.tag() == Tag.NOUN && (opinion || source)) {
                return Optional.of(some.span().to(noun.span()));
            }
        }
        return Optional.empty();
    }

    /** True if a verb before a comma follows shortly. */
    private static boolean aside(List<Token> tokens, int noun) {
        for (int next = noun + 1; next < Math.min(noun + 2 * NEAR, tokens.size() - 1); next++) {
            if (tokens.get(next).text().equals(",")) {
                return tokens.get(next - 1).tag() == Tag.VERB;
            }
        }
        return false;
    }

    /** "From Lima's perspective". */
    private Optional<Span> view(SentenceText sentence, int at) {
        if (!words.is("view", sentence.syntax().token(at).lemma())) {
            return Optional.empty();
        }
        Phrase phrase = sentence.syntax().phrase(at).orElse(null);
        int before = phrase == null ? -1 : phrase.group().first() - 1;
        if (phrase == null
                || before < 0
                || !words.is("opens", lower(sentence.syntax().token(before)))) {
            return Optional.empty();
        }
        Tag first = sentence.syntax().token(phrase.group().first()).tag();
        boolean whose = phrase.group().first() < at && (phrase.text().contains("'") || first == Tag.PROPN);
        return whose ? Optional.of(sentence.syntax().token(before).span().to(phrase.span())) : Optional.empty();
    }

    /** "For Lima, …": as a state sees it. */
    private static Optional<Span> matters(SentenceText sentence, int at) {
        List<Token> tokens = sentence.syntax().tokens();
        boolean opens = at == 0 || tokens.get(at - 1).text().equals(";");
        if (!opens || !lower(tokens.get(at)).equals("for") || at + 1 == tokens.size()) {
            return Optional.empty();
        }
        return sentence.all(Mention.OfCountry.class).stream()
                .map(Mention::span)
                .filter(span -> span.start() == tokens.get(at + 1).span().start())
                .filter(span ->
                        text(sentence, sentence.token(span.end() - 1) + 1).equals(","))
                .map(tokens.get(at).span()::to)
                .findFirst();
    }

    private static String text(SentenceText sentence, int token) {
        List<Token> tokens = sentence.syntax().tokens();
        return token >= 0 && token < tokens.size() ? tokens.get(token).text() : "";
    }

    private static String text(Clause clause, int token) {
        return token >= 0 && token < clause.syntax().tokens().size()
                ? clause.syntax().token(token).text()
                : "";
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
