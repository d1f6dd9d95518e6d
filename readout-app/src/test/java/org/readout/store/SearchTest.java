package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Span;

/** Words in Chinese and English, of any length, with the offsets of the text as it is stored. */
class SearchTest {
    private static final Entry CHINESE = Records.item("2014-01-02", 1, "半岛", "双方就半岛无核化交换看法。坚持半岛无核化目标。");
    private static final Entry ENGLISH = Records.item(
            "2014-01-01", 1, "Peninsula", "The Denuclearization of the peninsula: 100% agreed; ÉLAN kept.");
    private static final Entry ASTRAL = Records.item("2014-01-03", 1, "𠮷", "𠮷🙂𠮷野家与半岛无核化");

    @TempDir
    Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(home);
        store.commit(List.of(CHINESE, ENGLISH, ASTRAL));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "岛, 4",
        "半岛, 4",
        "无核化, 3",
        "半岛无核化交换看法, 1",
        "无核武器, 0",
        "denuclearization, 1",
        "DENUCLEARIZATION OF, 1",
        "the, 2",
        "ag, 1",
        "0%, 1",
        "_, 0",
        "él, 1",
        "élan, 1",
        "🙂, 1",
        "𠮷, 3",
        "𠮷野家, 1"
    })
    void findsEveryPlaceUpToThreeInADocument(String query, int places) {
        List<Hit> hits = store.search(query, 100);

        assertThat(hits).hasSize(places);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.match().quote()).isEqualToIgnoringCase(query));
    }

    @Test
    void givesTheOffsetsOfTheStoredTextAfterCharactersOfTwoUnits() {
        List<Hit> hits = store.search("无核化", 100);

        String text = ASTRAL.document().text().content();
        Hit last = hits.get(hits.size() - 1);
        assertThat(last.document()).isEqualTo(ASTRAL.document().id());
        // 𠮷⏎ and 𠮷🙂𠮷 are nine units, 野家与半岛 five.
        assertThat(last.match().span()).isEqualTo(new Span(14, 17));
        assertThat(text.substring(14, 17)).isEqualTo("无核化");
    }

    @Test
    void ordersByDayAndStopsAtTheMostAskedFor() {
        assertThat(store.search("p", 100))
                .extracting(hit -> String.valueOf(hit.published()))
                .containsOnly("2014-01-01");
        assertThat(store.search("无核化", 2))
                .extracting(Hit::document)
                .containsExactly(CHINESE.document().id(), CHINESE.document().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "AND OR", "a\" OR \"b", "*", "\\", "^x", "NEAR(a b)"})
    void takesEveryQueryAsWordsNotAsSyntax(String query) {
        assertThat(store.search(query, 10)).isEmpty();
    }
}
