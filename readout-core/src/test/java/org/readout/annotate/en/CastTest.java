package org.readout.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.actor.en.Cast;
import org.readout.code.en.Texts;
import org.readout.model.Language;
import org.readout.model.Span;

/** Whom words mean: the words asked for stand in brackets. */
class CastTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            textBlock =
                    """
        Lao President Bounthan Sisoulit spoke. [Sisoulit] left.                                              | Bounthan Sisoulit
        Lao President Bounthan Sisoulit spoke. The [president] left.                                         | Bounthan Sisoulit
        Lao President Bounthan Sisoulit spoke. The Cuban [president] left.                                   | nobody
        Lao President Bounthan Sisoulit spoke. The [minister] left.                                          | nobody
        Lao President Bounthan Sisoulit met Cuban President Raul Orta. The [president] left.                 | nobody
        Lao President Bounthan Sisoulit met Cuban President Raul Orta. The Cuban [president] left.           | Raul Orta
        Lao President Bounthan Sisoulit met Cuban President Raul Orta. The two [leaders] shook hands.        | Bounthan Sisoulit, Raul Orta
        Lao President Bounthan Sisoulit met Cuban President Raul Orta. The two [ministers] shook hands.      | nobody
        Lao President Bounthan Sisoulit met Cuban President Raul Orta. [He] smiled.                          | Bounthan Sisoulit
        Rain fell. [He] smiled.                                                                              | nobody
        Russia was ready. [Lavrov] left.                                                                     | Sergey Lavrov
        Rain fell. Foreign Minister [Lavrov] left.                                                           | Sergey Lavrov
        Rain fell. [Lavrov] left.                                                                            | nobody
        Mr. SUZUKI Haruto, Minister of Finance of Japan, spoke. Minister [Suzuki] left.                      | SUZUKI Haruto
        Japan was ready. PM [Abe] left.                                                                      | Shinzo Abe
        """)
    void laterWordsMeanWhoWasNamed(String marked, String names) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Cast cast = Cast.of(Texts.annotated(marked.replace("[", "").replace("]", ""), "2019-03-09"));

        List<String> meant = cast.at(new Span(start, end)).stream()
                .map(person -> person.person().name(Language.ENGLISH))
                .toList();

        assertThat(meant.isEmpty() ? null : meant.stream().collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }
}
