package org.readout.code.en.state;

import java.util.Locale;
import java.util.Optional;
import org.readout.code.en.sentence.SentenceText;
import org.readout.lexicon.en.Spelling;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Mention;
import org.readout.model.Reference;
import org.readout.model.Span;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Whether a state named acts, or is a place, a language, where goods come from, or part of a name. */
final class Acting {
    private final WordKinds words;
    private final SentenceText sentence;
    private final boolean headline;

    Acting(WordKinds words, SentenceText sentence) {
        this.words = words;
        this.sentence = sentence;
        this.headline = sentence.headline();
    }

    boolean acts(Mention.OfCountry named, Reference.Form form) {
        Surroundings around = Surroundings.of(sentence, named.span());
        if (joined(named.span())) {
            return form != Reference.Form.ADJECTIVE || adjective(around);
        }
        if (around.outside() || suffixed(named.span()) || within(named.span(), around)) {
            return false;
        }
        return switch (form) {
            case ADJECTIVE -> adjective(around);
            case CAPITAL, SEAT -> seat(named.span(), around);
            default -> name(named.span(), around);
        };
    }

    /** Of a word that stands for a state named before: the same as of a name. */
    boolean acts(Span word) {
        Surroundings around = Surroundings.of(sentence, word);
        return !around.outside() && (possessive(word) || !words.is("inside", around.preposition()));
    }

    private boolean adjective(Surroundings around) {
        String next = around.after().map(Acting::lower).orElse("");
        String noun = around.qualified().map(Acting::lower).orElse("");
        boolean thing = words.is("thing", next) && !words.is("account", noun) || words.is("thing", noun);
        boolean alone = noun.isEmpty()
                && around.after().filter(token -> content(token.tag())).isEmpty();
        return !thing && !(alone && language(around.before(1)));
    }

    private static boolean content(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
    }

    private static boolean language(String before) {
        return before.equals("in") || before.equals("into") || before.startsWith("spe") || before.startsWith("spo");
    }

    private boolean seat(Span name, Surroundings around) {
        if (possessive(name)) {
            return !words.is("inside", around.preposition()) || !capital(after(name));
        }
        Optional<String> noun = around.qualified().map(Acting::lower);
        if (noun.isPresent()
                || words.is("happening", around.after().map(Acting::lower).orElse(""))) {
            return noun.filter(one -> words.is("account", one)).isPresent() || sentence.inPerson(after(name));
        }
        String preposition = around.preposition();
        boolean reached = words.is("transfer", around.governor());
        boolean led = (preposition.equals("to") || preposition.equals("from")) && !reached;
        return !(led || words.is("spot", preposition) || inside(preposition, around) || reach(around));
    }

    private boolean name(Span name, Surroundings around) {
        if (possessive(name)) {
            return true;
        }
        String preposition = around.preposition();
        boolean led = (preposition.equals("to") || preposition.equals("from"))
                && words.is("motion", around.governor())
                && !words.is("transfer", around.governor());
        return !(led || words.is("part", around.before(1)) || inside(preposition, around) || reach(around));
    }

    /** In it, or on the way to it, whatever name it is called by. */
    private boolean inside(String preposition, Surroundings around) {
        boolean left =
                preposition.equals("for") && !around.before(2).equals("as") && words.is("motion", around.governor());
        return left || words.is("inside", preposition) && !words.is("within", around.governor());
    }

    private boolean reach(Surroundings around) {
        return words.is("reach", around.objectOf()) || around.where();
    }

    /** True if it stands within a longer name: "Turkish Stream", "Bank of Japan". */
    private boolean within(Span name, Surroundings around) {
        if (headline) {
            return false;
        }
        boolean named = around.before(1).equals("of")
                && around.first() > 1
                && words.is("named", sentence.syntax().token(around.first() - 2).text());
        boolean before = around.first() > 0 && !around.before(1).equals("the") && prefixed(around);
        int next = after(name);
        boolean follows = next == name.end() + 1 && capital(next) && !sentence.inPerson(next);
        return named || before || follows && !words.is("body", word(next)) && !state(next);
    }

    /** "Grand Ethiopian Renaissance Dam": an adjective with a capital within a sentence. */
    private static boolean prefixed(Surroundings around) {
        Token before = around.syntax().token(around.first() - 1);
        return around.first() > 1
                && before.tag() == Tag.ADJ
                && Character.isUpperCase(before.text().charAt(0))
                && before.span().end() + 1
                        == around.syntax().token(around.first()).span().start();
    }

    private boolean state(int offset) {
        return sentence.all(Mention.OfCountry.class).stream()
                .anyMatch(other -> other.span().start() == offset);
    }

    /** One of a pair: "Chile-Peru ties". */
    private boolean joined(Span name) {
        String plain = sentence.plain();
        return sentence.all(Mention.OfCountry.class).stream()
                .map(Mention.OfCountry::span)
                .anyMatch(other -> other.start() == name.end() + 1 && plain.charAt(name.end()) == '-'
                        || name.start() == other.end() + 1 && plain.charAt(other.end()) == '-');
    }

    private boolean suffixed(Span name) {
        boolean hyphen = name.end() < sentence.span().end() && sentence.plain().charAt(name.end()) == '-';
        return hyphen && words.is("suffix", word(name.end() + 1).toLowerCase(Locale.ROOT));
    }

    private boolean possessive(Span name) {
        String plain = sentence.plain();
        return plain.startsWith("'", name.end()) || Spelling.lostApostrophe(plain, name.end());
    }

    /** Where the next word begins, behind the ending of a possessive. */
    private int after(Span name) {
        String plain = sentence.plain();
        int at = name.end();
        while (at < sentence.span().end() && plain.charAt(at) != ' ') {
            at++;
        }
        return at + 1;
    }

    private boolean capital(int offset) {
        return offset < sentence.span().end()
                && Character.isUpperCase(sentence.plain().charAt(offset));
    }

    private String word(int offset) {
        int end = offset;
        while (end < sentence.span().end()
                && Character.isLetter(sentence.plain().charAt(end))) {
            end++;
        }
        return sentence.plain().substring(Math.min(offset, end), end);
    }

    private static String lower(Token token) {
        return token.lower();
    }
}
