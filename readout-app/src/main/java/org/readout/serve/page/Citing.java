package org.readout.serve.page;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.Json;
import org.readout.export.cite.BibTex;
import org.readout.export.cite.Citation;
import org.readout.export.cite.Citations;
import org.readout.export.cite.CslJson;
import org.readout.measure.Query;
import org.readout.model.Dyad;
import org.readout.pipeline.brief.Briefed;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.PartnersQuery;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.pipeline.reading.Triangle;
import org.readout.serve.Answer;
import org.readout.serve.Asked;
import org.readout.serve.NotHere;

/**
 * How what pages show is cited: a text, the readings, a brief, each under its page's address.
 *
 * @param citations tell how something is cited today
 */
record Citing(Supplier<Citations> citations) {
    /** What is cited, with what it is computed from. */
    private interface Cited {
        Stream<Citation> of(Citations citations, Library library, Asked asked);
    }

    Stream<Pages.Address> addresses() {
        return Stream.of(
                address(
                        "/doc/{id}",
                        (today, library, asked) ->
                                Stream.of(today.document(DocumentPage.stored(library, asked.needed("id"))))),
                address("/dyad/{a}/{b}", Citing::reading),
                address("/state/{a}", Citing::partners),
                address("/triangle/{a}/{b}/{c}", Citing::triangle),
                address("/brief/{a}/{b}", Citing::brief));
    }

    private Pages.Address address(String page, Cited cited) {
        return new Pages.Address(
                page + "/cite.{as}",
                (library, asked) ->
                        answer(cited.of(citations.get(), library, asked).toList(), asked));
    }

    private static Answer answer(List<Citation> cited, Asked asked) {
        if (cited.isEmpty()) {
            throw new NotHere("the record tells nothing that could be cited");
        }
        String name = cited.size() == 1 ? cited.get(0).key() : "readout";
        return switch (asked.needed("as")) {
            case "bib" ->
                Answer.of(Answer.TEXT, cited.stream().map(BibTex::of).collect(Collectors.joining("\n\n", "", "\n")))
                        .as(name + ".bib");
            case "json" ->
                Answer.of(Answer.JSON, Json.line(cited.stream().map(CslJson::of).toList()) + "\n")
                        .as(name + ".json");
            default -> throw new NotHere("citations are given as cite.bib (BibTeX) and cite.json (CSL)");
        };
    }

    private static Stream<Citation> reading(Citations today, Library library, Asked asked) {
        return reading(
                today,
                library,
                asked,
                library.measurements()
                        .readings(new ReadingQuery(
                                asked.state("a"),
                                asked.state("b"),
                                asked.period(),
                                asked.by(Query.Grain.QUARTER),
                                asked.asOf(),
                                asked.textOrNull("model"),
                                Set.of(),
                                0)));
    }

    private static Stream<Citation> reading(Citations today, Library library, Asked asked, DyadReadings found) {
        return found.items() == 0
                ? Stream.of()
                : Stream.of(today.reading(
                        found.dyad(),
                        found.model(),
                        found.last().date(),
                        library.holdings().edition(asked.asOf())));
    }

    private static Stream<Citation> partners(Citations today, Library library, Asked asked) {
        PartnersQuery query = StatePage.query(asked);
        return library.measurements().partners(query).stream()
                .map(partner -> today.reading(
                        new Dyad(query.state(), partner.partner()),
                        library.measurements().model(query.model()),
                        partner.last().date(),
                        library.holdings().edition(null)));
    }

    private static Stream<Citation> triangle(Citations today, Library library, Asked asked) {
        return library.measurements().triangle(TrianglePage.query(asked)).sides().stream()
                .map(Triangle.Side::readings)
                .flatMap(found -> reading(today, library, asked, found));
    }

    private static Stream<Citation> brief(Citations today, Library library, Asked asked) {
        Briefed brief = library.reports().brief(BriefPage.query(asked));
        return brief.brief().sources().isEmpty()
                ? Stream.of()
                : Stream.of(today.brief(
                        brief.dyad(), brief.day(), library.holdings().edition(asked.asOf())));
    }
}
