package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Visitors whom a text has introduced by several parts of a name and calls by the first: 某国王储哈立德·本·萨利赫, and below 陪同哈立德访华的有, 哈立德是应……邀请. As first names are
 * those of many, they are read in such places alone.
 */
record FirstPartAgain(String text, ChineseLexicon lexicon) {
    private static final int SHORTEST = 2;

    /**
     * @param named those introduced, each once
     * @param taken offsets of what has been read as something else
     */
    List<Mention.OfPerson> all(List<Mention.OfPerson> named, BitSet taken) {
        List<Mention.OfPerson> again = new ArrayList<>();
        Map<String, Mention.OfPerson> byFirst = byFirst(named);
        Occurrences.of(byFirst.keySet(), text, (part, span) -> {
            Mention.OfPerson first = byFirst.get(part);
            int next = taken.nextSetBit(span.start());
            if (first != null && visitor(span) && (next < 0 || next >= span.end())) {
                again.add(new Mention.OfPerson(span, span, first.person(), first.country(), List.of()));
            }
        });
        return again;
    }

    /** 陪同…, …是应: the place of who came. */
    private boolean visitor(Span span) {
        return lexicon.words("accompanied").closes(text, span.start())
                || lexicon.words("is_invited").opens(text, span.end());
    }

    private Map<String, Mention.OfPerson> byFirst(List<Mention.OfPerson> named) {
        Map<String, Mention.OfPerson> byFirst = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (Mention.OfPerson person : named) {
            String part = firstPart(person.name());
            if (part.length() >= SHORTEST && byFirst.put(part, person) != null) {
                shared.add(part);
            }
        }
        byFirst.keySet().removeAll(shared);
        return byFirst;
    }

    /** Empty of a name in one part. */
    private String firstPart(Span name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (NameMarks.joins(text.charAt(i))) {
                return text.substring(name.start(), i);
            }
        }
        return "";
    }
}
