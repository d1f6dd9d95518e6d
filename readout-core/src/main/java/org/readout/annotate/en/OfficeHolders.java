package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.HoldingVerbs;
import org.readout.model.Mention;

/** Which offices belong to which name: those that end at it, those that explain it, those it shares with others. */
final class OfficeHolders {
    private static final Pattern NEXT = Pattern.compile(
            "(?:, and |, | and | as well as | who doubles as |, as well as | & |/)(?:also |concurrently |then |formerly )?");
    private static final Pattern CLOSED =
            Pattern.compile(", (?!and\\b|or\\b|the\\b|an?\\b|his\\b|her\\b|its\\b|who\\b|which\\b)\\p{Ll}");
    private static final List<String> JOINTS = List.of(", and ", " and ", ", ", " ");
    private static final int BLANK = 1;
    private static final int COMMA = 2;

    private final String plain;
    private final NavigableMap<Integer, Named> names;
    private final Honorifics honorifics;
    private final HoldingVerbs verbs;
    private final NavigableMap<Integer, OfficePhrase> byStart = new TreeMap<>();
    private final NavigableMap<Integer, OfficePhrase> byEnd = new TreeMap<>();
    private final SharedOffices shared;

    OfficeHolders(String plain, English english, List<OfficePhrase> offices, NavigableMap<Integer, Named> names) {
        this.plain = plain;
        this.names = names;
        honorifics = new Honorifics(plain, english.nameWords());
        verbs = english.holdingVerbs();
        offices.forEach(office -> {
            byStart.put(office.span().start(), office);
            byEnd.put(office.span().end(), office);
        });
        shared = new SharedOffices(plain, names, byStart, byEnd);
    }

    /** The offices of who is named there, in text order. */
    List<OfficePhrase> of(Named name) {
        List<OfficePhrase> found = new ArrayList<>(before(name));
        found.addAll(after(name));
        return found;
    }

    /** "He was the A of B": the office said to be held by who is meant there, if it is that of nobody named. */
    Optional<OfficePhrase> said(Mention.OfReference subject) {
        return Optional.ofNullable(joined(verbs.saying(), subject.span().end()))
                .filter(phrase -> !phrase.title().plural() && !introduces(phrase));
    }

    /** The office held together with others named beside. */
    @Nullable
    OfficePhrase shared(Named name) {
        return shared.of(name.span());
    }

    /** "President Name", "the head of X, Name": the phrase that ends at the name, and those joined to it. */
    private List<OfficePhrase> before(Named name) {
        List<OfficePhrase> found = new ArrayList<>();
        OfficePhrase phrase = endingBefore(name);
        while (phrase != null && own(phrase, name)) {
            found.add(0, phrase);
            phrase = joinedBefore(phrase.span().start());
        }
        return found;
    }

    private static boolean own(OfficePhrase phrase, Named name) {
        return !phrase.title().plural() && phrase.mayBeOf(name);
    }

    private @Nullable OfficePhrase endingBefore(Named name) {
        int start = honorifics.before(name.span().start());
        OfficePhrase direct = start > 0 && plain.charAt(start - BLANK) == ' ' ? byEnd.get(start - BLANK) : null;
        if (direct != null) {
            return direct;
        }
        OfficePhrase apart = start > BLANK && plain.startsWith(", ", start - COMMA) ? byEnd.get(start - COMMA) : null;
        return apart == null || explains(apart) ? null : apart;
    }

    private @Nullable OfficePhrase joinedBefore(int start) {
        for (String joint : JOINTS) {
            int end = start - joint.length();
            OfficePhrase phrase = end > 0 && plain.startsWith(joint, end) ? byEnd.get(end) : null;
            if (phrase != null) {
                return explains(phrase) || other(phrase, joint) ? null : phrase;
            }
        }
        return null;
    }

    /** "The Secretary and President Name": one who was called so before, and another. */
    private boolean other(OfficePhrase phrase, String joint) {
        String words = plain.substring(phrase.span().start(), phrase.span().end());
        return joint.equals(" and ")
                && (words.startsWith("the ") || words.startsWith("The "))
                && words.length() == phrase.title().span().length() + "the ".length();
    }

    /** True if a phrase is of the name before it: "Name, the office,". */
    private boolean explains(OfficePhrase phrase) {
        int comma = phrase.span().start() - COMMA;
        if (comma < 0 || !plain.startsWith(", ", comma)) {
            return false;
        }
        Map.Entry<Integer, Named> name = names.lowerEntry(comma);
        return name != null
                && name.getValue().span().end() == comma
                && phrase.mayBeOf(name.getValue())
                && !introduces(phrase);
    }

    /** "Name, the A of B and C of D". */
    private List<OfficePhrase> after(Named name) {
        List<OfficePhrase> found = new ArrayList<>();
        OfficePhrase phrase = joined(verbs.explaining(), name.span().end());
        while (phrase != null && own(phrase, name) && !introduces(phrase)) {
            found.add(phrase);
            phrase = joined(NEXT, phrase.span().end());
        }
        return found;
    }

    /** True if a phrase is of the name behind it: "the office Name", "the office, Name, said". */
    private boolean introduces(OfficePhrase phrase) {
        int end = phrase.span().end();
        if (names.containsKey(honorifics.behind(end + BLANK))) {
            return true;
        }
        Named next = plain.startsWith(", ", end) ? names.get(end + COMMA) : null;
        return next != null
                && phrase.mayBeOf(next)
                && CLOSED.matcher(plain)
                        .region(next.span().end(), plain.length())
                        .lookingAt()
                && !byStart.containsKey(next.span().end() + COMMA);
    }

    private @Nullable OfficePhrase joined(Pattern joint, int at) {
        Matcher matcher = joint.matcher(plain).region(at, plain.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        OfficePhrase behind = byStart.get(matcher.end());
        Map.Entry<Integer, OfficePhrase> within = byStart.lowerEntry(matcher.end());
        // "Then" of "Name, then foreign minister," is of the joint and of the office.
        return behind == null && within != null && within.getKey() > at ? within.getValue() : behind;
    }
}
