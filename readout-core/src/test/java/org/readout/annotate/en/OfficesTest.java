package org.readout.annotate.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.en.Texts;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Rank;

/** Who is named, and in what office: title, organisation, state and band. */
class OfficesTest {
    private static List<Mention.OfPerson> people(String text) {
        return Texts.annotated(text, "2019-03-09").mentions().stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention.OfPerson.class::cast)
                .toList();
    }

    private static String told(Office office) {
        Rank rank = office.rank();
        return office.title() + "/" + office.organisation() + "/" + office.country() + "/"
                + (rank == null ? "-" : rank.band() + (rank.ceremonial() ? " ceremonial" : ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Chinese Foreign Minister Wang Yi spoke.                     | Foreign Minister/null/CHN/4
        German President Karla Ebert spoke.                         | President/null/DEU/1 ceremonial
        French President Jeanne Morel spoke.                        | President/null/FRA/1
        Lao Deputy Prime Minister Somsavat Lengsavad spoke.         | Deputy Prime Minister/null/LAO/3
        Her Chinese counterpart, Luo Peiran, spoke.                 | counterpart/null/CHN/-
        Luo Peiran is a fellow at the Savannah Club.                | fellow/null/null/-
        Luo Peiran, then the Chinese chief negotiator, spoke.       | chief negotiator/null/CHN/5
        Saudi Foreign Minister Prince Salem al-Tamri spoke.         | Foreign Minister/null/SAU/4
        Luo Peiran, a recently retired general, spoke.              | general/null/null/-
        Luo Peiran, member of the Political Bureau of the C.C., CPC, spoke. | member/cpc.politburo.central-committee/CHN/3
        Cuban Deputy Energy Minister Raul Orta spoke.               | Deputy Energy Minister/null/CUB/5
        Acting Lao Water Resources Minister Kham Sing spoke.        | Water Resources Minister/null/LAO/4
        Raul Orta, the Cuban minister of trade and industry, spoke. | minister of trade and industry/null/CUB/4
        Kenyan Defence Secretary Peter Otieno spoke.                | Defence Secretary/null/KEN/4
        Indian Foreign Secretary Anil Bose spoke.                   | Foreign Secretary/null/IND/5
        Opposition foreign affairs spokeswoman Ann Fell spoke.      | Opposition foreign affairs spokeswoman/null/null/6
        Kenyan army chief Peter Otieno spoke.                       | army chief/null/KEN/4
        Peter Otieno, president of the Savannah Club, spoke.        | president/null/null/-
        Department Director of the WPK Central Committee Pak Thae-song spoke. | Department Director/wpk.central-committee/PRK/4
        WPK Chairman Kim Jong Un spoke.                             | Chairman/wpk/PRK/1
        Hwang Tae Ro, Cuban ambassador to Laos, spoke.              | ambassador/null/CUB/5
        The head of the International Department of the CPC's Central Committee, Song Tao, spoke. | head/cpc.department.central-committee/CHN/4
        Pak Thae-song, a member of the Workers’ Party of Korea’s (WPK) Politburo, arrived.        | member/wpk.politburo/PRK/3
        Wang Huning, who is also a member of the Standing Committee of the CPC’s Politburo, spoke. | member/cpc.standing-committee.politburo/CHN/2
        """)
    void anOfficeBesideANameIsItsOffice(String text, String office) {
        assertThat(people(text)).hasSize(1);
        assertThat(people(text).get(0).offices()).extracting(OfficesTest::told).containsExactly(office);
    }

    @Test
    void severalOfficesStandInOneApposition() {
        Mention.OfPerson person = people(
                        "Bounnhang Vorachith, the General Secretary of the Lao People's Revolutionary Party (LPRP) and President of Laos, left.")
                .get(0);

        assertThat(person.offices())
                .extracting(OfficesTest::told)
                .containsExactly("General Secretary/lprp/LAO/1", "President/null/LAO/1");
    }

    @Test
    void aPluralTitleIsSharedOutInOrder() {
        List<Mention.OfPerson> people =
                people("The Chinese and Russian ministers of foreign affairs, Wang Yi and Sergey Lavrov, agreed.");

        assertThat(people)
                .extracting(person -> told(person.offices().get(0)))
                .containsExactly("ministers of foreign affairs/null/CHN/4", "ministers of foreign affairs/null/RUS/4");
    }

    @Test
    void whoIsNamedInAListOfMinistersHoldsTheOfficeToo() {
        assertThat(people("The foreign ministers, Luo Peiran and Ubrat Solim, agreed."))
                .allMatch(person -> person.offices().size() == 1)
                .hasSize(2);
        assertThat(people("Luo Peiran and Haruko Endo, the defence ministers, agreed."))
                .allMatch(person -> person.offices().size() == 1)
                .hasSize(2);
    }

    @Test
    void anAppositionBetweenTwoNamesIsOfTheOneThatActs() {
        List<Mention.OfPerson> people =
                people("A day after she met Haruko Endo, the head of the trade office, Luo Peiran, left.");
        List<Mention.OfPerson> list = people(
                "With her were Haruko Endo, head of the trade office, Luo Peiran, a lawyer, and Salem al-Tamri.");

        assertThat(people).extracting(person -> person.offices().size()).containsExactly(0, 1);
        assertThat(list).extracting(person -> person.offices().size()).containsExactly(1, 1, 0);
    }

    @Test
    void aSurnameIsThePersonNamedBefore() {
        List<Mention.OfPerson> people = people(
                "Lao Foreign Minister Saleumxay Kommasith met Wang Yi. Wang thanked Saleumxay. Wangs words were plain.");

        assertThat(people)
                .extracting(person -> person.person().id())
                .containsExactly("saleumxay-kommasith", "wang-yi", "wang-yi", "saleumxay-kommasith", "wang-yi");
    }

    @Test
    void anOfficeOfAnotherStateIsNotGivenToTheNameBeforeIt() {
        List<Mention.OfPerson> people = people(
                "A day after Xi Jinping met with Ri Su Yong, the head of the International Department of the CPC's Central Committee, Song Tao, saw him.");

        assertThat(people.get(1).offices()).isEmpty();
        assertThat(people.get(2).offices()).hasSize(1);
    }

    @Test
    void theStateOfAnUnknownPersonIsKeptForLaterMentions() {
        List<Mention.OfPerson> people = people("An envoy named Sounthone Sisavath, who is also a member of the Lao "
                + "People’s Revolutionary Party’s Politburo, came. Sounthone Sisavath smiled. Sounthone left.");

        assertThat(people)
                .extracting(person -> person.country() + " " + person.person().id())
                .containsOnly("LAO en:Sounthone Sisavath")
                .hasSize(3);
    }
}
