package org.readout.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.readout.eval.sample.Entry.Said;
import org.readout.lexicon.LexiconException;
import org.readout.model.Country;
import org.readout.model.Status;

class RegisterTest {
    private static final String HEADER = "line\tdate\tuntil\tpolarity\tformat\thost\thost_country\thost_offices\tguest"
            + "\tguest_country\tguest_offices\taccompanying\tplace\tformulas\n";

    @Test
    void aRowOfTheRegister() {
        Entry entry = Register.read(HEADER
                        + "3\t2018-03-25\t2018-03-28\tplanned\tvisit\t习近平\tCHN\t国家主席\t金正恩\tPRK\t委员长兼总司令"
                        + " | 国务委员会委员长\t王毅 | 杨洁篪\t北京\tpeace_stability:PRK\n")
                .of(3)
                .get(0);
        assertThat(entry.toString()).isEqualTo("2018-03-25/2018-03-28 visit CHN 习近平 – PRK 金正恩");
        assertThat(entry.status()).isEqualTo(Status.PLANNED);
        assertThat(entry.guest().offices()).containsExactly("委员长", "总司令", "国务委员会委员长");
        assertThat(entry.accompanying()).containsExactly("王毅", "杨洁篪");
        assertThat(entry.said()).containsExactly(new Said("peace_stability", new Country("PRK")));
    }

    @Test
    void aBodyWithoutAStateIsNoCountry() {
        Entry entry = Register.read(
                        HEADER + "1\t2018-02-09\t\theld\tmeeting\tHan Zheng\tCHN\t\tAntonio Guterres\t\t\t\t\t\n")
                .of(1)
                .get(0);
        assertThat(entry.countries()).containsExactly(new Country("CHN"));
    }

    @Test
    void mistakesNameTheLine() {
        assertThatThrownBy(() -> Register.read(HEADER + "1\tMay 9\t\theld\tmeeting\t\tCHN\t\t\tPRK\t\t\t\t\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("register.tsv:2")
                .hasMessageContaining("date");
        assertThatThrownBy(() -> Register.read(HEADER + "1\t2018-05-09\t\tperhaps\tmeeting\t\tCHN\t\t\tPRK\t\t\t\t\n"))
                .hasMessageContaining("'perhaps' is none of held, planned, negated");
    }

    @Test
    void theBundledRegisterNamesFormulasOfTheLexiconOnly() {
        assertThat(Sample.register().formulas())
                .isNotEmpty()
                .allMatch(id -> Meetings.LEXICON.formulas().byId(id).isPresent());
    }

    @Test
    void everyLineOfTheRegisterIsALineOfTheSample() {
        long lines = Sample.documents().size();
        assertThat(Sample.register().entries()).extracting(Entry::line).allMatch(line -> line >= 1 && line <= lines);
    }
}
