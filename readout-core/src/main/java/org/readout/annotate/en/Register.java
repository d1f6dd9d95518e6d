package org.readout.annotate.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.People;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Country;
import org.readout.model.Span;

/** Full names of the register of people. Immutable. */
final class Register {
    private static final Pattern LINEAGE = Pattern.compile("(?: (?:bin|ibn|[Aa]l) \\p{Lu}[\\p{L}-]*\\p{L})+");
    private static final Pattern BEFORE = Pattern.compile("(?:^| )(\\p{L}+) $");
    private static final Set<String> PARTICLES = Set.of("bin", "ibn");
    private static final Set<String> BOTH_ORDERS = Set.of("JPN", "HUN");
    /** Kind of the states where people bear the family names of father and mother, and are often called by the first alone. */
    private static final String TWO_FAMILIES = "two_families";

    private static final int LOOK_BACK = 20;
    private static final Set<String> NOT_FAMILIES = Set.of("namesake", "thing", "sentence", "suffix", "honorific");
    private static final Pattern NEXT = Pattern.compile(" (\\p{Lu}\\p{L}+)");

    private final Gazetteer<People.Entry> names;
    private final English english;

    Register(English english) {
        this.english = english;
        Gazetteer.Builder<People.Entry> builder = Gazetteer.builder();
        english.lexicon().people().surfaces("en", (name, entry) -> {
            String plain = Spelling.plain(name);
            builder.add(plain, entry);
            turned(plain, entry.country()).forEach(turned -> builder.add(turned, entry));
        });
        names = builder.build();
    }

    /** Ministries write the family name first, often in capitals, where newsrooms write it last: "SUZUKI Akira". */
    private static List<String> turned(String name, Country country) {
        int blank = name.indexOf(' ');
        if (!BOTH_ORDERS.contains(country.code()) || blank < 0 || blank != name.lastIndexOf(' ')) {
            return List.of();
        }
        String given = name.substring(0, blank);
        String family = name.substring(blank + 1);
        return List.of(family + " " + given, family.toUpperCase(Locale.ROOT) + " " + given);
    }

    /**
     * By where they begin. Two bearers of one name: the first listed. A name within a thing's ("X Square") is none.
     *
     * @param day the day the text is of; absent if not known
     */
    TreeMap<Integer, Named> named(String plain, @Nullable LocalDate day) {
        TreeMap<Integer, Named> named = new TreeMap<>();
        for (Gazetteer.Hit<People.Entry> hit : Spelling.longest(names, plain, Spelling::wholeName)) {
            People.Entry entry = hit.values().get(0);
            if (!namesake(plain, hit.span().end()) && !partOfAnother(plain, hit.span())) {
                named.put(
                        hit.span().start(),
                        new Named(whole(plain, hit.span(), entry.country()), entry.person(), state(entry, day)));
            }
        }
        return named;
    }

    /** Who serves an organisation of states speaks for none. */
    private @Nullable Country state(People.Entry entry, @Nullable LocalDate day) {
        return english.officers().serves(entry.person(), day) ? null : entry.country();
    }

    /** With the names of fathers and house that follow, "Name bin Name Al Name", or of the mother's family. */
    private Span whole(String plain, Span name, Country country) {
        Matcher lineage = LINEAGE.matcher(plain).region(name.end(), plain.length());
        if (lineage.lookingAt()) {
            return new Span(name.start(), lineage.end());
        }
        Matcher next = NEXT.matcher(plain).region(name.end(), plain.length());
        return english.ruleWords().is(TWO_FAMILIES, country.code()) && next.lookingAt() && family(next.group(1))
                ? new Span(name.start(), next.end())
                : name;
    }

    /** No word of a headline or of a thing, and no beginning of a sentence. */
    private boolean family(String word) {
        return NOT_FAMILIES.stream().noneMatch(kind -> english.nameWords().is(kind, word))
                && english.verbs().form(Spelling.lower(word)) == null
                && english.months().weekday(word) == 0;
    }

    /** "Name bin Name": the second is the father of who is meant; "Choe Su Hui" is no Su Hui. */
    private boolean partOfAnother(String plain, Span name) {
        int start = name.start();
        Matcher before = BEFORE.matcher(plain).region(Math.max(0, start - LOOK_BACK), start);
        if (!before.find()) {
            return false;
        }
        String word = before.group(1);
        return PARTICLES.contains(word) || english.nameWords().familyFirst(words(word, plain, name));
    }

    private static List<String> words(String first, String plain, Span name) {
        List<String> words = new ArrayList<>(List.of(first));
        words.addAll(List.of(plain.substring(name.start(), name.end()).split(" ")));
        return words;
    }

    private boolean namesake(String plain, int end) {
        Matcher next = NEXT.matcher(plain).region(end, plain.length());
        return next.lookingAt() && english.nameWords().is("namesake", next.group(1));
    }
}
