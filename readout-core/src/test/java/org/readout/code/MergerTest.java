package org.readout.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.zh.ChineseCoder;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Status;

/** One meeting is one meeting, however often it is told. */
class MergerTest {
    private static final ChineseLexicon LEXICON = new ChineseLexicon(Lexicon.bundled());
    private final Merger merger = new Merger();

    @Test
    void aHeadlineAndTheNextDaysItemTellOfOneMeeting() {
        List<Meeting> accounts = new ArrayList<>();
        accounts.addAll(told("2015-09-02", "习近平会见韩国总统", "国家主席习近平2日在人民大会堂会见韩国总统朴槿惠。"));
        accounts.addAll(told("2015-09-03", "习近平会见韩国总统", ""));
        List<Meeting> merged = merger.acrossDocuments(accounts);
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).mentions()).hasSize(3);
        assertThat(merged.get(0).date().value()).isEqualTo("2015-09-02");
    }

    @Test
    void twoHostsOnOneDayAreTwoMeetings() {
        List<Meeting> accounts = new ArrayList<>();
        accounts.addAll(told("2015-09-02", "习近平会见韩国总统", "国家主席习近平2日在北京会见韩国总统朴槿惠。"));
        accounts.addAll(told("2015-09-02", "李克强会见韩国总统", "国务院总理李克强2日在北京会见韩国总统朴槿惠。"));
        assertThat(merger.acrossDocuments(accounts)).hasSize(2);
    }

    @Test
    void talksAndAMeetingTheNextDayAreTwoMeetings() {
        List<Meeting> accounts = new ArrayList<>();
        accounts.addAll(told("2018-06-19", "习近平同金正恩会谈", "国家主席习近平19日同朝鲜劳动党委员长金正恩举行会谈。"));
        accounts.addAll(told("2018-06-20", "习近平会见金正恩", "国家主席习近平20日在北京会见朝鲜劳动党委员长金正恩。"));
        assertThat(merger.acrossDocuments(accounts)).hasSize(2);
    }

    @Test
    void anAnnouncedVisitItsArrivalAndItsEndAreOneVisit() {
        List<Meeting> accounts = new ArrayList<>();
        accounts.addAll(told("2019-11-01", "李克强将访问泰国", "国务院总理李克强将于11月4日至6日对泰国进行正式访问。"));
        accounts.addAll(told("2019-11-04", "李克强抵达曼谷", "国务院总理李克强4日抵达曼谷，开始对泰国进行正式访问。"));
        accounts.addAll(told("2019-11-06", "李克强回到北京", "国务院总理李克强6日结束对泰国的正式访问回到北京。"));
        List<Meeting> merged = merger.acrossDocuments(accounts);
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).status()).isEqualTo(Status.OCCURRED);
        assertThat(merged.get(0).date().value()).isEqualTo("2019-11-04/2019-11-06");
        assertThat(merged.get(0).mentions()).hasSize(5);
    }

    @Test
    void whoInvitesAndWhoGreetsAreHostsOfOneVisit() {
        List<Meeting> accounts = new ArrayList<>();
        accounts.addAll(told("2019-11-04", "李克强抵达曼谷", "应泰国总理巴育邀请，国务院总理李克强4日抵达曼谷，开始对泰国进行正式访问。"));
        accounts.addAll(told("2019-11-06", "李克强访问泰国", "应泰国国会议长川·立派邀请，国务院总理李克强4日至6日对泰国进行正式访问。"));
        List<Meeting> merged = merger.acrossDocuments(accounts);
        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).date().value()).isEqualTo("2019-11-04/2019-11-06");
    }

    @Test
    void aVisitAndTheReturnVisitAreTwo() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2019-11-04", "李克强抵达曼谷", "国务院总理李克强4日抵达曼谷，开始对泰国进行正式访问。"),
                item("2019-11-09", "泰国总理将访华", "应国务院总理李克强邀请，泰国总理巴育将于11月12日至14日对中国进行正式访问。"),
                item("2019-11-12", "李克强会见泰国总理", "国务院总理李克强12日会见泰国总理巴育。巴育是应李克强的邀请对我国进行正式访问的。")));
        assertThat(merged.stream().filter(visit -> visit.format().id().equals("visit")))
                .hasSize(2)
                .allMatch(visit -> visit.status() == Status.OCCURRED);
    }

    @Test
    void theDaysOfAJourneyToSeveralStatesAreNotThoseOfTheStayInEach() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2018-10-11", "李克强离京", "国务院总理李克强11日离开北京，对塔吉克斯坦、荷兰进行正式访问。"),
                item("2018-10-15", "李克强抵达荷兰", "国务院总理李克强14日抵达阿姆斯特丹，开始对荷兰进行正式访问。"),
                item("2018-10-17", "李克强离开荷兰", "国务院总理李克强16日结束对荷兰的正式访问。"),
                item("2018-10-20", "李克强回到北京", "国务院总理李克强20日结束对塔吉克斯坦、荷兰的正式访问回到北京。")));
        assertThat(merged)
                .filteredOn(visit -> visit.countries().contains(new Country("NLD")))
                .singleElement()
                .satisfies(visit -> assertThat(visit.date().value()).isEqualTo("2018-10-14/2018-10-16"));
    }

    @Test
    void aPlanWithoutADayIsNotOfWhatTookPlaceYearsLater() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2014-12-10", "要闻", "李克强总理将同哈萨克斯坦总理马西莫夫举行会谈。"),
                item("2014-12-15", "李克强同马西莫夫会谈", "国务院总理李克强14日同哈萨克斯坦总理马西莫夫举行会谈。"),
                item("2018-11-19", "李克强将会谈", "李克强总理将同哈萨克斯坦总理马西莫夫举行会谈。")));
        assertThat(merged).hasSize(2);
        assertThat(merged.get(0).mentions()).hasSizeGreaterThan(1);
    }

    @Test
    void aNewsroomKeepsMeetingsAndTalksOfItsOwnStateApart() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2016-01-21", "习近平会见埃及总统", "国家主席习近平20日晚在开罗会见埃及总统塞西。"),
                item("2016-01-21", "习近平同埃及总统会谈", "国家主席习近平20日同埃及总统塞西举行会谈。")));
        assertThat(merged).hasSize(2);
    }

    @Test
    void ofTwoOtherStatesMeetingAndTalksAreOne() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2016-08-10", "俄土总统会谈", "俄罗斯总统普京9日同土耳其总统埃尔多安举行会谈。"),
                item("2016-08-11", "俄土总统会晤", "俄罗斯总统普京9日会见土耳其总统埃尔多安。")));
        assertThat(merged).hasSize(1);
    }

    @Test
    void whoIsLeftUnnamedAndMayBeTwoIsNeither() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2014-03-27", "李克强会见客人", "国务院总理李克强27日分别会见法国参议长贝尔、法国国民议会议长巴尔托洛内。"),
                item("2014-03-28", "李克强会见", "国务院总理李克强27日还会见了法国朋友。")));
        assertThat(merged).hasSize(3);
    }

    /** Another account of that day that names nobody at all does not make it doubtful. */
    @Test
    void aPersonInCommonTellsWhichOfTwoIsMeant() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2014-03-27", "李克强会见法国参议长", "国务院总理李克强27日会见法国参议长贝尔。"),
                item("2014-03-27", "张高丽会见法国议长", "国务院副总理张高丽27日会见法国国民议会议长巴尔托洛内。"),
                item("2014-03-27", "会见", "中国代表团27日会见了法国代表团。"),
                item("2014-03-28", "李克强会见客人", "国务院总理李克强27日会见了法国朋友。")));
        assertThat(merged).hasSize(3);
        assertThat(merged).anySatisfy(meeting -> {
            assertThat(meeting.mentions()).hasSizeGreaterThan(1);
            assertThat(meeting.sides())
                    .flatExtracting(Side::principals)
                    .extracting(one -> one.person().name(Language.CHINESE))
                    .contains("李克强", "贝尔");
        });
    }

    @Test
    void theCeremonyInAnotherItemDatesTheTalksAndNamesTheCounterpart() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2013-11-13", "习近平举行仪式欢迎也门总统", "国家主席习近平12日举行仪式，欢迎也门总统哈迪访华。"),
                item("2013-11-13", "习近平同也门总统会谈", "欢迎仪式后，国家主席习近平同也门总统举行会谈。")));
        assertThat(merged)
                .filteredOn(meeting -> meeting.format().id().equals("talks"))
                .singleElement()
                .satisfies(talks -> {
                    assertThat(talks.date().value()).isEqualTo("2013-11-12");
                    assertThat(talks.sides())
                            .flatExtracting(Side::principals)
                            .extracting(one -> one.person().name(Language.CHINESE))
                            .contains("哈迪");
                });
    }

    @Test
    void aReviewOfAJourneyTellsOfTheMeetingsOnIt() {
        List<Meeting> merged = merger.ofAccounts(bulletins(
                item("2018-07-27", "习近平会见阿根廷总统", "国家主席习近平26日会见阿根廷总统马克里。"),
                item("2018-07-30", "行程回顾", "习近平主席还分别会见乌干达总统穆塞韦尼、土耳其总统埃尔多安、阿根廷总统马克里。")));
        assertThat(merged)
                .filteredOn(meeting -> meeting.countries().contains(new Country("ARG")))
                .singleElement()
                .satisfies(met -> assertThat(met.date().value()).isEqualTo("2018-07-26"));
    }

    @Test
    void theOrderOfTheAccountsDoesNotMatter() {
        List<Account> accounts = new ArrayList<>(bulletins(
                item("2015-09-02", "习近平会见韩国总统", "国家主席习近平2日在人民大会堂会见韩国总统朴槿惠。"),
                item("2015-09-03", "习近平会见韩国总统", ""),
                item("2015-09-02", "李克强会见韩国总统", "国务院总理李克强2日在北京会见韩国总统朴槿惠。"),
                item("2018-10-11", "李克强离京", "国务院总理李克强11日离开北京，对塔吉克斯坦、荷兰进行正式访问。"),
                item("2018-10-15", "李克强抵达荷兰", "国务院总理李克强14日抵达阿姆斯特丹，开始对荷兰进行正式访问。"),
                item("2018-10-08", "李克强将访问荷兰", "应荷兰首相吕特邀请，国务院总理李克强将对荷兰进行正式访问。"),
                item("2013-11-13", "习近平举行仪式欢迎也门总统", "国家主席习近平12日举行仪式，欢迎也门总统哈迪访华。"),
                item("2013-11-13", "习近平同也门总统会谈", "欢迎仪式后，国家主席习近平同也门总统举行会谈。")));
        List<Meeting> merged = merger.ofAccounts(accounts);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(accounts, new Random(seed));
            assertThat(merger.ofAccounts(accounts)).isEqualTo(merged);
        }
    }

    @SafeVarargs
    private static List<Account> bulletins(List<Account>... items) {
        return Stream.of(items).flatMap(List::stream).toList();
    }

    private static List<Account> item(String published, String title, String text) {
        Document document = Texts.record(Language.CHINESE, published, title, text);
        List<Meeting> told = new ChineseCoder(LEXICON)
                .code(new ChineseAnnotator(LEXICON).annotate(document))
                .meetings();
        return new Retelling(ChineseLexicon.CHINA).accounts(document, told);
    }

    private static List<Meeting> told(String published, String title, String text) {
        return new ChineseCoder(LEXICON)
                .code(new ChineseAnnotator(LEXICON).annotate(Texts.record(Language.CHINESE, published, title, text)))
                .meetings();
    }
}
