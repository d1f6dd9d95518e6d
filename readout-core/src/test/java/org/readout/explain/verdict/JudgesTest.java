package org.readout.explain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.code.en.Texts;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Places;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Annotated;
import org.readout.model.Attestation;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Selection;
import org.readout.model.Tenure;

/** What a record says of claims: a text of the record, a claim, and the verdict on it. */
class JudgesTest {
    private static final String FILE = "judgements.tsv";
    private static final int DAY = "2016-06-01".length();
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Cues CUES = Cues.bundled();
    private static final Happenings HAPPENINGS = Happenings.bundled();
    private static final Assertions ASSERTIONS = new Assertions(LEXICON.formulas(), LEXICON.topics(), CUES, HAPPENINGS);
    private static final Judges JUDGES = new Judges(LEXICON.posts(), Places.read(LEXICON), CUES);
    private static final Coverage COVERAGE = new Coverage(
            "news",
            "",
            LocalDate.parse("2012-07-01"),
            LocalDate.parse("2019-05-31"),
            Selection.COMPLETE,
            "all",
            9,
            0,
            List.of());

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(JudgesTest.class.getResourceAsStream(FILE))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Source(Map.of(FILE, content)).rows(FILE, Set.of("record", "claim", "verdicts")).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void verdicts(Row row) {
        String text = row.text("claim") + "\n";
        Essay essay = new Essay(Texts.annotated(text, "2019-05-20"), Texts.coded(text, "2019-05-20"));
        List<String> verdicts =
                JUDGES.judge(ASSERTIONS.of(essay), ledger(row.list("record"), ASSERTIONS.of(essay))).stream()
                        .map(verdict -> verdict.kind() + " "
                                + verdict.judgement().name().toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(verdicts).isEqualTo(row.list("verdicts"));
    }

    private static Ledger ledger(List<String> record, List<Assertion> claims) {
        List<Told> meetings = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        Map<String, Tenure> tenures = new LinkedHashMap<>();
        List<Happening> wanted = claims.stream()
                .filter(Assertion.Happened.class::isInstance)
                .map(claim -> ((Assertion.Happened) claim).happening())
                .distinct()
                .toList();
        PassageReader reader = new PassageReader(wanted, CUES);
        for (String entry : record) {
            LocalDate day = LocalDate.parse(entry.substring(0, DAY));
            String text = entry.substring(DAY + 1) + "\n";
            Annotated annotated = Texts.annotated(text, day.toString());
            Coding coding = Texts.coded(annotated);
            coding.meetings().forEach(meeting -> meetings.add(new Told(meeting, List.of())));
            passages.addAll(reader.of(annotated.document().text(), "", day, Language.ENGLISH));
            coding.attested().forEach(one -> tenures.merge(one.person().id(), tenure(one, day), JudgesTest::longer));
        }
        return new Ledger(
                meetings,
                terms(tenures),
                passages,
                StateWords.of(LEXICON.countries(), Set.of(new Country("PRK"))),
                List.of(COVERAGE),
                (one, other, from, to) -> false,
                (dyad, to) -> List.of());
    }

    private static List<Term> terms(Map<String, Tenure> tenures) {
        return tenures.values().stream()
                .map(tenure ->
                        new Term(tenure, LEXICON.posts().of(tenure.office()).orElseThrow()))
                .toList();
    }

    private static Tenure tenure(Attestation one, LocalDate day) {
        return new Tenure(one.person(), one.office(), day, day, List.of(one.evidence()));
    }

    /** The record tells of it again. */
    private static Tenure longer(Tenure before, Tenure later) {
        List<Evidence> evidence = Stream.concat(before.evidence().stream(), later.evidence().stream())
                .toList();
        return new Tenure(before.person(), before.office(), before.from(), later.to(), evidence);
    }
}
