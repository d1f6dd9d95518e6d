package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * Whatever the characters are, bytes, text, title and every quote come back as they went in: outside the basic plane, right to
 * left, combining, control characters, and halves of surrogate pairs, which UTF-8 cannot hold.
 */
class ArbitraryTextTest {
    private static final int DOCUMENTS = 40;
    private static final int[] KINDS = {'a', 0x4e2d, 0x5d0, 0x627, 0x301, 0x1f642, 0x20bb7, 0, '"', '\n', 0xd83d, 0xde42
    };

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void survives(long seed) {
        Random random = new Random(seed);
        List<Entry> entries =
                IntStream.range(0, DOCUMENTS).mapToObj(i -> entry(random, i)).toList();
        try (Store store = Store.open(home)) {
            store.commit(entries);
            assertThat(entries)
                    .allSatisfy(entry -> assertSame(
                            store.find(entry.document().id().sha256()).orElseThrow(), entry));
            List<String> failures = new ArrayList<>();
            assertThat(store.verify(failures::add, Progress.NONE).documents()).isEqualTo(DOCUMENTS);
            assertThat(failures).isEmpty();
        }
    }

    private static void assertSame(Stored stored, Entry entry) {
        Document expected = entry.document();
        assertThat(stored.document().text().content()).isEqualTo(expected.text().content());
        assertThat(stored.document()).isEqualTo(expected);
        assertThat(stored.coding()).isEqualTo(entry.coding());
        Evidence quoted = stored.coding().meetings().get(0).mentions().get(0);
        assertThat(quoted.quote())
                .isEqualTo(expected.text()
                        .content()
                        .substring(quoted.span().start(), quoted.span().end()));
    }

    private static Entry entry(Random random, int number) {
        String title = characters(random, 1 + random.nextInt(5));
        String text = characters(random, 1 + random.nextInt(200));
        byte[] bytes = (number + title + text).getBytes(StandardCharsets.UTF_16BE);
        Entry plain = Records.record("arbitrary", number, "2015-01-01", title, text, bytes);
        Document document = plain.document();
        return new Entry(document, bytes, Codings.complete(document, spans(random, document.text())));
    }

    private static String characters(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(KINDS[random.nextInt(KINDS.length)]);
        }
        return text.toString();
    }

    /** Spans that cut no pair in two. */
    private static List<Span> spans(Random random, StoredText text) {
        String content = text.content();
        int points = content.codePointCount(0, content.length());
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    int first = random.nextInt(points);
                    int last = first + 1 + random.nextInt(points - first);
                    return new Span(content.offsetByCodePoints(0, first), content.offsetByCodePoints(0, last));
                })
                .toList();
    }
}
