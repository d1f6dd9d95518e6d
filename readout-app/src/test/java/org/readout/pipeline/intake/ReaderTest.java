package org.readout.pipeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;
import org.readout.store.CodedBy;

class ReaderTest {
    private static final Lexicon LEXICON = Lexicon.bundled();

    /** If this fails, a coder's version is missing in {@code Reader.CODERS}: every record would be called outdated. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "es"})
    void whatItCodesIsCurrent(String language) {
        Document document = new Document(
                new StoredText(new DocId("0".repeat(64)), ""),
                "",
                null,
                new Language(language),
                "",
                false,
                new Provenance("-", 0, null));

        Coding coding = Reader.of(LEXICON).read(document);

        assertThat(Reader.isCurrent(new CodedBy(coding.coder(), coding.lexicon()), LEXICON))
                .as(coding.coder())
                .isTrue();
        assertThat(Reader.isCurrent(new CodedBy("another", coding.lexicon()), LEXICON))
                .isFalse();
        assertThat(Reader.isCurrent(new CodedBy(coding.coder(), "another"), LEXICON))
                .isFalse();
    }
}
