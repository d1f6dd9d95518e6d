package org.readout.pipeline.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.lexicon.Lexicon;
import org.readout.model.Attestation;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.StoredText;
import org.readout.store.Attested;

/** How attestations fold into tenures. */
class TenuresTest {
    private static final Tenures TENURES = new Tenures(Lexicon.bundled().posts());

    @Test
    void fromTheFirstDayAttestedToTheLastAcrossSpellings() {
        assertThat(lines(at("2013-04-01", "甲", "外交部长"), at("2015-06-01", "甲", "外长"), at("2016-01-02", "甲", "外长")))
                .containsExactly("foreign-minister 甲 2013-04-01..2016-01-02 (3) 外长|外交部长");
    }

    @Test
    void aGapAloneDoesNotEndATenure() {
        assertThat(lines(at("2013-04-01", "甲", "总统"), at("2019-04-01", "甲", "总统")))
                .containsExactly("president 甲 2013-04-01..2019-04-01 (2) 总统");
    }

    @Test
    void anotherHolderInTheGapEndsIt() {
        assertThat(lines(at("2013-04-01", "甲", "总统"), at("2015-01-01", "乙", "总统"), at("2017-04-01", "甲", "总统")))
                .containsExactly(
                        "president 甲 2013-04-01..2013-04-01 (1) 总统 next 乙 2015-01-01",
                        "president 乙 2015-01-01..2015-01-01 (1) 总统 next 甲 2017-04-01",
                        "president 甲 2017-04-01..2017-04-01 (1) 总统");
    }

    @Test
    void anOfficeOfSeveralHoldersIsNotEndedByAnother() {
        assertThat(lines(at("2013-04-01", "甲", "国务委员"), at("2015-01-01", "乙", "国务委员"), at("2017-04-01", "甲", "国务委员")))
                .containsExactly(
                        "state-councillor 甲 2013-04-01..2017-04-01 (2) 国务委员",
                        "state-councillor 乙 2015-01-01..2015-01-01 (1) 国务委员");
    }

    @Test
    void whoIsAttestedOnAnotherRungLeftThisOne() {
        assertThat(lines(
                        at("2013-04-01", "甲", "政治局常委"), at("2015-01-01", "甲", "政治局委员"), at("2018-04-01", "甲", "政治局常委")))
                .containsExactly(
                        "politburo 甲 2015-01-01..2015-01-01 (1) 政治局委员",
                        "standing-committee 甲 2013-04-01..2013-04-01 (1) 政治局常委",
                        "standing-committee 甲 2018-04-01..2018-04-01 (1) 政治局常委");
    }

    @Test
    void twoHoldersAtOnceAreShownAsAConflictOfBoth() {
        assertThat(lines(at("2013-04-01", "甲", "总统"), at("2013-04-20", "乙", "总统"), at("2013-05-10", "甲", "总统")))
                .containsExactly(
                        "president 甲 2013-04-01..2013-05-10 (2) 总统 !乙", "president 乙 2013-04-20..2013-04-20 (1) 总统 !甲");
    }

    @Test
    void spellingsOfOneNameInAnOfficeOfOneHolderAreOnePerson() {
        assertThat(lines(
                        at("2019-08-01", "约翰逊", "首相"),
                        at("2019-09-01", "鲍里斯·约翰逊", "首相"),
                        at("2019-09-02", "约翰逊", "首相"),
                        at("2019-09-03", "约翰逊随", "首相"),
                        at("2019-09-04", "约翰逊", "首相")))
                .containsExactly("head-of-government 约翰逊 2019-08-01..2019-09-04 (5) 首相");
    }

    @Test
    void aCharacterMiswrittenIsASpellingToo() {
        assertThat(lines(at("2014-05-01", "慕克吉", "总统"), at("2014-09-09", "穆克吉", "总统"), at("2015-09-09", "慕克吉", "总统")))
                .containsExactly("president 慕克吉 2014-05-01..2015-09-09 (3) 总统");
    }

