package org.readout.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/** Records of an evening bulletin as a collection would give them, with what {@link Codings} codes from them. */
final class Records {
    static final String SOURCE = "bulletin.jsonl";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Records() {}

    /** Item {@code n} of a day's bulletin. */
    static Entry item(String day, int n, String title, String text) {
        return item(SOURCE, day, n, title, text);
    }

    static Entry item(String source, String day, int n, String title, String text) {
        ObjectNode line = JSON.createObjectNode();
        line.put("date", day).put("n", n).put("title", title).put("text", text);
        return record(source, n, day, title, text, bytes(line));
    }

    /** A record of other bytes; without a day if {@code day} is null. */
    static Entry record(String source, long position, @Nullable String day, String title, String text, byte[] bytes) {
        Document document = new Document(
                new StoredText(id(bytes), Document.storedText(title, text)),
                title,
                day == null ? null : LocalDate.parse(day),
                Language.CHINESE,
                "Evening bulletin",
                !text.isEmpty(),
                new Provenance(source, position, "https://example.org/" + position));
        return new Entry(document, bytes, Codings.of(document, "1"));
    }

    /** The same record met at another place. */
    static Entry at(Entry entry, String source, long position) {
        Document d = entry.document();
        Document there = new Document(
                d.text(),
                d.title(),
                d.published(),
                d.language(),
                d.outlet(),
                d.wordingKnown(),
                new Provenance(source, position, null));
        return new Entry(there, entry.bytes(), entry.coding());
    }

    /** A small record that differs from all others of its kind: days follow one another, five items a day. */
    static Entry numbered(int number) {
        String day = LocalDate.of(2014, 1, 1).plusDays(number / 5).toString();
        String text = number % 3 == 0 ? "中国和朝鲜举行会谈。第" + number + "条。" : "各地天气晴朗。第" + number + "条。";
        return item(day, number % 5 + 1, number % 10 == 9 ? "要闻" : "第" + number + "条", text);
    }

    static List<Entry> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(Records::numbered).toList();
    }

    static DocId id(byte[] bytes) {
        return new DocId(HexFormat.of().formatHex(Units.sha256(bytes)));
    }

    private static byte[] bytes(ObjectNode line) {
        try {
            return JSON.writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
