package org.readout.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.explain.brief.Line;
import org.readout.explain.brief.Part;
import org.readout.model.Evidence;
import org.readout.pipeline.brief.Briefed;

/**
 * A brief as a web page of its own, with a chart: no script, nothing loaded from elsewhere. All text is put in as text, so that
 * markup in a document stays inert.
 */
public final class BriefPage {
    private static final String STYLE =
            """
            body{font:17px/1.55 system-ui,"Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem;\
            color:#1c1c1c;background:#fff}
            h1{font-size:1.35rem;margin-bottom:.2rem} h2{font-size:1rem;margin:1.1rem 0 .1rem} p{margin:.1rem 0}
            .day{color:#666} a{color:inherit} sup a{text-decoration:none;color:#1f5fa8}
            ol{font-size:.85rem;padding-left:1.4rem} ol li{margin:.4rem 0} blockquote{margin:.1rem 0 .1rem .8rem}
            svg{width:100%;height:auto;margin:.6rem 0} svg text{font-size:11px;fill:#666} .grid{stroke:#e4e4e4}
            .zero{stroke:#888;stroke-dasharray:4 3} .band{fill:#1f5fa8;fill-opacity:.15} .course{fill:none;stroke:#1f5fa8;\
            stroke-width:1.8} .last{fill:#1f5fa8} figcaption{font-size:.85rem;color:#666} figure{margin:0}
            @media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#16181b} .day,figcaption{color:#999}\
            sup a{color:#7db2ea} .grid{stroke:#333} .band,.last{fill:#7db2ea} .course{stroke:#7db2ea} svg text{fill:#999}}
            """;

    private BriefPage() {}

    public static String of(Briefed brief) {
        Document page = Document.createShell("");
        page.title(brief.title() + ", " + brief.day());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("style").text(STYLE);
        page.selectXpath("/html").attr("lang", "en");
        Map<Evidence, Integer> numbers = BriefMarkdown.numbers(brief);
        Element body = page.body().appendElement("main");
        brief.brief().parts().forEach((part, said) -> {
            part(body, part, said, numbers);
            if (part == Part.HEADLINE) {
                body.appendElement("p").addClass("day").text("As known on " + brief.day() + ".");
                chart(body, brief);
            }
        });
        sources(body, brief);
        page.outputSettings().prettyPrint(false);
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }

    private static void part(Element body, Part part, List<Line> said, Map<Evidence, Integer> numbers) {
        if (part != Part.HEADLINE) {
            body.appendElement("h2").text(part.heading());
        }
        Element paragraph = body.appendElement(part == Part.HEADLINE ? "h1" : "p");
        for (Line line : said) {
            paragraph.appendText(line.text());
            List<Integer> cited =
                    line.cited().stream().map(numbers::get).distinct().sorted().toList();
            Element marks = paragraph.appendElement("sup");
            for (int number : cited) {
                marks.appendText(" ");
                marks.appendElement("a").attr("href", "#source-" + number).text(Integer.toString(number));
            }
            paragraph.appendText(" ");
        }
    }

    private static void chart(Element body, Briefed brief) {
        if (brief.course().size() > 1) {
            Element figure = body.appendElement("figure");
            String words =
                    "The barometer month by month, " + brief.course().get(0).date() + " to " + brief.day()
                            + ", with an interval of probability "
                            + brief.course().get(0).level() + "; zero is an average pair of this record.";
            CoursePicture.add(figure, brief.course(), words);
            figure.appendElement("figcaption").text(words);
        }
    }

    private static void sources(Element body, Briefed brief) {
        body.appendElement("h2").text("Sources");
        Element list = body.appendElement("ol");
        for (Sources.Source source : Sources.of(brief)) {
            Element item = list.appendElement("li").attr("id", "source-" + source.number());
            item.appendText(source.heading());
            source.evidence().stream()
                    .collect(Collectors.toMap(Evidence::span, one -> one, (one, other) -> one, TreeMap::new))
                    .values()
                    .forEach(one -> item.appendElement("blockquote")
                            .text("“" + one.quote() + "” " + one.span().start() + "–"
                                    + one.span().end()));
        }
    }
}
