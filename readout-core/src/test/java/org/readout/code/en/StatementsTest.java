package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Coding;
import org.readout.model.Evidence;
import org.readout.model.Status;

/** Statements, wordings, claims and acts. Published on 2019-03-09. */
class StatementsTest {
    private static Coding coded(String text) {
        return Texts.coded(text, "2019-03-09");
    }

    @Test
    void twoVerbsOfOneSpeakerAreTwoStatements() {
        Coding coding = coded("Wang Yi stressed that dialogue is the way and reiterated China's stance on "
                + "denuclearization of the Korean Peninsula.");

        assertThat(coding.statements())
                .extracting(said -> said.verb() + " " + said.restated() + " " + said.issues())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("reiterated true [nuclear");
        assertThat(coding.wordings())
                .extracting(wording -> wording.formula() + " " + wording.side())
                .contains("denuclearization CHN");
    }

    @Test
    void bothSidesAreTheSidesOfTheMeetingToldLast() {
        Coding coding = coded("Wang Yi met Lao Foreign Minister Saleumxay Kommasith on March 3. Both sides promised to "
                + "strengthen communication.");

        assertThat(coding.statements())
                .extracting(said -> said.speaker().country() + " " + said.stance())
                .containsExactly("CHN commit", "LAO commit");
    }

    @Test
    void whatATitleSaysIsSaidOnceByThoseBelow() {
        Coding coding = coded("Lao minister praises Cuba\n\nVIENTIANE, March 3 (Wire) - Lao Foreign Minister Saleumxay "
                + "Kommasith praised Cuba on Sunday.");

        assertThat(coding.statements())
                .extracting(said -> said.verb() + " " + said.speaker().country())
                .containsExactly("praised LAO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two ministers agreed to deepen the strategic partnership.",
                "They agreed on a strategic partnership.",
                "Both leaders also reaffirmed the strategic partnership.",
            })
    void aFormulaBothAgreeOnIsSaidByEachSide(String sentence) {
        Coding coding = coded("Wang Yi met Lao Foreign Minister Saleumxay Kommasith on March 3.\n" + sentence);

        assertThat(coding.wordings())
                .extracting(wording -> wording.formula() + " " + wording.side())
                .containsExactlyInAnyOrder(
                        "strategic_partnership CHN",
                        "strategic_partnership LAO",
                        "label_strategic_partnership CHN",
                        "label_strategic_partnership LAO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "North Korea fired two short-range ballistic missiles on March 3.",
                "North Korea fired a missile into the sea on March 3.",
                "North Korea launched 3 rockets on March 3.",
            })
    void theNumberOfMissilesDoesNotMatter(String sentence) {
        assertThat(coded(sentence).events())
                .singleElement()
                .matches(event -> event.code().cameo().equals("150"))
                .matches(event -> "2019-03-03".equals(event.date().value()));
    }

    @Test
    void aWordSaidToBeMissingIsNotPresent() {
        assertThat(coded("China said the word “denuclearization” did not appear.")
                        .wordings())
                .isEmpty();
    }

    @Test
    void anUrgedStateIsTheAddressee() {
        assertThat(coded("Wang Yi urged Japan to exercise restraint.")
                        .statements()
                        .get(0)
                        .addressee())
                .hasToString("JPN");
    }

    @Test
    void aClaimKeepsItsHedgesAndItsStrength() {
        Coding coding = coded("Vietnam-Laos relations may be slightly warming.");

        assertThat(coding.claims()).hasSize(1);
        assertThat(coding.claims().get(0).direction()).hasToString("WARMING");
        assertThat(coding.claims().get(0).hedges()).extracting(Evidence::quote).containsExactly("may");
        assertThat(coding.claims().get(0).strength())
                .extracting(Evidence::quote)
                .containsExactly("slightly");
    }

    @Test
    void whatIsDeniedOfOnePairIsNotDeniedOfTheOther() {
        Coding coding = coded("The warming of Vietnam-Laos relations does not necessarily imply that Vietnam-Thailand "
                + "relations are cooling off.");

        assertThat(coding.claims())
                .extracting(claim -> claim.dyad() + " " + claim.direction() + " " + claim.status())
                .containsExactlyInAnyOrder("LAO-VNM WARMING OCCURRED", "THA-VNM COOLING NEGATED");
    }

    @Test
    void improvementsThatLagAreNoImprovement() {
        assertThat(coded("Improvements in Vietnam-Thailand relations continue to lag.")
                        .claims())
                .extracting(claim -> claim.direction().name())
                .containsExactly("UNCLEAR");
    }

    @Test
    void anActHasSourceTargetAndCode() {
        Coding coding = coded("In 2018, Japan imposed sanctions on North Korea.");

        assertThat(coding.events()).hasSize(1);
        assertThat(coding.events().get(0).code().cameo()).isEqualTo("163");
        assertThat(coding.events().get(0).actors())
                .extracting(actor -> actor.country() + " " + actor.role())
                .containsExactly("JPN SOURCE", "PRK TARGET");
        assertThat(coding.events().get(0).date().value()).isEqualTo("2018");
        assertThat(coding.events().get(0).status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void aSentenceThatYieldsNothingSaysWhy() {
        assertThat(coded("The weather was fine. Laos contains mountains. Such meetings are rare.")
                        .whyNothing())
                .extracting(silence -> silence.reason())
                .containsExactly("no_known_actor", "no_known_verb", "generic");
    }
}
