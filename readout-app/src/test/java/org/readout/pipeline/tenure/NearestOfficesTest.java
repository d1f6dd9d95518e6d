package org.readout.pipeline.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.Office;
import org.readout.pipeline.library.Library;
import org.readout.store.Store;

/** An office is taken from the nearest day that attests one with a rank. */
class NearestOfficesTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final Country CHINA = new Country("CHN");
    private static final String TEXTS =
            """
            {"date":"2014-01-10","title":"要闻一","text":"外交部副部长李保东10日会见日本外务副大臣。"}
            {"date":"2014-03-01","title":"要闻二","text":"外交部部长李保东1日会见日本外相岸田文雄。"}
            {"date":"2014-03-05","title":"要闻三","text":"国务委员李保东5日会见日本外相岸田文雄。"}
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void add() {
        IntakeOptions options = IntakeOptions.plain(LocalDate.of(2026, 1, 15));
        Sources sources = new Sources(options, () -> new ByteArrayInputStream(TEXTS.getBytes(StandardCharsets.UTF_8)));
        try (Library library = Library.open(home, LEXICON, 1)) {
            library.add(List.of("-"), sources, options, problem -> {
                throw new IllegalStateException(problem.toString());
            });
        }
    }

    @Test
    void theNearestDayDecidesAndTwoEquallyNearBothDo() {
        assertThat(titles("2014-01-12", null)).containsExactly("外交部副部长");
        assertThat(titles("2014-02-26", null)).containsExactly("外交部部长");
        assertThat(titles("2014-03-03", null)).containsExactly("外交部部长", "国务委员");
    }

    @Test
    void whatWasPublishedLaterIsNotKnown() {
        assertThat(titles("2014-03-03", LocalDate.of(2014, 2, 1))).containsExactly("外交部副部长");
    }

    @Test
    void tooFarAwayIsNotNear() {
        assertThat(titles("2015-06-01", null)).isEmpty();
    }

    private List<String> titles(String day, @Nullable LocalDate asOf) {
        try (Store store = Store.open(home)) {
            String person = "zh:李保东";
            List<String> people = new ArrayList<>();
            store.attestations().days(Set.of(person, "li-baodong"), asOf, one -> people.add(one.person()));
            NearestOffices.Asked asked = new NearestOffices.Asked(people.get(0), CHINA, LocalDate.parse(day));
            Map<NearestOffices.Asked, List<Office>> found =
                    new NearestOffices(store, Set.copyOf(people), 366, asOf).of(List.of(asked));
            return found.getOrDefault(asked, List.of()).stream()
                    .map(Office::title)
                    .toList();
        }
    }
}
