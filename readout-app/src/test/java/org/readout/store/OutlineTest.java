package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Span;
import org.readout.model.StoredText;

/** Beside each coding stands what is counted of it, in few bytes. */
class OutlineTest {
    private static final Entry VISIT = Records.item("2013-05-24", 1, "中国同朝鲜会谈", "中国和朝鲜代表举行会谈。");
    private static final Document DOCUMENT = VISIT.document();
    private static final StoredText NO_TEXT = new StoredText(DOCUMENT.id(), "");

    @TempDir
    private Path home;

    private final Coding complete = Codings.complete(DOCUMENT, List.of(new Span(0, 2), new Span(3, 5)));

    @Test
    void meetingsAreReadBackAsTheyWere() {
        Outline outline = Outline.of(complete);

        Outline read = read(OutlineBytes.write(outline), DOCUMENT.text());

        assertThat(read).isEqualTo(outline);
        assertThat(read.meetings()).isEqualTo(complete.meetings());
    }

    @Test
    void ofActsThoseThatOccurredBetweenStatesAreKept() {
        Outline outline = read(OutlineBytes.write(Outline.of(Codings.of(DOCUMENT, "coder"))), NO_TEXT);

        assertThat(outline.deeds()).singleElement().satisfies(deed -> {
            assertThat(deed.type()).isEqualTo("CONSULT");
            assertThat(deed.goldstein()).isEqualTo(1.9);
            assertThat(deed.date().latest()).isEqualTo(LocalDate.of(2013, 5, 24));
            assertThat(deed.countries()).containsExactly(new Country("CHN"), new Country("PRK"));
        });
        assertThat(Outline.of(complete).deeds())
                .as("one state alone, and denied")
                .isEmpty();
    }

    @Test
    void ofWordsThoseOfOneStateToAnotherAreKept() {
        assertThat(Outline.of(complete).words())
                .containsExactly(new Outline.Words(new Country("CHN"), new Country("PRK"), "urge"));
        assertThat(Outline.of(complete).named()).containsExactly("CHN", "PRK");
        assertThat(Outline.of(complete).referred()).containsExactly("PRK");
    }

    @Test
    void bytesThatAreNoneAreRefused() {
        byte[] bytes = OutlineBytes.write(Outline.of(complete));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut, DOCUMENT.text())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> read(bytes, new StoredText(DOCUMENT.id(), "短")))
                .as("evidence that leaves the text")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfASurrogatePairAndDaysBeforeTheEpochAreKept() {
        BytesOut out = new BytesOut();
        out.text("a\ud800");
        out.text(null);
        out.day(LocalDate.of(1949, 10, 1));
        out.day(LocalDate.EPOCH);
        out.day(null);
        out.decimal(-4.4);

        BytesIn in = new BytesIn(out.bytes(), new BytesIn.Names());

        assertThat(in.text()).isEqualTo("a\ud800");
        assertThat(in.text()).isNull();
        assertThat(in.day()).isEqualTo(LocalDate.of(1949, 10, 1));
        assertThat(in.day()).isEqualTo(LocalDate.EPOCH);
        assertThat(in.day()).isNull();
        assertThat(in.decimal()).isEqualTo(-4.4);
        assertThat(in.done()).isTrue();
    }

    @Test
    void aCodingWithoutOneIsReadItself() throws SQLException {
        try (Store store = Store.open(home)) {
            store.commit(List.of(VISIT));
            List<Outlined> before = outlines(store);

            change("DELETE FROM outline");

            assertThat(outlines(store)).hasSize(1).isEqualTo(before);
        }
    }

    @Test
    void oneOfAnEarlierProgramsFormIsMadeAnew() throws SQLException {
        try (Store store = Store.open(home)) {
            store.commit(List.of(VISIT));
            List<Outlined> before = outlines(store);

            change("UPDATE outline SET bytes = x'01ffff'");

            assertThat(outlines(store)).isEqualTo(before);
        }
    }

    private static List<Outlined> outlines(Store store) {
        List<Outlined> all = new ArrayList<>();
        store.outlines(all::add);
        return all;
    }

    private static Outline read(byte[] bytes, StoredText text) {
        return OutlineBytes.read(bytes, text, new BytesIn.Names());
    }

    /** As an earlier program left it. */
    private void change(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Database.FILE));
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
