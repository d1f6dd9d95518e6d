package org.readout.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.en.Texts;
import org.readout.model.Annotated;
import org.readout.model.Mention;
import org.readout.model.Repair;

/** States, dates and damage. */
class MentionsTest {
    private static List<String> states(String text) {
        Annotated annotated = Texts.annotated(text, "2019-03-09");
        return annotated.mentions().stream()
                .filter(Mention.OfCountry.class::isInstance)
                .map(Mention.OfCountry.class::cast)
                .map(state -> state.country() + " " + state.form())
                .toList();
    }

    @Test
    void aStateIsNamedInManyForms() {
        assertThat(states("Vietnam-Laos ties; Laotian guests in Hanoi; the Blue House"))
                .containsExactly("VNM name", "LAO name", "LAO adjective", "VNM capital", "KOR metonym");
    }

    @Test
    void aPlaceIsNoActor() {
        assertThat(states("Friction in the South China Sea and the Gulf of Mexico grows."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            textBlock =
                    """
        Modi met Merkel; India and Germany are far apart.                | narendra-modi, angela-merkel
        Modi met Merkel; India is large.                                 | narendra-modi, angela-merkel
        Park met Modi; South Korea and India trade.                      | narendra-modi
        Modi met Anna Merkel; Germany and India trade. Merkel left.      | narendra-modi, en:Anna Merkel, en:Anna Merkel
        Narendra Modi met Merkel's envoy; India is far from Germany.     | narendra-modi, angela-merkel
        Modi is a name.                                                  | nobody
        """)
    void aHeadOfStateMayBeCalledByTheSurname(String text, String ids) {
        assertThat(Texts.annotated(text, "2019-03-09").mentions())
                .filteredOn(Mention.OfPerson.class::isInstance)
                .extracting(mention -> ((Mention.OfPerson) mention).person().id())
                .containsExactlyElementsOf(ids == null ? List.of() : List.of(ids.split(", ")));
    }

    /** Published on Saturday 2019-03-09. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        They met on March 3, 2018.      | 2018-03-03            | EXPLICIT
        They met on 3 March 2018.       | 2018-03-03            | EXPLICIT
        They met on March 3.            | 2019-03-03            | INFERRED
        They met on Nov. 3.             | 2018-11-03            | INFERRED
        They met in May 2013.           | 2013-05               | EXPLICIT
        They met this March.            | 2019-03               | DERIVED
        They met in December.           | 2018-12               | INFERRED
        They met in early June 2016.    | 2016-06-01/2016-06-10 | EXPLICIT
        They met in 2013.               | 2013                  | EXPLICIT
        They met on Thursday.           | 2019-03-07            | DERIVED
        They met yesterday.             | 2019-03-08            | DERIVED
        They met last month.            | 2019-02               | DERIVED
        """)
    void aDateIsResolvedAgainstTheDayOfPublication(String text, String value, String basis) {
        List<Mention.OfDate> dates = Texts.annotated(text, "2019-03-09").mentions().stream()
                .filter(Mention.OfDate.class::isInstance)
                .map(Mention.OfDate.class::cast)
                .toList();

        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).when().value()).isEqualTo(value);
        assertThat(dates.get(0).when().basis()).hasToString(basis);
    }

    @Test
    void theVerbMayIsNoMonthAndThereIsNoThirtiethOfFebruary() {
        Annotated annotated = Texts.annotated("They may meet. May they come on February 30, 2018?", "2019-03-09");

        assertThat(annotated.mentions()).noneMatch(Mention.OfDate.class::isInstance);
    }

    @Test
    void aLostApostropheIsRecordedAndTheTextLeftAlone() {
        Annotated annotated = Texts.annotated(
                "Vietnams position and Hanois offer helped the countrys Lao friends. Hanois in the south.", null);

        assertThat(annotated.repairs())
                .extracting(repair -> repair.evidence().quote() + " > " + repair.expected())
                .containsExactly("Vietnams > Vietnam’s", "Hanois > Hanoi’s", "countrys > country’s");
    }

    @Test
    void noBreakAndStraySpacesAreRecorded() {
        assertThat(Texts.annotated("Vietnam -Laos\u00a0ties", null).repairs())
                .extracting(Repair::kind)
                .containsExactly("stray_space", "no_break_space");
    }
}
