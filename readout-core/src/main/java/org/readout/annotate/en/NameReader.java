package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.People;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Language;
import org.readout.model.Person;
import org.readout.model.Span;

/** Full names: those of the register, and unknown ones that an office stands by. */
final class NameReader {
    private static final Pattern FULL = Pattern.compile(
            "\\p{Lu}[\\p{L}.'-]*\\p{L}(?: (?:(?:bin|al|de|da|van|von|della|der) )?\\p{Lu}(?:[\\p{L}'-]*\\p{L}|\\.)){1,3}");

    private final Gazetteer<People.Entry> register;

    NameReader(English english) {
        Gazetteer.Builder<People.Entry> builder = Gazetteer.builder();
        english.lexicon().people().surfaces("en", (name, entry) -> builder.add(Spelling.plain(name), entry));
        register = builder.build();
    }

    /** Names of the register, by where they begin. Two bearers of one name: the first listed. */
    TreeMap<Integer, Named> registered(String plain) {
        TreeMap<Integer, Named> names = new TreeMap<>();
        for (Gazetteer.Hit<People.Entry> hit : Spelling.longest(register, plain, Spelling::wholeName)) {
            People.Entry entry = hit.values().get(0);
            names.put(hit.span().start(), new Named(hit.span(), entry.person(), entry.country()));
        }
        return names;
    }

    /** Names the register does not hold, that stand directly after an office or are explained by one. */
    List<Named> explained(Landmarks landmarks, List<OfficePhrase> offices, TreeMap<Integer, Named> known) {
        List<Named> names = new ArrayList<>();
        for (OfficePhrase office : offices) {
            String plain = landmarks.plain();
            int after = office.span().end();
            boolean address = office.title().addresses() && plain.startsWith(" ", after);
            if (address || plain.startsWith(", ", after)) {
                add(names, plain, after + (address ? 1 : 2), !address, office, known, landmarks);
            }
            before(names, plain, office, known, landmarks);
        }
        return names;
    }

    /** Every place where one of the names stands; the register's names go first. */
    List<Named> repeated(String plain, List<Named> names, TreeMap<Integer, Named> known) {
        Gazetteer.Builder<Named> builder = Gazetteer.builder();
        names.forEach(named ->
                builder.add(plain.substring(named.span().start(), named.span().end()), named));
        List<Named> repeated = new ArrayList<>();
        for (Gazetteer.Hit<Named> hit : Spelling.longest(builder.build(), plain, Spelling::wholeName)) {
            Map.Entry<Integer, Named> before = known.floorEntry(hit.span().start());
            if (before == null || !before.getValue().span().overlaps(hit.span())) {
                Named first = hit.values().get(0);
                repeated.add(new Named(hit.span(), first.person(), first.country()));
            }
        }
        return repeated;
    }

    private static void add(
            List<Named> names,
            String plain,
            int at,
            boolean comma,
            OfficePhrase office,
            TreeMap<Integer, Named> known,
            Landmarks landmarks) {
        Matcher name = FULL.matcher(plain).region(at, plain.length());
        if (name.lookingAt()
                && free(new Span(at, name.end()), known, landmarks)
                && (!comma || plain.startsWith(",", name.end()))) {
            names.add(unknown(plain, new Span(at, name.end()), office));
        }
    }

    /** "Name, the office of …". */
    private static void before(
            List<Named> names, String plain, OfficePhrase office, TreeMap<Integer, Named> known, Landmarks landmarks) {
        int start = office.span().start();
        if (start < 6 || !plain.startsWith(", ", start - 2)) {
            return;
        }
        int from = Math.max(0, start - 50);
        Matcher name = FULL.matcher(plain).region(from, start - 2).useTransparentBounds(true);
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            boolean whole = from == name.start() || !Character.isLetter(plain.charAt(name.start() - 1));
            if (name.end() == start - 2 && whole && free(span, known, landmarks)) {
                names.add(unknown(plain, span, office));
            }
        }
    }

    private static boolean free(Span span, TreeMap<Integer, Named> known, Landmarks landmarks) {
        return known.subMap(span.start() - 40, span.end()).values().stream()
                        .noneMatch(named -> named.span().overlaps(span))
                && landmarks.free(span);
    }

    private static Named unknown(String plain, Span span, OfficePhrase office) {
        String name = plain.substring(span.start(), span.end());
        int possessive = name.endsWith("'s") ? 2 : 0;
        Span bare = new Span(span.start(), span.end() - possessive);
        Person person = Person.unregistered(Language.ENGLISH, name.substring(0, name.length() - possessive));
        return new Named(bare, person, office.country());
    }
}
