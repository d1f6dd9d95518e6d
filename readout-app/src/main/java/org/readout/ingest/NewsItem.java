package org.readout.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Document;

/**
 * An item of a bulletin. Where its fields are is told by {@code evening-news.tsv}; of several places the first with a value
 * is taken, for items are ragged: any of them may be missing, null, or a number written as a string.
 */
final class NewsItem {
    private static final Map<String, List<String>> TABLE =
            Tables.rows("evening-news.tsv", Set.of("role", "value")).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.text("role"),
                            Collectors.mapping(row -> row.text("value"), Collectors.toList())));
    private static final Pattern LABEL = Pattern.compile(
            "^(?:" + values("label").stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private final JsonNode item;
    private final int place;

    /** @param place its place in the list, from 1 */
    NewsItem(JsonNode item, int place) {
        this.item = item;
        this.place = place;
    }

    /** Its number in the bulletin as stated, else its place in the list. */
    int number() {
        int stated = number(item.path("num"));
        return stated > 0 ? stated : place;
    }

    /** A number that may be written as a string; 0 if it is none above 0. */
    static int number(JsonNode value) {
        String digits = value.asText().strip();
        return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    }

    /**
     * The item as a document. Its text is that of the page without its tags; its title is left as it is but for the label of
     * its kind, so that it equals the title in other extracts of the collection.
     *
     * @param day the day of broadcast. {@code pub_date} is the time the video was put on the web: where the two disagree,
     *     the bulletin was archived late, and the day is still that of the bulletin
     * @throws Unusable if it has neither title nor text
     */
    Draft draft(LocalDate day, IntakeOptions options) throws Unusable {
        String title = LABEL.matcher(first("title")).replaceFirst("");
        String text = NewsText.of(first("text"));
        if (title.isBlank() && text.isEmpty()) {
            throw new Unusable("it has neither title nor text", "fetch the file again, or leave the item out");
        }
        String content = Document.storedText(title, text);
        String url = first("url").strip();
        return new Draft(
                content,
                title,
                day,
                ScriptLanguage.of(content),
                EveningNews.OUTLET,
                !text.isEmpty(),
                url.isEmpty() ? null : url);
    }

    private String first(String role) {
        return values(role).stream()
                .map(pointer -> item.at(pointer))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> values(String role) {
        return TABLE.getOrDefault(role, List.of());
    }
}
