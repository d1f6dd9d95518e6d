package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer.Hit;
import org.readout.lexicon.People;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * A foreign leader by the last part of the name and the office behind it, where no state and no name in full stand before: 就某国地震向桑托斯总统致慰问电. Meant is the
 * one who is registered in full and holds that office on the day of publication. Where several states have one, nobody is.
 *
 * @param published day of publication; absent if not stated
 */
record NameBeforeOffice(String text, ChineseLexicon lexicon, @Nullable LocalDate published) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;

    /** @param taken offsets of names and words, titles among them */
    List<Mention.OfPerson> all(List<Hit<Term>> hits, BitSet taken) {
        List<Mention.OfPerson> found = new ArrayList<>();
        for (Hit<Term> hit : hits) {
            if (hit.values().get(0) instanceof Term.Title title) {
                leader(hit.span(), title.surface(), taken).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The longest run of characters of names before the title that a registered leader's name is written with. */
    private Optional<Mention.OfPerson> leader(Span title, String office, BitSet taken) {
        LocalDate day = published;
        int first = start(title.start(), taken);
        for (int at = first; day != null && at <= title.start() - SHORTEST; at++) {
            if (opens(at)) {
                Span name = new Span(at, title.start());
                List<People.Entry> holders = lexicon.lastNames().everyone(words(name)).stream()
                        .filter(entry -> lexicon.officesAlone().heldBy(entry, office, day))
                        .toList();
                if (!holders.isEmpty()) {
                    return holders.stream()
                            .filter(one -> holders.size() == 1)
                            .findFirst()
                            .map(one -> mention(one, name, title));
                }
            }
        }
        return Optional.empty();
    }

    private static Mention.OfPerson mention(People.Entry one, Span name, Span title) {
        return new Mention.OfPerson(name.to(title), name, one.person(), one.country(), List.of());
    }

    private int start(int end, BitSet taken) {
        int start = end;
        while (start > Math.max(0, end - LONGEST)
                && !taken.get(start - 1)
                && lexicon.nameCharacters().transliterates(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** A name stands behind what parts words, or behind a word that joins or addresses. */
    private boolean opens(int at) {
        return at == 0
                || !Character.isIdeographic(text.charAt(at - 1))
                || !lexicon.nameCharacters().transliterates(text.charAt(at - 1))
                || lexicon.words("with").closes(text, at)
                || lexicon.words("before_name").closes(text, at);
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
