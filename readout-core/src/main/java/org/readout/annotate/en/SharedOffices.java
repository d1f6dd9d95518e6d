package org.readout.annotate.en;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Offices of several: "the A and B ministers, Name and Name", "Name and Name, the ministers"; the states in the order of the names. */
final class SharedOffices {
    private static final Pattern OPENS = Pattern.compile("[,:]? ");
    private static final Pattern JOINED = Pattern.compile(" and |, and |, ");
    /** Between a title of several and a name in their list. */
    private static final int FURTHEST = 120;

    private final String plain;
    private final NavigableMap<Integer, Named> names;
    private final NavigableMap<Integer, OfficePhrase> byStart;
    private final NavigableMap<Integer, OfficePhrase> byEnd;

    SharedOffices(
            String plain,
            NavigableMap<Integer, Named> names,
            NavigableMap<Integer, OfficePhrase> byStart,
            NavigableMap<Integer, OfficePhrase> byEnd) {
        this.plain = plain;
        this.names = names;
        this.byStart = byStart;
        this.byEnd = byEnd;
    }

    /** The share of who is named there; null if there is none. */
    @Nullable
    OfficePhrase of(Span name) {
        for (OfficePhrase phrase : byEnd.subMap(name.start() - FURTHEST, true, name.start(), false)
                .descendingMap()
                .values()) {
            OfficePhrase own = share(phrase, behind(phrase), name);
            if (own != null) {
                return own;
            }
        }
        for (OfficePhrase phrase :
                byStart.subMap(name.end(), name.end() + FURTHEST).values()) {
            OfficePhrase own = share(phrase, before(phrase), name);
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private static @Nullable OfficePhrase share(OfficePhrase phrase, TreeSet<Integer> names, Span name) {
        if (!phrase.title().plural() || names.size() < 2 || !names.contains(name.start())) {
            return null;
        }
        int rank = names.headSet(name.start()).size();
        List<Mention.OfCountry> states = phrase.countries();
        boolean each = states.size() == names.size();
        return phrase.of(each ? List.of(states.get(rank)) : states.size() == 1 ? states : List.of());
    }

    private TreeSet<Integer> behind(OfficePhrase phrase) {
        TreeSet<Integer> starts = new TreeSet<>();
        if (phrase.title().plural()) {
            Matcher joint = OPENS.matcher(plain).region(phrase.span().end(), plain.length());
            while (joint.lookingAt() && names.containsKey(joint.end())) {
                starts.add(joint.end());
                int end = names.get(joint.end()).span().end();
                joint = JOINED.matcher(plain).region(end, plain.length());
            }
        }
        return starts;
    }

    private TreeSet<Integer> before(OfficePhrase phrase) {
        TreeSet<Integer> starts = new TreeSet<>();
        int at = phrase.title().plural() ? phrase.span().start() : -1;
        String joint = ", ";
        while (at > 0) {
            Map.Entry<Integer, Named> name = names.lowerEntry(at);
            int end = at - joint.length();
            boolean joined = name != null && name.getValue().span().end() == end && plain.startsWith(joint, end);
            if (joined) {
                starts.add(name.getKey());
            }
            at = joined ? name.getKey() : -1;
            joint = starts.size() == 1 ? " and " : ", ";
        }
        return starts;
    }
}
