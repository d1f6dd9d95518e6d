package org.readout.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Fate;
import org.readout.compare.address.Address;
import org.readout.compare.address.AddressChange;
import org.readout.compare.statement.Make;
import org.readout.compare.wording.Counts;
import org.readout.compare.wording.OneSided;
import org.readout.compare.wording.Rung;
import org.readout.compare.wording.Rungs;
import org.readout.export.shape.Words;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Person;
import org.readout.pipeline.library.Compared;
import org.readout.pipeline.meeting.TwoAccounts;

/** What of a page of two readouts is a table of its own: how each side's words are made up, rungs, names, one-sided formulas. */
final class ComparedTables {
    private ComparedTables() {}

    static void add(Element body, Compared compared, boolean changesOnly) {
        makes(body, compared);
        ladders(body, compared.ladders());
        addresses(
                body,
                compared.addresses().stream()
                        .filter(one -> !changesOnly || one.fate() != Fate.KEPT)
                        .toList());
        if (compared.accounts() != null) {
            accounts(body, compared, compared.accounts());
        }
    }

    private static void makes(Element body, Compared compared) {
        Element table = table(body, "Words of each side", "document", "side", "length", "share", "topics in order");
        compared.inFirst().forEach(make -> make(table, "first", make));
        compared.inSecond().forEach(make -> make(table, "second", make));
    }

    private static void make(Element table, String document, Make make) {
        ComparedPage.row(
                table,
                "td",
                document,
                make.side().code(),
                String.valueOf(make.length()),
                String.format(Locale.ROOT, "%.0f%%", 100 * make.share()),
                String.join(", ", make.topics()));
    }

    private static void ladders(Element body, List<Rungs> ladders) {
        if (!ladders.isEmpty()) {
            Element table = table(body, "Rungs, 1 the lowest", "ladder", "side", "in the first", "in the second");
            ladders.forEach(one -> ComparedPage.row(
                    table, "td", Words.of(one.ladder()), code(one.side()), rungs(one.before()), rungs(one.after())));
        }
    }

    private static String rungs(List<Rung> rungs) {
        return rungs.stream().map(ComparedTables::rung).collect(Collectors.joining("; "));
    }

    private static String rung(Rung rung) {
        Person speaker = rung.wording().speaker();
        return rung.rung() + " “" + rung.wording().evidence().get(0).quote() + "”"
                + (speaker == null ? "" : " " + name(speaker));
    }

    private static void addresses(Element body, List<AddressChange> addresses) {
        if (!addresses.isEmpty()) {
            Element table =
                    table(body, "How people are called", "side", "person", "fate", "in the first", "in the second");
            addresses.forEach(one -> {
                Person person = one.either().person();
                ComparedPage.row(
                        table,
                        "td",
                        code(one.either().side()),
                        person == null ? "(by office alone)" : name(person),
                        Words.of(one.fate()),
                        called(one.before()),
                        called(one.after()));
            });
        }
    }

    private static String called(@Nullable Address address) {
        if (address == null) {
            return "";
        }
        String honorifics = words(address.honorifics());
        return words(address.titles()) + (honorifics.isEmpty() ? "" : " + " + honorifics);
    }

    private static void accounts(Element body, Compared compared, TwoAccounts accounts) {
        Element table = table(
                body,
                "Two accounts of one meeting: what only one has",
                "side",
                "formula",
                TwoAccounts.outlet(compared.before()),
                "usually",
                TwoAccounts.outlet(compared.after()),
                "usually");
        accounts.oneSided().forEach(one -> account(table, one));
    }

    private static void account(Element table, OneSided one) {
        ComparedPage.row(
                table,
                "td",
                code(one.difference().side()),
                one.difference().formula(),
                Words.of(one.difference().before()),
                habit(one.first()),
                Words.of(one.difference().after()),
                habit(one.second()));
    }

    private static String habit(Counts counts) {
        return counts.n() == 0 ? "" : counts.k() + " of " + counts.n();
    }

    private static Element table(Element body, String heading, String... columns) {
        body.appendElement("h2").text(heading);
        Element table = body.appendElement("table");
        ComparedPage.row(table, "th", columns);
        return table;
    }

    private static String words(List<Evidence> places) {
        return places.stream().map(Evidence::quote).distinct().collect(Collectors.joining("; "));
    }

    private static String name(Person person) {
        String first = person.name(Language.ENGLISH);
        String chinese = person.zh();
        return chinese == null || chinese.equals(first) ? first : first + " " + chinese;
    }

    private static String code(@Nullable Country country) {
        return country == null ? "" : country.code();
    }
}
