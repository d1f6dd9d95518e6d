package org.readout.export.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Document;

/**
 * A document with everything coded from it: one line of {@code readout code}.
 *
 * @param imported events a record of data lists; not written for a text, which lists none
 * @param values values a record of data gives; likewise
 */
public record CodingShape(
        String docId,
        String title,
        @Nullable String published,
        String language,
        String outlet,
        boolean wordingKnown,
        String source,
        long position,
        @Nullable String url,
        String coder,
        String lexicon,
        @Nullable FrontMatterShape frontMatter,
        List<MeetingShape> meetings,
        List<EventShape> events,
        List<StatementShape> statements,
        List<WordingShape> wordings,
        List<ClaimShape> claims,
        List<ReferenceShape> references,
        List<QualifierShape> qualifiers,
        List<RepairShape> repairs,
        List<SilenceShape> whyNothing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DatedEventShape> imported,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SeriesValueShape> values) {

    public static CodingShape of(Document document, Coding coding) {
        return new CodingShape(
                document.id().sha256(),
                document.title(),
                Objects.toString(document.published(), null),
                document.language().tag(),
                document.outlet(),
                document.wordingKnown(),
                document.provenance().source(),
                document.provenance().position(),
                document.provenance().url(),
                coding.coder(),
                coding.lexicon(),
                FrontMatterShape.orNull(coding.frontMatter()),
                coding.meetings().stream().map(MeetingShape::of).toList(),
                coding.events().stream().map(EventShape::of).toList(),
                coding.statements().stream().map(StatementShape::of).toList(),
                coding.wordings().stream().map(WordingShape::of).toList(),
                coding.claims().stream().map(ClaimShape::of).toList(),
                coding.references().stream().map(ReferenceShape::of).toList(),
                coding.qualifiers().stream().map(QualifierShape::of).toList(),
                coding.repairs().stream().map(RepairShape::of).toList(),
                coding.whyNothing().stream().map(SilenceShape::of).toList(),
                coding.imported().stream().map(DatedEventShape::of).toList(),
                coding.values().stream().map(SeriesValueShape::of).toList());
    }
}
