package org.readout.pipeline.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.readout.code.en.drive.DriverReader;
import org.readout.compare.wording.Occasion;
import org.readout.explain.brief.Brief;
import org.readout.explain.brief.Briefing;
import org.readout.explain.brief.Material;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Topics;
import org.readout.measure.Query;
import org.readout.measure.signal.KnownMeeting;
import org.readout.model.Dyad;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Reading;
import org.readout.model.Statement;
import org.readout.model.Wording;
import org.readout.pipeline.Period;
import org.readout.pipeline.meeting.MeetingQuery;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.FittedDyads;
import org.readout.pipeline.reading.Observatory;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.pipeline.signal.SignalBook;
import org.readout.pipeline.signal.SignalFindings;
import org.readout.pipeline.signal.SignalQuery;
import org.readout.pipeline.signal.StateRecords;
import org.readout.store.Filter;
import org.readout.store.Store;
import org.readout.store.Stored;

/** Gathers what a brief is made of: the reading, the latest visit, its signals, what was said, what authors make of it. */
final class Briefs {
    private static final int CONTROLS = 3;

    private final Store store;
    private final SignalBook book;
    private final Observatory observatory;
    private final Supplier<Verifying> verifying;
    private final BriefNames names;
    private final Topics topics;
    private final Supplier<DriverReader> drivers;

    Briefs(Store store, Lexicon lexicon, SignalBook book, Observatory observatory, Supplier<Verifying> verifying) {
        this.store = store;
        this.book = book;
        this.observatory = observatory;
        this.verifying = verifying;
        this.names = new BriefNames(lexicon);
        this.topics = lexicon.topics();
        this.drivers = () -> new DriverReader(lexicon);
    }

    Briefed write(BriefQuery asked) {
        StateRecords.Known known = book.known(asked.a(), Set.of(asked.b()), asked.asOf());
        LocalDate day = known.record().known();
        Dyad dyad = new Dyad(asked.a(), asked.b());
        List<Meeting> all = known.record().all().stream()
                .map(KnownMeeting::meeting)
                .filter(one -> one.between(dyad))
                .sorted(MeetingQuery.BY_DATE)
                .toList();
        Focus focus = Focus.of(all, day);
        SignalFindings signals =
                book.find(new SignalQuery(asked.a(), asked.b(), focus.around(), asked.asOf(), Set.of(), null), known);
        ReadingQuery reading = new ReadingQuery(
                asked.a(), asked.b(), Period.ALWAYS, Query.Grain.QUARTER, day, null, Set.of(), CONTROLS);
        FittedDyads fitted = observatory.fitted(observatory.hub(reading), reading);
        DyadReadings readings = fitted.readings(reading);
        Papers papers = new Papers(store);
        Material material = material(asked, known, new Told(all, focus, signals), readings, papers);
        Brief brief = Briefing.of(material, asked.words());
        List<Reading> course = readings.items() == 0 ? List.of() : fitted.months(reading.dyad(), null, day);
        return new Briefed(reading.dyad(), names.title(asked), day, brief, course, papers.of(brief), known.coverage());
    }

    /**
     * The contacts of the two, what the brief is about, and what was tested of that.
     *
     * @param all by date
     */
    private record Told(List<Meeting> all, Focus focus, SignalFindings signals) {
        List<Meeting> those(Predicate<Meeting> which) {
            return all.stream().filter(which).toList();
        }
    }

    private Material material(
            BriefQuery asked, StateRecords.Known known, Told told, DyadReadings readings, Papers papers) {
        Dyad dyad = new Dyad(asked.a(), asked.b());
        Focus focus = told.focus();
        return new Material(
                asked.a(),
                asked.b(),
                known.record().known(),
                readings.items() == 0 ? null : readings.last(),
                readings.controls().stream()
                        .map(one -> new Material.Control(
                                one.dyad(), one.readings().get(one.readings().size() - 1)))
                        .toList(),
                told.those(focus::holds),
                told.those(focus::before),
                told.those(focus::after),
                said(known.occasions(), told.all(), dyad, focus::holds),
                told.signals().signals(),
                analyses(asked),
                papers::of,
                known.coverage(),
                names.names());
    }

    private Material.Said said(List<Occasion> occasions, List<Meeting> all, Dyad dyad, Predicate<Meeting> visit) {
        SaidThere there = new SaidThere(all, visit);
        List<Statement> statements = new ArrayList<>();
        List<Wording> wordings = new ArrayList<>();
        occasions.stream()
                .filter(one -> one.meeting().between(dyad) && visit.test(one.meeting()))
                .flatMap(one -> one.readouts().stream())
                .forEach(readout -> {
                    statements.addAll(readout.statements());
                    wordings.addAll(readout.wordings());
                });
        return new Material.Said(
                statements.stream()
                        .filter(one -> there.holds(one.evidence()))
                        .distinct()
                        .toList(),
                wordings.stream()
                        .filter(one -> !topics.onlyTopic(one.formula()))
                        .distinct()
                        .toList());
    }

    private List<Material.Analysis> analyses(BriefQuery asked) {
        Dyad dyad = new Dyad(asked.a(), asked.b());
        List<Material.Analysis> analyses = new ArrayList<>();
        store.each(Filter.analyses(asked.a(), asked.b(), asked.asOf()), stored -> {
            if (Authored.of(stored.coding(), dyad)) {
                analyses.add(analysis(stored, dyad));
            }
        });
        return analyses;
    }

    private Material.Analysis analysis(Stored stored, Dyad dyad) {
        return new Material.Analysis(
                stored.document().id(),
                Authored.claims(stored.coding()),
                stored.coding().qualifiers(),
                stored.document().language().equals(Language.ENGLISH)
                        ? drivers.get().read(stored.document(), stored.coding(), dyad)
                        : List.of(),
                verifying.get().asserted(stored.document()),
                stored.coding().statements());
    }
}
