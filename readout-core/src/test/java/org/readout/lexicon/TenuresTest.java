package org.readout.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TenuresTest {
    private static final String OFFICES =
            "id\tsector\thead\ttitles\npresident\tGOV\tyes\tpresident\nseat\tLEG\t\tsenator\nrebel\tREB\t\tcommander\n";

    private static Tenures tenures(String lines) {
        return Tenures.read(new Source(
                Map.of("tenure-offices.tsv", OFFICES, "tenures.tsv", "names\tcountry\theld\n" + lines + "\n")));
    }

    private static String sector(Tenures tenures, String day) {
        return String.valueOf(
                tenures.named("A B").orElseThrow().on(LocalDate.parse(day)).sector());
    }

    @Test
    void anOfficeHoldsFromItsFirstMonthToItsLast() {
        Tenures tenures = tenures("A B\tNOR\tpresident 2001-05/2004-02");
        assertThat(sector(tenures, "2001-04-30")).isEqualTo("null");
        assertThat(sector(tenures, "2001-05-01")).isEqualTo("GOV");
        assertThat(sector(tenures, "2004-02-29")).isEqualTo("GOV");
        assertThat(sector(tenures, "2004-03-01")).isEqualTo(Tenures.FORMER);
    }

    @Test
    void governingOutweighsASeatHeldAtTheSameTime() {
        Tenures tenures = tenures("A B\tNOR\tpresident 2001/2004|seat 2003/2009");
        assertThat(sector(tenures, "2003-06-01")).isEqualTo("GOV");
        assertThat(sector(tenures, "2005-06-01")).isEqualTo("LEG");
    }

    @Test
    void linesOfOnePersonAreJoinedAndTheStateFollowsTheOffice() {
        Tenures tenures = tenures("A B\tNOR\tpresident 2001/2004\nA B\tUNO\tseat 2006/");
        var holder = tenures.named("A B").orElseThrow();
        assertThat(holder.on(LocalDate.of(2003, 1, 1)).country().code()).isEqualTo("NOR");
        assertThat(holder.on(LocalDate.of(2007, 1, 1)).country().code()).isEqualTo("UNO");
        assertThat(holder.on(null).sector())
                .as("without a day, the last office")
                .isEqualTo("LEG");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> tenures("A B\tNOR\tking 2001/2004")).hasMessageStartingWith("tenures.tsv:2: 'king'");
        assertThatThrownBy(() -> tenures("A B\tNOR\tpresident 2001-13/")).hasMessageContaining("a month that is none");
        assertThatThrownBy(() -> tenures("A B\tNOR\tpresident in 2001")).hasMessageContaining("FROM/TO");
    }

    @Test
    void everyOfficeOfTheBundledTableEndsAfterItBegins() {
        Set<String> backwards = new TreeSet<>();
        Tenures.read(Lexicon.bundled().source()).holders().forEach(holder -> holder.tenures().stream()
                .map(Tenures.Held::spell)
                .filter(spell ->
                        spell.from() != null && spell.to() != null && spell.to().isBefore(spell.from()))
                .forEach(spell -> backwards.add(holder.names().get(0) + " " + spell.period())));
        assertThat(backwards).isEmpty();
    }
}
