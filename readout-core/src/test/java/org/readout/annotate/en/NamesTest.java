package org.readout.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.en.Texts;
import org.readout.model.Mention;

/** Who is a person though no register knows the name, and what is none. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            textBlock =
                    """
        Turkish officials accused Omer Karadag of treason.              | Omer Karadag
        The text was read by Luo Peiran in the hall.                    | Luo Peiran
        Prime Minister Tom Jordan told reporters that it was late.      | Tom Jordan
        Foreign Minister Ali Bari signed the text.                      | Ali Bari
        The text was read by Ryu Song Min in the hall.                  | Ryu Song Min
        The text was read by Ryu Song-min in the hall.                  | Ryu Song-min
        The text was read by Trinh Bao Khanh in the hall.               | Trinh Bao Khanh
        The text was read by Haruko Endo in the hall.                   | Haruko Endo
        The text was read by Endo Haruko in the hall.                   | Endo Haruko
        The text was read by Salem bin Hadi al-Tamri in the hall.       | Salem bin Hadi al-Tamri
        The text was read by Pieter van der Hoek in the hall.           | Pieter van der Hoek
        The text was read by K. Raghunath in the hall.                  | K. Raghunath
        The text was read by Ms. Brakna Wolde in the hall.              | Brakna Wolde
        The text was read by William T. Osgood Jr. in the hall.         | William T. Osgood Jr.
        No rain fell, Ubrat Solim said.                                 | Ubrat Solim
        Russia's Ubrat Solim met the press.                             | Ubrat Solim
        His wife Ubrat Solim came along.                                | Ubrat Solim
        Prime Minister of the Republic of Peru Ubrat Solim left.        | Ubrat Solim
        Prime Minister Ubrat Solim Holds Talks                          | Ubrat Solim
        The choir of Ubrat Solim-led teachers sang for Omer Karadag-born Ann Fell. | Omer Karadag, Ann Fell
        Omer Karadag and the wife of Choe Su Hui left.                  | Omer Karadag, Choe Su Hui
        President Demands Withdrawal of Foreign Troops                  | nobody
        They met in William Osgood Square.                              | nobody
        The Human Rights Council said so.                               | nobody
        Russia's Nord Stream pipeline leaks.                            | nobody
        The frigate sailed from Hainan Island on Monday.                | nobody
        The Treaty of Friendship was signed by Victoria Harbour.        | nobody
        """)
    void aNameIsKnownByItsFormOrByWhatStandsBesideIt(String text, String names) {
        List<String> found = Texts.annotated(text, "2019-03-09").mentions().stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(mention -> ((Mention.OfPerson) mention).name())
                .map(span -> text.substring(span.start(), span.end()))
                .toList();

        assertThat(found.isEmpty() ? null : String.join(", ", found)).isEqualTo(names);
    }
}
