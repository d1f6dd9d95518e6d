package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

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
}
