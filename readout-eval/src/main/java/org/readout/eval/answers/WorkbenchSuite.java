package org.readout.eval.answers;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.eval.TemporaryFolder;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.Partner;
import org.readout.pipeline.reading.PartnersQuery;
import org.readout.serve.Workbench;

/** {@code readout eval workbench}: time and memory of pages, under load. It takes some minutes. */
public final class WorkbenchSuite implements Suite {
    private static final int THREADS = 2;
    private static final int PARTNERS = 24;
    private static final int STARTS = 5;
    private static final int READERS = 20;
    private static final int REQUESTS = 2_000;
    private static final Country CHINA = new Country("CHN");

    private final EveningNews news;

    /** @param shared the folder that holds the transcripts of the evening news */
    public WorkbenchSuite(Path shared) {
        this.news = EveningNews.all(shared);
    }

    @Override
    public String name() {
        return "workbench";
    }

    @Override
    public String about() {
        return "time and memory of pages, from all transcripts of the evening news (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return news.missing();
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        try (TemporaryFolder home = TemporaryFolder.create()) {
            List<String> addresses = new ArrayList<>();
            int documents;
            try (Library library = Library.open(home.path(), lexicon, THREADS)) {
                news.addTo(library);
                documents = library.holdings().counts().documents();
                addresses.addAll(addresses(library));
            }
            Workbench.prepare(home.path(), lexicon);
            List<WorkbenchPage.Row> rows = measured(home.path(), addresses);
            return new Evaluation(List.of(), rows, WorkbenchPage.of(documents, addresses.size(), rows), List.of());
        }
    }

    /** What a reader opens: a state, its partners, their registers, readouts, formulas, a brief, searches. */
    private static List<String> addresses(Library library) {
        List<String> addresses = new ArrayList<>(List.of(
                "/",
                "/state/CHN",
                "/coverage",
                "/formulas",
                "/formula?formula=denuclearization",
                "/formula?formula=denuclearization&side=CHN&partners=PRK,KOR",
                "/matrix?side=CHN&partners=PRK,KOR",
                "/triangle/CHN/PRK/KOR",
                "/signals/CHN/PRK",
                "/brief/CHN/PRK",
                "/changes/CHN/PRK?since=2019-06-01",
                "/verify",
                "/person?name=wang-yi",
                "/search?q=%E6%97%A0%E6%A0%B8%E5%8C%96"));
        for (Partner partner : library.measurements().partners(new PartnersQuery(CHINA, null, null, PARTNERS))) {
            String pair = "CHN/" + partner.partner();
            addresses.add("/dyad/" + pair);
            addresses.add("/api/v1/meetings?a=CHN&b=" + partner.partner());
            if (partner.lastLeaders() != null) {
                addresses.add("/doc/"
                        + partner.lastLeaders().mentions().get(0).docId().brief());
            }
        }
        return addresses;
    }

    private static List<WorkbenchPage.Row> measured(Path home, List<String> addresses) {
        List<double[]> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(started(home));
        }
        double first = middle(starts.stream().mapToDouble(start -> start[0]));
        double table = middle(starts.stream().mapToDouble(start -> start[1]));
        try (ServedProcess served = ServedProcess.start(home)) {
            Load once = Load.of(served.address(), addresses, addresses.size(), 1);
            Load all = Load.of(served.address(), addresses, REQUESTS, READERS);
            return List.of(
                    new WorkbenchPage.Row(
                            "from the command to the first page, ms; the middle of " + STARTS + " starts",
                            whole(first),
                            "2,000",
                            first <= 2000),
                    new WorkbenchPage.Row(
                            "the same, until the table of partners stands on it, ms",
                            whole(table),
                            "2,000",
                            table <= 2000),
                    new WorkbenchPage.Row(
                            "pages asked for the first time, one by one: median, ms",
                            whole(once.within(0.5)),
                            "",
                            true),
                    new WorkbenchPage.Row("the same: 95% within, ms", whole(once.within(0.95)), "", true),
                    new WorkbenchPage.Row(
                            REQUESTS + " requests, " + READERS + " at once: median, ms",
                            whole(all.within(0.5)),
                            "",
                            true),
                    new WorkbenchPage.Row(
                            "the same: 95% within, ms", whole(all.within(0.95)), "200", all.within(0.95) <= 200),
                    new WorkbenchPage.Row("the same: requests a second", whole(REQUESTS / all.seconds()), "", true),
                    new WorkbenchPage.Row(
                            "most memory of the process, MiB",
                            whole(served.mostMemory()),
                            "1,024",
                            served.mostMemory() <= 1024));
        }
    }

    /** Milliseconds from the command to the first page, and to the part of it that is loaded when the rest stands. */
    private static double[] started(Path home) {
        long begun = System.nanoTime();
        try (ServedProcess served = ServedProcess.start(home)) {
            HttpClient client = HttpClient.newHttpClient();
            Load.ask(client, served.address() + "/");
            double first = (System.nanoTime() - begun) / 1e6;
            Load.ask(client, served.address() + "/state/CHN?part=1");
            return new double[] {first, (System.nanoTime() - begun) / 1e6};
        }
    }

    private static double middle(DoubleStream values) {
        return values.sorted().toArray()[STARTS / 2];
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
