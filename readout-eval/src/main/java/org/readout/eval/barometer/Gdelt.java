package org.readout.eval.barometer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Country;
import org.tukaani.xz.XZInputStream;

/**
 * Monthly cooperation less conflict between a state and its partners, from event data coded by machine from the world's
 * newspapers (GDELT; Leetaru and Schrodt 2013): the sum of a month's edges with a partner over the sum of absolute edges with
 * all.
 */
final class Gdelt {
    private final Map<String, Double> edges = new HashMap<>();
    private final Map<YearMonth, Double> all = new HashMap<>();

    private Gdelt() {}

    /** @param file lines of {@code date,a,b,edge}, the first a header, compressed by xz */
    static Gdelt read(Path file, Country state) {
        Gdelt gdelt = new Gdelt();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cells -> gdelt.add(cells, state));
            return gdelt;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    Grid grid(List<Country> partners, List<YearMonth> months) {
        double[][] values = new double[partners.size()][months.size()];
        for (int i = 0; i < values.length; i++) {
            for (int t = 0; t < months.size(); t++) {
                YearMonth month = months.get(t);
                values[i][t] =
                        edges.getOrDefault(key(month, partners.get(i).code()), 0.0) / all.getOrDefault(month, 1.0);
            }
        }
        return new Grid(partners, months, values);
    }

    private void add(String[] cells, Country state) {
        if (cells[1].equals(state.code())) {
            YearMonth month = YearMonth.parse(cells[0].substring(0, "2018-01".length()));
            double edge = Double.parseDouble(cells[3]);
            edges.merge(key(month, cells[2]), edge, Double::sum);
            all.merge(month, Math.abs(edge), Double::sum);
        }
    }

    private static String key(YearMonth month, String partner) {
        return month + " " + partner;
    }
}
