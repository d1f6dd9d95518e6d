package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Interviews, which newsrooms have as often as ministers: only somebody in office who is given one is met.
 *
 * @param words nouns for contacts
 */
record Interviews(Words words) {
    private static final String INTERVIEW = "interview";
    private static final List<String> WITH = List.of("with", "to");

    /** True of one given to, or had with, anybody else: "granted a newspaper an interview". */
    boolean press(Clause clause, Words.Found found) {
        List<String> heads = Stream.of(
                        clause.indirectObject().stream(),
                        clause.verb().passive() ? clause.patient().stream() : Stream.<Phrase>of(),
                        Governed.by(clause, WITH),
                        Governed.by(found.phrase(), WITH))
                .flatMap(phrases -> phrases)
                .map(phrase -> Words.lemma(phrase.head()))
                .filter(head -> !head.equals(INTERVIEW))
                .toList();
        return Words.lemma(found.phrase().head()).equals(INTERVIEW)
                && !heads.isEmpty()
                && heads.stream().noneMatch(head -> words.table().is("official", head));
    }
}
