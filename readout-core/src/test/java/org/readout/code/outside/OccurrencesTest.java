package org.readout.code.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Occurrence;
import org.readout.model.Occurrence.Account;

/** Accounts of what happened once are joined, and what they disagree on is shown: {@code occurrences.tsv}. */
class OccurrencesTest {

    @ParameterizedTest
    @MethodSource("lines")
    void accountsOfOneEventAreJoined(String line) {
        String[] cells = line.split("\t", -1);
        List<Account> accounts = new ArrayList<>(accounts(cells[0]));
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(accounts, new Random(seed));
            assertThat(written(Occurrences.of(accounts))).isEqualTo(cells[1]);
        }
    }

    @Test
    void otherStatesClassesAndPlansStayApart() {
        List<Account> accounts = new ArrayList<>();
        List.of(
                        "date: 2014-03-05 ; a: PRK ; class: missile test",
                        "date: 2014-03-05 ; a: KOR ; class: missile test",
                        "date: 2014-03-05 ; a: PRK ; class: nuclear test",
                        "date: 2014-03-05 ; a: PRK ; class: missile test ; status: planned")
                .forEach(record -> accounts.add(
                        new Account("A", Recorded.coded(record).imported().get(0))));

        assertThat(Occurrences.of(accounts)).hasSize(4);
    }

    static Stream<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(OccurrencesTest.class.getResourceAsStream("occurrences.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#") && !line.startsWith("accounts\t"));
        }
    }

    private static List<Account> accounts(String cell) {
        List<Account> accounts = new ArrayList<>();
        for (String one : cell.split(" ; ")) {
            String[] words = one.split(" ");
            boolean open = words[1].endsWith("+");
            String record = "date: " + words[1].replace("+", "") + (open ? " ; zone: UTC" : "")
                    + " ; a: PRK ; class: missile test ; outcome: " + words[2] + " ; n: " + accounts.size();
            accounts.add(new Account(
                    words[0],
                    Recorded.coded(record, accounts.size() + 1).imported().get(0)));
        }
        return accounts;
    }

    private static String written(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(one -> one.date().value() + " " + one.outcome().name().toLowerCase(Locale.ROOT) + " "
                        + String.join("+", one.outlets()) + "(" + one.accounts().size() + ")"
                        + one.conflicts().stream()
                                .map(c -> " [" + c.about() + " " + c.taken() + " or " + c.other() + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" ; "));
    }
}