    @Test
    void aNameThatFitsTwoWhoAreBothNamedAgainIsNeither() {
        List<Attested> attested = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            attested.add(at("2001-01-0" + day, "乔治·布什", "总统"));
            attested.add(at("2001-02-0" + day, "杰布·布什", "总统"));
        }
        attested.add(at("2001-03-01", "布什", "总统"));
        assertThat(TENURES.of(attested))
                .extracting(held -> held.tenure().person().zh())
                .contains("乔治·布什", "杰布·布什", "布什");
    }

    @Test
    void whoIsNamedOnceWhileAnotherIsBeforeAndAfterHoldsNoOfficeOfOne() {
        List<Attested> attested = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            attested.add(at("2016-06-" + day, "卡里莫夫", "总统"));
        }
        attested.add(15, at("2016-06-24", "明尼哈诺夫", "总统"));
        assertThat(TENURES.of(attested)).singleElement().satisfies(held -> assertThat(line(held))
                .isEqualTo("president 卡里莫夫 2016-06-10..2016-06-29 (20) 总统"));
    }

    @Test
    void onADayThoseAroundItElseTheNearest() {
        List<Held> held = TENURES.of(List.of(
                at("2013-01-01", "甲", "总统"),
                at("2013-06-01", "甲", "总统"),
                at("2014-01-01", "乙", "总统"),
                at("2009-01-01", "丙", "外长")));
        assertThat(on("2013-03-01", held)).containsExactly("甲 0");
        assertThat(on("2013-12-01", held)).containsExactly("乙 31");
        assertThat(on("2013-06-11", held)).containsExactly("甲 10");
    }

    /** Whatever is attested: days in order, nothing lost, the same in any order of documents of one day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void properties(long seed) {
        Random random = new Random(seed);
        List<String> titles = List.of("总统", "外长", "国务委员", "政治局常委", "政治局委员");
        List<Attested> attested = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3000)).toString();
            String name = List.of("甲", "乙", "丙").get(random.nextInt(3));
            attested.add(at(day, name, titles.get(random.nextInt(titles.size()))));
        }
        attested.sort(Comparator.comparing(Attested::day));
        List<Held> held = TENURES.of(attested);
        assertThat(held).allSatisfy(one -> {
            assertThat(one.tenure().from()).isBeforeOrEqualTo(one.tenure().to());
            assertThat(one.distance(one.tenure().from())).isZero();
            assertThat(one.successor() == null
                            || one.successor().from().isAfter(one.tenure().from()))
                    .isTrue();
            assertThat(one.conflicts()).allSatisfy(other -> assertThat(other.person())
                    .isNotEqualTo(one.tenure().person()));
        });
        assertThat(held.stream().mapToInt(one -> one.tenure().evidence().size()).sum())
                .isEqualTo(attested.size());
    }

    private static List<String> on(String day, List<Held> held) {
        LocalDate at = LocalDate.parse(day);
        return Incumbents.on(at, held).stream()
                .map(one -> one.tenure().person().zh() + " " + one.distance(at))
                .toList();
    }

    private static List<String> lines(Attested... attested) {
        return TENURES.of(List.of(attested)).stream().map(TenuresTest::line).toList();
    }

    private static String line(Held held) {
        var tenure = held.tenure();
        var next = held.successor();
        return held.post().id() + " " + tenure.person().zh() + " " + tenure.from() + ".." + tenure.to() + " ("
                + tenure.evidence().size() + ") " + String.join("|", held.spellings())
                + (next == null ? "" : " next " + next.person().zh() + " " + next.from())
                + held.conflicts().stream()
                        .map(other -> " !" + other.person().zh())
                        .reduce("", String::concat);
    }

    private static Attested at(String day, String name, String title) {
        String words = title + name;
        String id = String.format("%064x", Objects.hash(day, words) & 0xffffffffL);
        StoredText text = new StoredText(new DocId(id), words);
        Office office = new Office(title, null, new Country("CHN"), null, Evidence.said(text, 0, title.length()));
        Person person = Person.unregistered(Language.CHINESE, name);
        return new Attested(
                LocalDate.parse(day), new Attestation(person, office, Evidence.said(text, 0, words.length())));
    }
}
