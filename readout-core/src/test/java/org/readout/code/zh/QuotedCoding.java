package org.readout.code.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Silence;

/** What holds of the coding of any text: each quote is its slice of the text, and coding again gives the same. */
final class QuotedCoding {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 6, 1);

    private QuotedCoding() {}

    static ChineseLexicon lexicon() {
        return LEXICON;
    }

    /** Codes a free text, and the same text as a record whose title it is. */
    static void assertOf(String content) {
        assertOf(Texts.document(Language.CHINESE, PUBLISHED, "", content));
        assertOf(Texts.record(Language.CHINESE, PUBLISHED.toString(), content, content));
    }

    private static void assertOf(Document document) {
        Annotated annotated = new ChineseAnnotator(LEXICON).annotate(document);
        Coding coding = new ChineseCoder(LEXICON).code(annotated);
        String content = document.text().content();
        assertThat(coding.document()).isEqualTo(document.id());
        assertThat(annotated.mentions().stream()
                        .mapToInt(mention -> mention.span().end()))
                .allMatch(end -> end <= content.length());
        assertThat(evidence(coding)).allMatch(e -> quotes(e, content), "quotes its slice of the text");
        assertThat(coding).isEqualTo(new ChineseCoder(LEXICON).code(new ChineseAnnotator(LEXICON).annotate(document)));
    }

    private static boolean quotes(Evidence evidence, String content) {
        return content.startsWith(evidence.quote(), evidence.span().start())
                && evidence.quote().length() == evidence.span().length();
    }

    private static List<Evidence> evidence(Coding coding) {
        List<Evidence> all = new ArrayList<>();
        coding.meetings().forEach(m -> {
            all.addAll(m.mentions());
            all.addAll(m.date().evidence());
            m.sides().forEach(side -> side.people().forEach(p -> {
                all.add(p.evidence());
                p.offices().forEach(office -> all.add(office.evidence()));
            }));
        });
        coding.events().forEach(e -> {
            all.add(e.evidence());
            e.actors().forEach(actor -> all.add(actor.evidence()));
        });
        coding.statements().forEach(s -> {
            all.add(s.evidence());
            all.add(s.speaker().evidence());
        });
        coding.wordings().stream()
                .map(w -> w.evidence())
                .flatMap(Collection::stream)
                .forEach(all::add);
        // A document without any sentence is silent without one.
        coding.whyNothing().stream()
                .map(Silence::evidence)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }
}
