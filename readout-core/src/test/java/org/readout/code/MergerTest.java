package org.readout.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.annotate.zh.ChineseAnnotator;
import org.readout.code.zh.ChineseCoder;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Language;
import org.readout.model.Meeting;
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
        assertThat(merged.get(0).mentions()).hasSize(4);
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
    void theOrderOfTheAccountsDoesNotMatter() {
        List<Meeting> accounts = new ArrayList<>();
        accounts.addAll(told("2015-09-02", "习近平会见韩国总统", "国家主席习近平2日在人民大会堂会见韩国总统朴槿惠。"));
        accounts.addAll(told("2015-09-03", "习近平会见韩国总统", ""));
        accounts.addAll(told("2015-09-02", "李克强会见韩国总统", "国务院总理李克强2日在北京会见韩国总统朴槿惠。"));
        List<Meeting> merged = merger.acrossDocuments(accounts);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(accounts, new Random(seed));
            assertThat(merger.acrossDocuments(accounts)).isEqualTo(merged);
        }
    }

    private static List<Meeting> told(String published, String title, String text) {
        return new ChineseCoder(LEXICON)
                .code(new ChineseAnnotator(LEXICON).annotate(Texts.record(Language.CHINESE, published, title, text)))
                .meetings();
    }
}
