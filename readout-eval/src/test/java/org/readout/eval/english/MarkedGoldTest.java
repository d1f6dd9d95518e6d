package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.eval.MarkedText;
import org.readout.model.Country;

class MarkedGoldTest {
    private static final String HEAD = "published: 2019-05-16\nkind: wire\n\n";

    @Test
    void whatIsToldAgainIsOneContact() {
        MarkedText marked = MarkedText.read(
                "x01", HEAD + "⟦M talks CHL+PER held 2019-05|They talked⟧. ⟦M= talks PER+CHL held|The talks⟧ failed.");

        Gold gold = MarkedGold.of("x01", marked);

        assertThat(gold.meetings()).hasSize(1);
        assertThat(gold.meetings().get(0).told()).hasSize(2);
        assertThat(gold.meetings().get(0).date().latest()).isEqualTo("2019-05-31");
    }

    @Test
    void anActHasItsTypesItsSidesAndWhetherItTookPlace() {
        MarkedText marked = MarkedText.read("x01", HEAD + "⟦A YIELD/AGREE CHL+PER>- planned|They will pull back⟧.");

        GoldEvent act = MarkedGold.of("x01", marked).events().get(0);

        assertThat(act.types()).containsExactlyInAnyOrder("CONCEDE", "RETREAT", "AGREE");
        assertThat(act.actors()).containsExactlyInAnyOrder(new Country("CHL"), new Country("PER"));
        assertThat(act.recipients()).isEmpty();
        assertThat(act.status()).isEqualTo("planned");
    }

    @Test
    void whoSpeaksIsTheOneMeantByWhatStandsThere() {
        MarkedText marked = MarkedText.read(
                "x01",
                HEAD
                        + "⟦S Ana_Paz+CHL urge|Ana Paz of Chile urged talks⟧. ⟦S she=Ana_Paz+CHL warn/threaten restated|She warned again⟧. "
                        + "⟦S CHL&PER hope|Both hoped so⟧. ⟦S - interpret|To observers that is little⟧.");

        Gold gold = MarkedGold.of("x01", marked);

        assertThat(gold.people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Ana Paz");
            assertThat(person.country()).isEqualTo(new Country("CHL"));
            assertThat(person.told()).hasSize(2);
        });
        assertThat(gold.statements()).extracting(GoldStatement::people).contains(Set.of("Ana_Paz"), Set.of());
        assertThat(gold.statements()).extracting(GoldStatement::restated).containsExactly(false, true, false, false);
        assertThat(gold.statements().get(2).states()).containsExactlyInAnyOrder(new Country("CHL"), new Country("PER"));
        assertThat(gold.statements().get(3).speaker()).isEqualTo(Speakers.NOBODY);
    }
}
