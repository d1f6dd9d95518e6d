package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Language;

class HtmlPageTest {
    @TempDir
    Path folder;

    @Test
    void aNewsPageGivesItsTitleMainTextDateOutletAndAddress() {
        Document document = page(
                """
                <!DOCTYPE html><html lang="en"><head><title>Envoy received | Evening News</title>
                <meta property="og:title" content="Envoy received">
                <meta property="og:site_name" content="Evening News">
                <meta property="article:published_time" content="2016-06-01T20:10:00+08:00">
                <link rel="canonical" href="https://news.example/envoy">
                <script>var date = "2001-01-01";</script></head>
                <body><nav><a href="/">Home</a> All the news of the day and of the week</nav>
                <article><h1>Envoy received</h1>
                <p>The president   received the <b>envoy</b>
                on Wednesday.</p><p>They spoke of&nbsp;trade.<br>Lunch followed.</p>
                <aside>Read also of the weather</aside></article>
                <footer>All rights reserved by the owners of the site</footer></body></html>
                """);

        assertThat(document.text().content())
                .isEqualTo(
                        """
                        Envoy received
                        The president received the envoy on Wednesday.
                        They spoke of\u00a0trade.
                        Lunch followed.""");
        assertThat(document.title()).isEqualTo("Envoy received");
        assertThat(document.published()).isEqualTo(LocalDate.of(2016, 6, 1));
        assertThat(document.outlet()).isEqualTo("Evening News");
        assertThat(document.provenance().url()).isEqualTo("https://news.example/envoy");
        assertThat(document.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void withoutArticleOrMainTheDensestBlockIsTheText() {
        Document document = page(
                """
                <html><head><title>会见特使</title></head><body>
                <div class="menu"><ul><li><a href="1">首页</a></li><li><a href="2">国内新闻和国际新闻以及评论</a></li></ul></div>
                <div id="page"><div class="side">订阅</div>
                <div class="text"><div>主席今天会见了来访的特使。</div><div>　　双方谈到两国的贸易。</div><div>会见后共进午餐。</div></div></div>
                <div class="foot">版权所有</div></body></html>
                """);

        assertThat(document.text().content()).isEqualTo("会见特使\n主席今天会见了来访的特使。\n　　双方谈到两国的贸易。\n会见后共进午餐。");
        assertThat(document.published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=pubdate content='2013-05-24 21:00:00'>",
                "<meta name=PublishDate content=20130524>",
                "<meta name=date content='2013/5/24'>",
                "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2013-05-24T08:00:00Z\"}]}</script>",
                "<script type='application/ld+json'>not JSON</script><time datetime='2013-05-24'>Friday</time>",
                "<meta name=date content='last Friday'><time pubdate datetime='2013-05-24'></time><time datetime='2019-01-01'></time>",
            })
    void theDayOfPublicationIsFoundWhereverPagesKeepIt(String stated) {
        Document document = page("<html><head>" + stated + "</head><body><p>The envoy came.</p></body></html>");

        assertThat(document.published()).isEqualTo(LocalDate.of(2013, 5, 24));
    }

    @ParameterizedTest
    @CsvSource({"GB18030,gb2312,主席会见了特使", "EUC-KR,euc-kr,대통령이 특사를 만났다", "windows-1252,windows-1252,China’s envoy café"})
    void aPageIsDecodedAsItDeclares(String charset, String declared, String text) {
        String html = "<html><head><meta charset=" + declared + "></head><body><p>" + text + "</p></body></html>";

        Document document = Taken.from(Packed.write(folder, "a.htm", html.getBytes(Charset.forName(charset))))
                .document();

        assertThat(document.text().content()).isEqualTo("\n" + text);
    }

    @Test
    void theKeyIsTheHashOfTheFile() {
        String html = "<html><body><p>The envoy came.</p></body></html>";

        assertThat(page(html).id().sha256()).isEqualTo(Packed.sha256(Packed.utf8(html)));
    }

    private Document page(String html) {
        return Taken.from(Packed.write(folder, "a.html", html)).document();
    }
}
