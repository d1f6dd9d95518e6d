package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage of every kind is found and named; it is done here behind the store's back. */
class VerifyTest {
    private static final Entry VISIT = Records.item("2013-05-24", 3, "特使访华", "朝鲜特使抵达北京，与中国外交部长会谈。");

    @TempDir
    Path home;

    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void fill() {
        try (Store store = Store.open(home)) {
            store.commit(List.of(VISIT, Records.item("2013-05-25", 1, "天气", "晴")));
        }
    }

    @Test
    void countsWhatItChecked() {
        assertThat(verify()).isEqualTo(new Audit(2, 3, 1, 0));
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    UPDATE content SET raw = CAST(raw || x'00' AS BLOB), raw_deflated = 0 WHERE document = 1 => its bytes are not
                    UPDATE content SET raw = zeroblob(9), raw_deflated = 1 WHERE document = 1                => its bytes cannot be unpacked
                    UPDATE content SET text = replace(text, '会谈', '会见') WHERE document = 1                => its text is not
                    UPDATE content SET text = '新' || text WHERE document = 1                                 => is not the recorded quote
                    DELETE FROM item WHERE document = 1                                                      => its items are not
                    UPDATE item SET earliest = '2013-05-23' WHERE document = 1                               => its items are not
                    DELETE FROM outline WHERE document = 1                                                   => its outline is not
                    UPDATE outline SET bytes = x'01' WHERE document = 1                                      => its outline is not
                    DELETE FROM coding WHERE document = 1                                                    => coding are missing
                    UPDATE coding SET json = x'7b', json_deflated = 0 WHERE document = 1                     => its coding cannot be read
                    UPDATE document SET same_as = 2 WHERE id = 1                                             => as its duplicates demand
                    UPDATE item SET document = 99 WHERE document = 1                                         => missing row of document
                    """)
    void findsDamage(String damage, String told) throws SQLException {
        damage(damage);

        Audit audit = verify();

        assertThat(audit.clean()).isFalse();
        assertThat(failures).hasSize(audit.failures()).anySatisfy(line -> assertThat(line)
                .contains(told));
        assertThat(failures).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    }

    @Test
    void aChangedQuoteIsFoundAndNeverReadBack() throws SQLException, DataFormatException {
        try (Connection database = connect();
                Statement statement = database.createStatement();
                var row = statement.executeQuery("SELECT json, json_deflated FROM coding WHERE document = 1")) {
            String json = new String(Documents.json(row), StandardCharsets.UTF_8);
            try (var change = database.prepareStatement(
                    "UPDATE coding SET json = CAST(? AS BLOB), json_deflated = 0 WHERE document = 1")) {
                change.setString(1, json.replace("\"quote\":\"朝鲜\"", "\"quote\":\"韩国\""));
                change.executeUpdate();
            }
        }

        assertThat(verify().clean()).isFalse();
        assertThat(failures)
                .anySatisfy(line ->
                        assertThat(line).contains(VISIT.document().id().brief()).contains("is not the recorded quote"));
        try (Store store = Store.open(home)) {
            assertThatThrownBy(() -> store.find(VISIT.document().id().sha256()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("readout check");
        }
    }

    private Audit verify() {
        try (Store store = Store.open(home)) {
            return store.verify(failures::add, Progress.NONE);
        }
    }

    private void damage(String sql) throws SQLException {
        try (Connection database = connect();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Database.FILE));
    }
}
