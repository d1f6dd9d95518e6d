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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Span;

/** What was said at meetings is found without the rest of the codings, by side and day, and checked like all else. */
class ToldTest {
    private static final Country CHINA = new Country("CHN");
    private static final Country KOREA = new Country("PRK");
    private static final Told SAID = new Told(0, CHINA, true, Set.of("win_win", "one_china"));
    private static final Told SILENT = new Told(0, KOREA, false, Set.of());
    private static final Telling TELLING = coding -> coding.meetings().isEmpty() ? List.of() : List.of(SAID, SILENT);

    @TempDir
    Path home;

    @BeforeEach
    void fill() {
        try (Store store = Store.open(home, TELLING)) {
            store.commit(List.of(
                    entry("2014-10-04", 1, "访问", "朝鲜代表团抵达。"),
                    entry("2013-05-24", 3, "特使访华", "朝鲜特使抵达北京。"),
                    Records.item("2013-05-25", 1, "天气", "晴")));
        }
    }

    @Test
    void eachMeetingWithWhatItsSidesSaid() {
        List<Account> accounts = accounts(null, null);

        assertThat(accounts).hasSize(2).allSatisfy(account -> {
            assertThat(account.sides()).containsExactly(SAID, SILENT);
            assertThat(account.meeting().countries()).containsExactlyInAnyOrder(CHINA, KOREA);
            assertThat(account.outlet()).isEqualTo("Evening bulletin");
            assertThat(account.wordingKnown()).isTrue();
        });
        assertThat(accounts.get(0).meeting().mentions().get(0).quote()).isEqualTo("朝鲜");
    }

    @Test
    void byStateAndDay() {
        assertThat(accounts(KOREA, null)).hasSize(2);
        assertThat(accounts(new Country("KOR"), null)).isEmpty();
        assertThat(accounts(CHINA, LocalDate.of(2014, 10, 3))).hasSize(1);
        assertThat(accounts(null, LocalDate.of(2013, 5, 23))).isEmpty();
    }

    @Test
    void codingAnewReplacesIt() {
        try (Store store = Store.open(home, TELLING)) {
            store.recode(document -> Codings.of(document, "2"), Progress.NONE);
        }
        assertThat(accounts(null, null)).isEmpty();
        assertThat(failures()).isEmpty();
    }

    @Test
    void anIndexThatDoesNotFitTheCodingsIsFound() throws SQLException {
        assertThat(failures()).isEmpty();
        damage("UPDATE told SET formulas = 'win_win' WHERE document = 1 AND side = 'CHN'");
        assertThat(failures()).singleElement().asString().contains("its items are not those of its coding");
        damage("DELETE FROM told");
        assertThat(failures()).hasSize(2);
    }

    /** A record with every part of a coding, its evidence the first two letters of its text. */
    private static Entry entry(String day, int n, String title, String text) {
        Entry plain = Records.item(day, n, title, text);
        Document document = plain.document();
        int start = title.length() + 1;
        return new Entry(document, plain.bytes(), Codings.complete(document, List.of(new Span(start, start + 2))));
    }

    private List<Account> accounts(@Nullable Country side, @Nullable LocalDate publishedBy) {
        List<Account> accounts = new ArrayList<>();
        try (Store store = Store.open(home, TELLING)) {
            store.meetings().accounts(side, publishedBy, accounts::add);
        }
        return accounts;
    }

    private List<String> failures() {
        List<String> failures = new ArrayList<>();
        try (Store store = Store.open(home, TELLING)) {
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
