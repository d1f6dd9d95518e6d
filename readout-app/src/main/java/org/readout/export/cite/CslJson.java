package org.readout.export.cite;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation as an item of CSL-JSON (the schema of the Citation Style Language), which reference managers import.
 *
 * @param type {@code article} for a text, {@code dataset} for a reading, {@code report} for a brief
 * @param issued year, month and day
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CslJson(
        String id,
        String type,
        String title,
        List<Name> author,
        @JsonProperty("container-title") String container,
        @Nullable Day issued,
        Day accessed,
        @JsonProperty("URL") @Nullable String url,
        String version,
        String note) {

    /** A body, not a person: its name is one word to the style. */
    public record Name(String literal) {}

    /** A day as the schema wants it. */
    public record Day(@JsonProperty("date-parts") List<List<Integer>> parts) {
        static Day of(LocalDate day) {
            return new Day(List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        }
    }

    public static CslJson of(Citation citation) {
        LocalDate issued = citation.issued();
        return new CslJson(
                citation.key(),
                switch (citation.kind()) {
                    case DOCUMENT -> "article";
                    case READING -> "dataset";
                    case BRIEF -> "report";
                },
                citation.title(),
                citation.author().isEmpty() ? List.of() : List.of(new Name(citation.author())),
                citation.container(),
                issued == null ? null : Day.of(issued),
                Day.of(citation.accessed()),
                citation.url(),
                citation.version(),
                citation.note());
    }
}
