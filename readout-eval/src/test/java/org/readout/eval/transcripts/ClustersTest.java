package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Format;
import org.readout.model.Span;
import org.readout.model.Status;

/** Mentions named by letters: the same letter at the same place is the same item; groups are contacts. */
class ClustersTest {
    @Test
    void allTogetherAsLabelled() {
        Clusters same = clusters(List.of("abc", "d"), List.of("d", "abc"));
        assertThat(same.precision()).isEqualTo(4);
        assertThat(same.recall()).isEqualTo(4);
        assertThat(same.correct(0) && same.correct(1)).isTrue();
        assertThat(same.several(0)).isTrue();
        assertThat(same.several(1)).isFalse();
    }

    @Test
    void oneContactTornApartLosesRecall() {
        Clusters torn = clusters(List.of("abc"), List.of("ab", "c"));
        assertThat(torn.precision()).isEqualTo(3);
        assertThat(torn.recall()).isCloseTo(2.0 / 3 + 2.0 / 3 + 1.0 / 3, within(1e-12));
        assertThat(torn.correct(0)).isFalse();
    }

    @Test
    void twoContactsPutTogetherLosePrecision() {
        Clusters one = clusters(List.of("ab", "cd"), List.of("abcd"));
        assertThat(one.precision()).isEqualTo(2);
        assertThat(one.recall()).isEqualTo(4);
        assertThat(one.correct(0) || one.correct(1)).isFalse();
    }

    @Test
    void aMentionThatIsNotFoundIsNotHeldAgainstMerging() {
        Clusters fewer = clusters(List.of("abc", "d"), List.of("ab"));
        assertThat(fewer.found()).containsExactly(0);
        assertThat(fewer.correct(0)).isTrue();
    }

    @Test
    void anItemThatDoesNotTellOfTheContactIsForeign() {
        assertThat(clusters(List.of("ab"), List.of("abx")).correct(0)).isFalse();
    }

    private static Clusters clusters(List<String> labelled, List<String> coded) {
        return Clusters.of(mentions(labelled), mentions(coded));
    }

    private static List<Mention> mentions(List<String> groups) {
        List<Mention> mentions = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            for (char item : groups.get(group).toCharArray()) {
                mentions.add(new Mention(group, new DocId(String.format("%064x", (int) item)), ACCOUNT));
            }
        }
        return mentions;
    }

    private static final Account ACCOUNT = new Account(
            new Format("meeting", Contact.IN_PERSON),
            Status.OCCURRED,
            "2019-05-05",
            null,
            Stream.of("CHN", "MNG")
                    .map(code -> new Delegation(new Country(code), List.of()))
                    .toList(),
            null,
            null,
            List.of(),
            List.of(new Span(0, 1)));
}
