package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Provenance;
import org.readout.model.Span;

/** What goes in comes out: once, in order, and only what was asked for. */
class StoreTest {
    private static final Entry VISIT = Records.item("2013-05-24", 3, "特使访华", "朝鲜特使抵达北京，与中国外交部长会谈。");
    private static final Entry SEOUL = Records.item("2013-05-25", 1, "首尔会谈", "中国和韩国在首尔举行会谈。");
    private static final Entry RAIN = Records.item("2013-05-23", 7, "天气", "北方有雨。");

    @TempDir
    Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(home.resolve("made/on/first/use"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackWhatWasStored() {
        assertThat(store.commit(List.of(VISIT))).isEqualTo(new Acknowledged(1, 0, 1));

        Stored stored = store.find(VISIT.document().id().sha256()).orElseThrow();

        assertThat(stored.document()).isEqualTo(VISIT.document());
        assertThat(stored.document().text().content())
                .isEqualTo(VISIT.document().text().content());
        assertThat(stored.coding()).isEqualTo(VISIT.coding());
        assertThat(stored.places()).containsExactly(new Provenance(Records.SOURCE, 3, "https://example.org/3"));
        assertThat(stored.sameAs()).isNull();
    }

    @Test
    void addsABatchOnce() {
        List<Entry> batch = List.of(VISIT, SEOUL, VISIT);

        assertThat(store.commit(batch)).isEqualTo(new Acknowledged(2, 0, 2));
        Counts once = store.counts();

        assertThat(store.commit(batch)).isEqualTo(new Acknowledged(0, 0, 0));
        assertThat(store.counts()).isEqualTo(once).isEqualTo(new Counts(2, 0, 2, 1, 0, 2, 0, 0, 0));
    }

    @Test
    void notesEveryPlaceOfTheSameBytes() {
        Entry elsewhere = Records.at(VISIT, "another.jsonl", 12);
        store.commit(List.of(VISIT));

        Acknowledged again = store.commit(List.of(new Entry(elsewhere.document(), elsewhere.bytes(), null)));

        assertThat(again).isEqualTo(new Acknowledged(0, 0, 1));
        assertThat(store.find(VISIT.document().id().brief()).orElseThrow().places())
                .extracting(Provenance::source, Provenance::position)
                .containsExactly(tuple("another.jsonl", 12L), tuple(Records.SOURCE, 3L));
    }

    @Test
    void knowsWhatNeedNotBeCodedAgain() {
        store.commit(List.of(VISIT));

        Set<DocId> known =
                store.known(List.of(VISIT.document().id(), RAIN.document().id()));

        assertThat(known).containsExactly(VISIT.document().id());
    }

    @Test
    void storesNothingOfABatchThatIsWrong() {
        Entry uncoded = new Entry(SEOUL.document(), SEOUL.bytes(), null);
        Entry foreign = new Entry(SEOUL.document(), VISIT.bytes(), SEOUL.coding());

        assertThatThrownBy(() -> store.commit(List.of(VISIT, uncoded))).hasMessageContaining("has no coding");
        assertThatThrownBy(() -> store.commit(List.of(VISIT, foreign))).hasMessageContaining("bytes");
        assertThat(store.counts().documents()).isZero();
    }

    @Test
    void listsByDayAndOnlyWhatConcernsTheStates() {
        store.commit(List.of(VISIT, SEOUL, RAIN));

        assertThat(ids(Filter.ALL)).containsExactly(id(RAIN), id(VISIT), id(SEOUL));
        assertThat(ids(between("CHN", "PRK"))).containsExactly(id(VISIT));
        assertThat(ids(between("PRK", "CHN"))).containsExactly(id(VISIT));
        assertThat(ids(between("PRK", "KOR"))).isEmpty();
        assertThat(ids(new Filter(new Country("CHN"), null, null, Set.of()))).containsExactly(id(VISIT), id(SEOUL));
    }

    @Test
    void leavesOutWhatWasPublishedLaterOrIsNotWanted() {
        Entry undated = Records.record("notes.txt", 0, null, "手记", "中国和朝鲜。", "手记".getBytes(StandardCharsets.UTF_8));
        store.commit(List.of(VISIT, SEOUL, undated));
        LocalDate day = LocalDate.of(2013, 5, 24);

        assertThat(ids(Filter.ALL)).containsExactly(id(VISIT), id(SEOUL), id(undated));
        assertThat(ids(new Filter(null, null, day, Set.of()))).containsExactly(id(VISIT));
        assertThat(ids(new Filter(null, null, null, Set.of(id(VISIT))))).containsExactly(id(SEOUL), id(undated));
    }

    @Test
    void anUndatedTextIsDatedByItsFrontMatter() {
        Entry undated = Records.record("essay.txt", 0, null, "", "朝鲜特使访问中国", "essay".getBytes(StandardCharsets.UTF_8));
        Entry coded = new Entry(
                undated.document(), undated.bytes(), Codings.complete(undated.document(), List.of(new Span(1, 3))));
        store.commit(List.of(coded));

        assertThat(ids(new Filter(null, null, LocalDate.of(2013, 5, 23), Set.of())))
                .isEmpty();
        assertThat(ids(new Filter(null, null, LocalDate.of(2013, 5, 24), Set.of())))
                .containsExactly(id(coded));
    }

    @Test
    void recodesEveryDocumentAndItsItems() {
        store.commit(List.of(VISIT, SEOUL, RAIN));

        int coded = store.recode(
                document -> document.id().equals(id(VISIT))
                        ? Codings.complete(document, List.of(new Span(0, 2)))
                        : Codings.of(document, "2"),
                Progress.NONE);

        assertThat(coded).isEqualTo(3);
        assertThat(store.counts()).isEqualTo(new Counts(3, 0, 3, 1, 1, 2, 1, 1, 1));
        assertThat(store.find(id(SEOUL).sha256()).orElseThrow().coding().coder())
                .isEqualTo("2");
        assertThat(ids(between("CHN", "PRK"))).containsExactly(id(VISIT));
        assertThat(store.recode(document -> Codings.of(document, "3"), Progress.NONE))
                .as("a finished run is not taken up")
                .isEqualTo(3);
    }

    @Test
    void findsByTheFirstDigitsAndListsSeveral() {
        store.commit(Records.numbered(0, 2000));
        // Of 2,000 documents some share their first four digits.
        List<String> prefixes = ids(Filter.ALL).stream()
                .map(id -> id.sha256().substring(0, 4))
                .sorted()
                .toList();
        String shared = firstRepeated(prefixes);

        assertThat(store.find("abc")).isEmpty();
        assertThat(store.find("not hex")).isEmpty();
        assertThatThrownBy(() -> store.find(shared))
                .isInstanceOf(AmbiguousId.class)
                .hasMessageContaining("give more digits: " + shared)
                .hasMessageNotContaining("\n");
    }

    private static String firstRepeated(List<String> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).equals(sorted.get(i - 1))) {
                return sorted.get(i);
            }
        }
        throw new IllegalStateException("no two begin alike");
    }

    private List<DocId> ids(Filter filter) {
        List<DocId> ids = new ArrayList<>();
        store.each(filter, stored -> ids.add(stored.document().id()));
        return ids;
    }

    private static Filter between(String a, String b) {
        return new Filter(new Country(a), new Country(b), null, Set.of());
    }

    private static DocId id(Entry entry) {
        return entry.document().id();
    }
}
