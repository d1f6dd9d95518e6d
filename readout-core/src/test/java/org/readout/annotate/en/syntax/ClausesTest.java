package org.readout.annotate.en.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Grammar;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Span;
import org.readout.model.syntax.Analysis;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;

/** Sentences and their clauses, one a line: {@code clauses.tsv} beside this class. The sentences were written for the project. */
class ClausesTest {
    private static final Analysis ANALYSIS =
            new SyntaxReader(Grammar.read(Lexicon.bundled().source()));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "clauses.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            commentCharacter = '#')
    void clausesAreRead(String sentence, String expected) {
        assertThat(ANALYSIS.clauses(Spelling.plain(sentence), new Span(0, sentence.length())).stream()
                        .map(ClausesTest::words)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(expected);
    }

    static String words(Clause clause) {
        List<String> words = new ArrayList<>(List.of(words(clause.agent()), verb(clause), words(patient(clause))));
        clause.indirectObject().ifPresent(phrase -> words.add("(" + phrase.text() + ")"));
        clause.predicate().ifPresent(token -> words.add("= " + token.text()));
        clause.arguments()
                .forEach(argument -> words.add(argument.preposition() + " "
                        + argument.phrase().members().stream().map(Phrase::text).collect(Collectors.joining("+"))));
        clause.reporter().ifPresent(reporter -> words.add("< " + reporter.verb().lemma()));
        clause.antecedent().ifPresent(phrase -> words.add("of " + phrase.head().text()));
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Optional<Phrase> patient(Clause clause) {
        return clause.patient();
    }

    private static String verb(Clause clause) {
        String modality = clause.modality() == Modality.ASSERTED
                ? ""
                : clause.modality().name().toLowerCase(Locale.ROOT) + " ";
        return "[" + modality + (clause.negated() ? "not " : "") + clause.verb().lemma() + "]";
    }

    private static String words(Optional<Phrase> phrase) {
        return phrase.map(one -> one.members().stream()
                        .map(member -> member.text() + appositions(member))
                        .collect(Collectors.joining("+")))
                .orElse("-");
    }

    private static String appositions(Phrase phrase) {
        return phrase.appositions().stream()
                .map(other -> " (" + other.text() + ")")
                .collect(Collectors.joining());
    }
}
