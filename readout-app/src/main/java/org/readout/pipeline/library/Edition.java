package org.readout.pipeline.library;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.intake.Reader;
import org.readout.store.CodedBy;
import org.readout.store.Corpus;
import org.readout.store.Store;

/**
 * What an answer was computed from: with the same documents, coders and lexicon anyone gets the same.
 *
 * @param corpus the documents
 * @param coders versions of the coders, sorted
 * @param lexicons versions of the lexicon, sorted; more than one while a rebuild is due
 */
public record Edition(Corpus corpus, List<String> coders, List<String> lexicons) {
    public Edition {
        coders = List.copyOf(coders);
        lexicons = List.copyOf(lexicons);
    }

    static Edition of(Store store, @Nullable LocalDate asOf) {
        return new Edition(
                store.corpus(asOf),
                store.codedBy().stream().map(CodedBy::coder).distinct().sorted().toList(),
                store.codedBy().stream()
                        .map(CodedBy::lexicon)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** One line for a bibliography. */
    public String line() {
        return "coded by "
                + coders.stream().filter(one -> !one.equals(Reader.NO_CODER)).collect(Collectors.joining(", "))
                + ", lexicon " + String.join(", ", lexicons) + "; corpus of "
                + corpus.documents() + (corpus.documents() == 1 ? " document" : " documents") + ", SHA-256 "
                + corpus.sha256();
    }
}
