package org.readout.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.eval.sample.Meetings.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.eval.sample.Entry.Party;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.When;

/** Which row a coded contact tells of. */
class PairingTest {
    private static final Entry LEADERS = row("meeting", "2014-07-04", "习近平", "朴槿惠");
    private static final Entry MINISTERS = row("talks", "2014-07-04", "王毅", "尹炳世");
    private static final Meeting OF_LEADERS = meeting("talks", "2014-07-04", "xi-jinping", "park-geun-hye");
    private static final Meeting OF_MINISTERS = meeting("meeting", "2014-07-04", "wang-yi", "yun-byung-se");

    @Test
    void principalsDecideBeforeTheFormat() {
        Pairing pairing = pairing(List.of(LEADERS, MINISTERS), List.of(OF_MINISTERS, OF_LEADERS));
        assertThat(pairing.pairs())
                .containsExactlyInAnyOrder(
                        new Pairing.Pair(LEADERS, OF_LEADERS), new Pairing.Pair(MINISTERS, OF_MINISTERS));
    }

    @Test
    void oneContactTellsOfOneRow() {
        Pairing pairing = pairing(List.of(LEADERS, MINISTERS), List.of(OF_LEADERS));
        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair(LEADERS, OF_LEADERS));
        assertThat(pairing.missed()).containsExactly(MINISTERS);
    }

    @Test
    void anotherDayAnotherKindOfContactOrOtherStatesDoNotPair() {
        assertThat(pairing(List.of(LEADERS), List.of(meeting("meeting", "2014-07-05", "xi-jinping", "park-geun-hye")))
                        .missed())
                .containsExactly(LEADERS);
        assertThat(pairing(List.of(LEADERS), List.of(meeting("call", "2014-07-04", "xi-jinping", "park-geun-hye")))
                        .rest())
                .hasSize(1);
        Entry north = new Entry(
                1,
                LEADERS.date(),
                Status.OCCURRED,
                "meeting",
                LEADERS.host(),
                new Party("", new Country("PRK"), List.of()),
                List.of(),
                "",
                Set.of());
        assertThat(pairing(List.of(north), List.of(OF_LEADERS)).pairs()).isEmpty();
    }

    private static Pairing pairing(List<Entry> entries, List<Meeting> meetings) {
        return Pairing.of(entries, meetings, Meetings.LEXICON.formats(), Meetings.NAMES);
    }

    private static Meeting meeting(String format, String day, String chinese, String korean) {
        return Meetings.of(
                format, day, List.of(person(chinese, "CHN", Role.HOST)), List.of(person(korean, "KOR", Role.GUEST)));
    }

    private static Entry row(String format, String day, String host, String guest) {
        return new Entry(
                1,
                When.day(LocalDate.parse(day), Basis.EXPLICIT, List.of()),
                Status.OCCURRED,
                format,
                new Party(host, new Country("CHN"), List.of()),
                new Party(guest, new Country("KOR"), List.of()),
                List.of(),
                "",
                Set.of());
    }
}
