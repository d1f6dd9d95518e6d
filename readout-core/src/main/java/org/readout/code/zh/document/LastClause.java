package org.readout.code.zh.document;

import java.util.List;
import java.util.Objects;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/** 甲会见乙，丙参加: the clauses before tell of a contact, the last names who took part. */
record LastClause(ChineseLexicon lexicon) {
    private static final char COMMA = '，';
    private static final String NO_CONTACT = "none";

    /** True if people of two states and a word of contact stand before the last clause. */
    boolean names(Passage passage) {
        int comma = comma(passage);
        long states = passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= comma)
                .map(Mention.OfPerson::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return states > 1
                && passage.terms("meeting_verb").stream()
                        .anyMatch(verb -> verb.span().end() <= comma
                                && !lexicon.meetingVerb(verb.id()).pattern().equals(NO_CONTACT));
    }

    List<Mention.OfPerson> people(Passage passage) {
        int comma = comma(passage);
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().start() > comma)
                .toList();
    }

    private static int comma(Passage passage) {
        int start = passage.span().start();
        return start + passage.between(start, passage.span().end()).lastIndexOf(COMMA);
    }
}
