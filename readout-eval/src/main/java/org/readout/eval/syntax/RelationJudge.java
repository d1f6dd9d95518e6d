package org.readout.eval.syntax;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Language;
import org.readout.model.Span;
import org.readout.model.syntax.Analysis;
import org.readout.model.syntax.Syntax;

/** Compares the relations of a sentence with those annotated. */
final class RelationJudge {
    static final Measure RELATIONS = new Measure("relations", "relations", false);
    private static final Measure PREPOSITIONS = new Measure("prepositions", "prepositional arguments", false);
    private static final Measure SUBJECTS = new Measure("subjects", "subjects", false);
    private static final Measure OBJECTS = new Measure("objects", "objects", false);
    private static final Measure CLAUSES = new Measure("clauses", "clauses under a verb", false);
    private static final Measure RELATIVES = new Measure("relatives", "relative clauses", false);
    private static final Measure APPOSITIONS = new Measure("appositions", "appositions", false);
    private static final Measure CONJUNCTS = new Measure("conjuncts", "coordination", false);

    /** All, then by kind. */
    static final List<Measure> MEASURES =
            List.of(RELATIONS, SUBJECTS, OBJECTS, PREPOSITIONS, CLAUSES, RELATIVES, APPOSITIONS, CONJUNCTS);

    private static final Map<String, Measure> KINDS = Map.of(
            "subj", SUBJECTS,
            "psubj", SUBJECTS,
            "obj", OBJECTS,
            "iobj", OBJECTS,
            "ccomp", CLAUSES,
            "xcomp", CLAUSES,
            "advcl", CLAUSES,
            "relcl", RELATIVES,
            "appos", APPOSITIONS,
            "conj", CONJUNCTS);

    private final Analysis analysis;

    RelationJudge(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Each relation twice: among all, and among its kind. */
    List<Judgement> judge(Annotation annotation) {
        String sentence = annotation.sentence();
        Syntax syntax = analysis.read(Spelling.plain(sentence), new Span(0, sentence.length()));
        Item item = new Item(annotation.part() + " " + annotation.number(), annotation.part(), Language.ENGLISH);
        return annotation.relations().stream()
                .flatMap(expected ->
                        Stream.of(RELATIONS, kind(expected)).map(measure -> judged(item, measure, expected, syntax)))
                .toList();
    }

    private static Measure kind(Expected expected) {
        return expected.roles().stream()
                .sorted()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .findFirst()
                .orElse(PREPOSITIONS);
    }

    private static Judgement judged(Item item, Measure measure, Expected expected, Syntax syntax) {
        return expected.in(syntax)
                ? Judgement.right(item, measure, expected.line())
                : Judgement.missed(item, measure, expected.line(), syntax.toString());
    }
}
