package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.en.FunctionWords;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Repair;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * Damage a text has suffered on its way: possessives without their apostrophe, no-break spaces, a space before the hyphen
 * of a pair of states.
 */
final class RepairReader {
    private static final char NO_BREAK = '\u00a0';
    /** Singulars whose form with s is no word, and "peoples" after a demonym and before a noun. */
    private static final List<String> NOUNS = List.of("countrys", "partys", "ministrys", "armys", "peoples");

    private static final Pattern NOUN = Pattern.compile("\\b(" + String.join("|", NOUNS) + ")(?= (\\p{L}+))");

    private static final Pattern LOOSE_HYPHEN = Pattern.compile("(?<=\\p{L}) -(?=\\p{Lu})");

    private final FunctionWords words;

    RepairReader(FunctionWords words) {
        this.words = words;
    }

    /** @param names spans of states and people named, without possessives */
    List<Repair> read(StoredText text, String plain, List<Span> names, List<Mention.OfCountry> countries) {
        List<Repair> repairs = new ArrayList<>();
        noBreakSpaces(text, repairs);
        names.stream().filter(name -> lost(plain, name)).forEach(name -> {
            Evidence evidence = Evidence.said(text, name.start(), name.end() + 1);
            repairs.add(new Repair("lost_apostrophe", evidence, text.slice(name) + "’s"));
        });
        nouns(text, plain, repairs);
        hyphens(text, plain, countries, repairs);
        repairs.sort((a, b) -> a.evidence().compareTo(b.evidence()));
        return repairs;
    }

    private boolean lost(String plain, Span name) {
        return Spelling.lostApostrophe(plain, name.end()) && nounFollows(plain, name.end() + 2);
    }

    private boolean nounFollows(String plain, int at) {
        int end = at;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return end > at && words.kind(Spelling.lower(plain.substring(at, end))).isEmpty();
    }

    private static void noBreakSpaces(StoredText text, List<Repair> repairs) {
        for (int i = text.content().indexOf(NO_BREAK);
                i >= 0;
                i = text.content().indexOf(NO_BREAK, i + 1)) {
            repairs.add(new Repair("no_break_space", Evidence.said(text, i, i + 1), " "));
        }
    }

    private void nouns(StoredText text, String plain, List<Repair> repairs) {
        if (NOUNS.stream().noneMatch(plain::contains)) {
            return;
        }
        Matcher noun = NOUN.matcher(plain);
        while (noun.find()) {
            boolean plural = noun.group(1).equals("peoples") && !singular(plain, noun.start());
            if (!plural && words.kind(Spelling.lower(noun.group(2))).isEmpty()) {
                String stem = noun.group(1).substring(0, noun.group(1).length() - 1);
                repairs.add(
                        new Repair("lost_apostrophe", Evidence.said(text, noun.start(1), noun.end(1)), stem + "’s"));
            }
        }
    }

    /** "The Korean peoples progress": one people, if a capitalised adjective stands before it. */
    private static boolean singular(String plain, int at) {
        int from = plain.lastIndexOf(' ', Math.max(0, at - 2)) + 1;
        return from < at && Character.isUpperCase(plain.charAt(from));
    }

    private static void hyphens(
            StoredText text, String plain, List<Mention.OfCountry> countries, List<Repair> repairs) {
        if (!plain.contains(" -")) {
            return;
        }
        Matcher hyphen = LOOSE_HYPHEN.matcher(plain);
        while (hyphen.find()) {
            int at = hyphen.start();
            if (countries.stream().anyMatch(country -> country.span().end() == at)) {
                repairs.add(new Repair("stray_space", Evidence.said(text, at, hyphen.end()), "-"));
            }
        }
    }
}
