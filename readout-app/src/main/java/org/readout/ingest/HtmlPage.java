package org.readout.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;
import org.readout.model.Language;

/**
 * A web page as saved: one file, one document. Its stored text is its title, a line feed, and its main text
 * ({@link MainBlock}); what else is known about it is found by {@code page.tsv} and in JSON-LD. Its key is the hash of
 * the file's bytes.
 */
final class HtmlPage implements Layout {
    private static final List<Row> PLACES = Tables.rows("page.tsv", Set.of("role", "selector", "attribute"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        byte[] bytes = window.rest(ByteRun.LIMIT);
        feed.item(draft(Jsoup.parse(PlainText.decode(bytes)), feed.options()), 0, bytes);
    }

    private static Draft draft(Document page, IntakeOptions options) throws Unusable {
        String title = values(page, "title").findFirst().orElse("");
        LocalDate published = published(page);
        String text = MainBlock.text(page, title);
        if (text.isBlank() && title.isBlank()) {
            throw new Unusable("the page holds no text", "save the page with its text, or give the text as .txt");
        }
        String content = org.readout.model.Document.storedText(title, text);
        return new Draft(
                content,
                title,
                published == null ? null : DateField.past(published, options.today()),
                language(page, content),
                values(page, "outlet").findFirst().orElse(options.outlet()),
                !text.isBlank(),
                values(page, "url").findFirst().orElse(null));
    }

    private static @Nullable LocalDate published(Document page) {
        Stream<String> stated = Stream.concat(values(page, "date"), structured(page));
        return Stream.concat(stated, values(page, "time"))
                .map(DateField::read)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The non-empty values a page has for a role, best first. */
    private static Stream<String> values(Document page, String role) {
        return PLACES.stream()
                .filter(place -> place.text("role").equals(role))
                .flatMap(place -> page.select(place.text("selector")).stream().map(found -> value(found, place)))
                .filter(value -> !value.isBlank());
    }

    private static String value(Element found, Row place) {
        String attribute = place.optional("attribute");
        return attribute == null ? found.text() : found.attr(attribute).strip();
    }

    private static Stream<String> structured(Document page) {
        return page.select("script[type=application/ld+json]").stream().map(script -> datePublished(script.data()));
    }

    private static String datePublished(String json) {
        try {
            return Objects.requireNonNullElse(JSON.readTree(json).findValue("datePublished"), JSON.nullNode())
                    .asText();
        } catch (JsonProcessingException e) {
            return ""; // the page says nothing that can be read there; other places are looked at
        }
    }

    /** What is written tells more than what a template declares; the declaration decides where the script does not. */
    private static Language language(Document page, String content) {
        Language written = ScriptLanguage.of(content);
        return written.equals(Language.UNKNOWN)
                ? values(page, "language")
                        .map(ScriptLanguage::named)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(written)
                : written;
    }
}
