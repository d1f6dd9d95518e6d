package org.readout.export;

import org.readout.export.shape.Words;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Fact;
import org.readout.model.Occurrence;
import org.readout.model.Role;
import org.readout.model.SeriesValue;

/** What is known from elsewhere: imported events, one line an account, and values of series. */
final class ImportTables {
    private ImportTables() {}

    /**
     * One account of an occurrence.
     *
     * @param number number of the occurrence, from 1: accounts of one have the same
     */
    private record Line(int number, Occurrence occurrence, Occurrence.Account account) {
        Event event() {
            return account.event().event();
        }
    }

    static Table<?> imported() {
        Columns<Line> columns = new Columns<Line>()
                .add("occurrence", Line::number)
                .add("taken_date", line -> line.occurrence().date().value())
                .date(line -> line.event().date())
                .add("class", line -> line.account().event().kind())
                .add("a", line -> state(line.event(), Role.SOURCE))
                .add("b", line -> state(line.event(), Role.TARGET))
                .add("plover_type", line -> line.event().code().type())
                .add("plover_mode", line -> line.event().code().mode())
                .add("cameo", line -> line.event().code().cameo())
                .add("goldstein", line -> line.event().code().goldstein())
                .add("status", line -> Words.of(line.event().status()))
                .add("outcome", line -> Words.of(line.account().event().outcome()))
                .add("outlet", line -> line.account().outlet())
                .add("side", line -> Columns.of(line.account().event().side(), Country::code))
                .add(
                        "facts",
                        line -> Columns.joined(line.account().event().facts().stream()
                                .map(ImportTables::fact)
                                .toList()))
                .add(
                        "conflicts",
                        line -> Columns.joined(line.occurrence().conflicts().stream()
                                .map(one -> one.about() + " " + one.taken() + " or " + one.other())
                                .toList()))
                .evidence(line -> line.event().evidence());
        return new Table<>("imported", columns.all(), (library, row) -> {
            int number = 0;
            for (Occurrence occurrence : library.chronicle().imported()) {
                number++;
                for (Occurrence.Account account : occurrence.accounts()) {
                    row.accept(new Line(number, occurrence, account));
                }
            }
        });
    }

    static Table<SeriesValue> values() {
        Columns<SeriesValue> columns = new Columns<SeriesValue>()
                .add("series", SeriesValue::series)
                .date(SeriesValue::period)
                .add("a", value -> value.a().code())
                .add("b", value -> Columns.of(value.b(), Country::code))
                .add("value", SeriesValue::value)
                .add("side", value -> Columns.of(value.side(), Country::code))
                .evidence(SeriesValue::evidence);
        return new Table<>("values", columns.all(), ItemTables.items(Coding::values));
    }

    private static String state(Event event, Role role) {
        return Columns.joined(event.actors().stream()
                .filter(actor -> actor.role() == role)
                .map(Actor::country)
                .toList());
    }

    private static String fact(Fact fact) {
        return fact.name() + "=" + fact.value();
    }
}
