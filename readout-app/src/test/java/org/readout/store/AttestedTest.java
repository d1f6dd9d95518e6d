package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Document;
import org.readout.model.Span;

/** Attestations are found by person and by state, by the day of their document, and checked like all else. */
class AttestedTest {
    private static final String PERSON = "choe_ryong_hae";

    @TempDir
    Path home;

    @BeforeEach
    void fill() {
        try (Store store = Store.open(home)) {
            store.commit(List.of(
                    entry("2014-10-04", 1, "访问", "朝鲜代表团抵达。"),
                    entry("2013-05-24", 3, "特使访华", "朝鲜特使抵达北京。"),
                    Records.item("2013-05-25", 1, "天气", "晴")));
        }
    }

    @Test
    void byPersonAndByStateInOrderOfDays() {
        assertThat(days(new AttestedFilter(Set.of(PERSON), Set.of(), null)))
                .containsExactly("2013-05-24", "2014-10-04");
        assertThat(days(new AttestedFilter(Set.of(), Set.of("PRK"), null))).containsExactly("2013-05-24", "2014-10-04");
        assertThat(days(new AttestedFilter(Set.of(), Set.of(), null))).hasSize(2);
        assertThat(days(new AttestedFilter(Set.of("nobody"), Set.of("CHN"), null)))
                .isEmpty();
    }

    @Test
    void nothingPublishedLaterIsGiven() {
        assertThat(days(new AttestedFilter(Set.of(PERSON), Set.of(), LocalDate.of(2014, 10, 3))))
                .containsExactly("2013-05-24");
        assertThat(days(new AttestedFilter(Set.of(PERSON), Set.of(), LocalDate.of(2013, 5, 23))))
                .isEmpty();
    }

    @Test
    void codingAnewReplacesThem() {
        try (Store store = Store.open(home)) {
            store.recode(document -> Codings.of(document, "2"), Progress.NONE);
        }
        assertThat(days(new AttestedFilter(Set.of(), Set.of(), null))).isEmpty();
        assertThat(failures()).isEmpty();
    }

    @Test
    void anIndexThatDoesNotFitTheCodingsIsFound() throws SQLException {
        assertThat(failures()).isEmpty();
        damage("UPDATE attested SET country = 'KOR' WHERE document = 1");
        assertThat(failures()).singleElement().asString().contains("its items are not those of its coding");
        damage("DELETE FROM attested");
        assertThat(failures()).hasSize(2);
    }

    /** A record with every part of a coding, its evidence the first two letters of its text. */
    private static Entry entry(String day, int n, String title, String text) {
        Entry plain = Records.item(day, n, title, text);
        Document document = plain.document();
        int start = title.length() + 1;
        return new Entry(document, plain.bytes(), Codings.complete(document, List.of(new Span(start, start + 2))));
    }

    private List<String> days(AttestedFilter filter) {
        List<String> days = new ArrayList<>();
        try (Store store = Store.open(home)) {
            store.attestations().each(filter, attested -> {
                assertThat(attested.attestation().person().id()).isEqualTo(PERSON);
                assertThat(attested.attestation().evidence().quote()).isEqualTo("朝鲜");
                days.add(attested.day().toString());
            });
        }
        return days;
    }

    private List<String> failures() {
        List<String> failures = new ArrayList<>();
        try (Store store = Store.open(home)) {
            store.verify(failures::add, Progress.NONE);
        }
        return failures;
    }

    private void damage(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Database.FILE));
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
