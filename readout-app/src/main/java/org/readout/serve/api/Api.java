package org.readout.serve.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.FlatCsv;
import org.readout.export.Json;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;
import org.readout.serve.Answer;
import org.readout.serve.Asked;
import org.readout.serve.Question;
import org.readout.serve.Verification;

/** The API: its endpoints, their pages of rows, its own description. Immutable. */
public final class Api {
    /** What every address begins with; another version would begin otherwise. */
    public static final String ROOT = "/api/v1";

    private static final int ROWS = 100;
    private static final int MOST_ROWS = 1000;

    private final List<Endpoint> endpoints;

    public Api(Supplier<Lexicon> lexicon, Verification verification) {
        this.endpoints = Stream.of(
                        new RegisterEndpoints(lexicon).all(),
                        new TextEndpoints(lexicon).all(),
                        new PersonEndpoints().all(),
                        new BarometerEndpoints().all(),
                        new EvidenceEndpoints().all(),
                        new WordingEndpoints().all(),
                        new VerdictEndpoints(verification).all())
                .flatMap(List::stream)
                .toList();
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    /** An address and what it answers. */
    public record Address(String path, Question question) {}

    /** All that is read with GET. */
    public List<Address> addresses() {
        return addresses(false);
    }

    /** What is asked with a form, by POST, and changes nothing. */
    public List<Address> forms() {
        return addresses(true);
    }

    private List<Address> addresses(boolean form) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.form() == form)
                .map(endpoint ->
                        new Address(ROOT + endpoint.path(), (library, asked) -> answer(endpoint, library, asked)))
                .toList();
    }

    /** The OpenAPI document. */
    public Answer description() {
        return Answer.of(Answer.YAML, OpenApi.of(endpoints));
    }

    private static Answer answer(Endpoint endpoint, Library library, Asked asked) {
        known(endpoint, asked);
        String as = asked.text("as").orElse("json");
        List<?> rows = endpoint.rows().of(library, asked).toList();
        String name = "readout-"
                + endpoint.path()
                        .replaceAll("\\{.*?}", "")
                        .replaceAll("[^a-z]+", "-")
                        .replaceAll("^-|-$", "");
        return switch (as) {
            case "json" -> page(rows, asked);
            case "csv" -> Answer.of(Answer.CSV, FlatCsv.of(rows)).as(name + ".csv");
            case "jsonl" -> Answer.of(Answer.JSON_LINES, lines(rows)).as(name + ".jsonl");
            default -> throw new BadRequest("'as' is json, csv or jsonl, not '" + as + "'");
        };
    }

    /** A misspelt filter would be a filter left out: the answer would be to another question. */
    private static void known(Endpoint endpoint, Asked asked) {
        Set<String> names = endpoint.all().stream().map(Param::name).collect(Collectors.toSet());
        asked.values().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new BadRequest("there is no parameter '" + name + "' here; parameters are "
                            + endpoint.all().stream().map(Param::name).collect(Collectors.joining(", ")));
                });
    }

    private static Answer page(List<?> rows, Asked asked) {
        List<String> all = new ArrayList<>();
        rows.forEach(row -> all.add(Json.line(row)));
        int limit = asked.number("limit", 1, MOST_ROWS).orElse(ROWS);
        Paging.Page page = Paging.of(all, asked.textOrNull("cursor"), limit);
        String next = page.next() == null ? "null" : "\"" + page.next() + "\"";
        return Answer.of(
                Answer.JSON,
                "{\"total\":" + page.total() + ",\"next\":" + next + ",\"items\":[\n" + String.join(",\n", page.items())
                        + "\n]}\n");
    }

    private static String lines(List<?> rows) {
        return rows.stream().map(row -> Json.line(row) + "\n").collect(Collectors.joining());
    }
}
