package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.code.Attestations;
import org.readout.code.Coder;
import org.readout.code.EventMerger;
import org.readout.code.Merger;
import org.readout.code.Passage;
import org.readout.code.Wordings;
import org.readout.code.zh.act.EventReader;
import org.readout.code.zh.act.OneAct;
import org.readout.code.zh.act.SpokenActs;
import org.readout.code.zh.contact.Atmosphere;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.document.Allusions;
import org.readout.code.zh.document.Attendance;
import org.readout.code.zh.document.Chairs;
import org.readout.code.zh.document.FormerStates;
import org.readout.code.zh.document.Hosts;
import org.readout.code.zh.document.InPassing;
import org.readout.code.zh.document.NamedPeople;
import org.readout.code.zh.document.NamedStates;
import org.readout.code.zh.document.OfficeAlone;
import org.readout.code.zh.document.OfficesInDocument;
import org.readout.code.zh.document.Reception;
import org.readout.code.zh.document.Rolls;
import org.readout.code.zh.document.SharedOffices;
import org.readout.code.zh.document.Silences;
import org.readout.code.zh.document.SpokenContacts;
import org.readout.code.zh.document.ToldBeside;
import org.readout.code.zh.document.UnnamedParties;
import org.readout.code.zh.meet.MeetingReader;
import org.readout.code.zh.meet.OpenContacts;
import org.readout.code.zh.say.Counterparts;
import org.readout.code.zh.say.SoundBite;
import org.readout.code.zh.say.StatementReader;
import org.readout.code.zh.say.Stretches;
import org.readout.code.zh.say.Turn;
import org.readout.code.zh.side.PrivatePeople;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.SpeakerLabel;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Event;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Silence;
import org.readout.model.Span;
import org.readout.model.Statement;

/** Codes a Chinese document: what is reported, not what speakers recall or wish for. */
public final class ChineseCoder implements Coder {
    /** Stands in every coding; to be raised with every change of what the rules yield. */
    public static final String VERSION = "zh-22";

    /** Where a text tells that it is of a briefing: its title, and the line below. */
    private static final int HEAD = 80;

    private final ChineseLexicon lexicon;
    private final MeetingReader meetings;
    private final OpenContacts openContacts;
    private final EventReader events;
    private final StatementReader statements;
    private final Attendance attendance;
    private final Chairs chairs;
    private final ToldBeside beside;
    private final Reception reception;
    private final Atmosphere atmosphere;
    private final NamedStates namedStates;
    private final Wordings wordings;
    private final Attestations attestations;
    private final SpokenContacts spokenContacts;
    private final Merger merger = new Merger();
    private final EventMerger eventMerger = new EventMerger();

    public ChineseCoder(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.meetings = new MeetingReader(lexicon);
        this.openContacts = new OpenContacts(lexicon);
        this.events = new EventReader(lexicon);
        this.statements = new StatementReader(lexicon);
        this.reception = new Reception(lexicon);
        this.attendance = new Attendance(lexicon);
        this.chairs = new Chairs(lexicon);
        this.beside = new ToldBeside(lexicon);
        this.atmosphere = new Atmosphere(lexicon);
        this.namedStates = new NamedStates(lexicon.shared().countries());
        this.wordings = new Wordings(lexicon.shared().formulas());
        this.attestations = new Attestations(lexicon.shared().posts());
        this.spokenContacts = new SpokenContacts(lexicon);
    }

    @Override
    public Language language() {
        return Language.CHINESE;
    }

    @Override
    public Coding code(Annotated annotated) {
        Coding coding = Stretches.join(
                Stretches.of(annotated).stream().map(this::stretch).toList());
        return coding.but()
                .references(namedStates.of(annotated, coding))
                .attested(attestations.of(annotated))
                .build();
    }

    private Coding stretch(Annotated annotated) {
        List<Passage> passages = Passage.of(annotated);
        List<Turn> turns = statements.turns(body(passages), Counterparts.NONE);
        List<Statement> said = statements.spoken(turns);
        List<Meeting> merged = InPassing.without(Allusions.without(merger.withinDocument(meetings(passages, said))));
        List<Meeting> held =
                new OfficeAlone(lexicon, passages, new NamedPeople(passages, lexicon.words("spokesman"))).name(merged);
        List<Meeting> named = new Hosts(lexicon, passages, said)
                .complete(new UnnamedParties(passages, said, lexicon.words("spokesman")).name(held));
        List<Meeting> told =
                new SharedOffices(lexicon, passages, said).complete(new OfficesInDocument(passages).complete(named));
        List<Statement> addressed = addressed(passages, turns, Counterparts.of(told));
        List<Event> acts = events(passages, told, said);
        boolean nothing = told.isEmpty() && acts.isEmpty();
        return Coding.of(annotated.document().id(), VERSION, lexicon.shared().version())
                .frontMatter(annotated.frontMatter())
                .meetings(told)
                .events(acts)
                .statements(addressed)
                .wordings(wordings.in(passages, addressed))
                .repairs(annotated.repairs())
                .whyNothing(nothing ? silences(passages, said) : List.of())
                .build();
    }

    /** What is said, to whom; where nobody talks with anybody, the turns are those read before. */
    private List<Statement> addressed(List<Passage> passages, List<Turn> turns, Counterparts counterparts) {
        List<Turn> known =
                counterparts.equals(Counterparts.NONE) ? turns : statements.turns(body(passages), counterparts);
        return statements.read(known, counterparts);
    }

    /** The title tells of a meeting but says nothing of its own. */
    private static List<Passage> body(List<Passage> passages) {
        boolean titled =
                !passages.isEmpty() && passages.get(0).annotated().document().titled();
        return passages.stream()
                .filter(p -> p.sentence().paragraph() > 0 || !titled)
                .toList();
    }

    private List<Meeting> meetings(List<Passage> passages, List<Statement> said) {
        List<Meeting> told = List.of();
        Rolls rolls = new Rolls(openContacts, lexicon);
        for (Passage passage : passages) {
            List<Meeting> listed = rolls.read(passage, new Told(told));
            if (!listed.isEmpty()) {
                told = Stream.concat(told.stream(), listed.stream()).toList();
                continue;
            }
            List<Meeting> held = chairs.add(told, passage);
            if (held != told) {
                told = held;
                continue;
            }
            if (attendance.lists(passage)) {
                List<Meeting> named = attendance.onlyLists(passage)
                        ? List.of()
                        : meetings.read(passage, new Told(told), verb -> retold(passage, verb, said));
                told = attendance.add(
                        Stream.concat(told.stream(), named.stream()).toList(), passage);
            } else {
                List<Meeting> here = meetings.read(passage, new Told(told), verb -> retold(passage, verb, said));
                List<Meeting> all = new ArrayList<>(
                        here.isEmpty() ? attendance.addSpouses(atmosphere.add(told, passage), passage) : told);
                all.addAll(attendance.withLastClause(here, passage));
                told = reception.add(all, passage);
            }
        }
        List<Meeting> all = beside.add(passages, told, (passage, verb) -> retold(passage, verb, said));
        return PrivatePeople.of(passages, lexicon).without(new FormerStates(lexicon).named(all.stream()));
    }

    /** What a speaker recalls of earlier meetings is not an account of one; what a spokesman announces is. */
    private boolean retold(Passage passage, Span verb, List<Statement> said) {
        return said.stream()
                .filter(s -> s.evidence().span().contains(verb) && !itself(passage, verb, s))
                .anyMatch(s -> s.speaker().person() != null
                        && !official(passage, s)
                        && !spokenContacts.told(passage, verb, s));
    }

    /** 甲向乙致电祝贺: the word of contact is what is read as speech. */
    private static boolean itself(Passage passage, Span verb, Statement said) {
        return said.evidence().span().start() >= passage.span().start()
                && passage.between(verb.start(), verb.end()).contains(said.verb());
    }

    /** 表示, 指出; not 承认, 反对. */
    private boolean reports(String verb) {
        return lexicon.speechVerbFinder().all(verb).stream()
                .anyMatch(hit -> hit.values().get(0).reports());
    }

    /** Wishes of a speaker are no acts of a state. */
    private List<Event> events(List<Passage> passages, List<Meeting> told, List<Statement> said) {
        List<Event> acts = passages.stream()
                .flatMap(passage -> events
                        .read(
                                passage,
                                new Told(told).until(passage),
                                new SpokenActs(said, passage, verb -> retold(passage, verb, said), this::reports))
                        .stream())
                .toList();
        return OneAct.of(eventMerger.acrossDocuments(acts));
    }

    /** A spokesman, as the document calls him somewhere, or who answers at a briefing. */
    private boolean official(Passage passage, Statement said) {
        return briefing(passage, said)
                || passage.annotated().mentions().stream()
                        .filter(Mention.OfPerson.class::isInstance)
                        .map(Mention.OfPerson.class::cast)
                        .filter(p -> said.evidence().span().overlaps(p.span())
                                || p.person().equals(said.speaker().person()))
                        .flatMap(p -> p.offices().stream())
                        .anyMatch(office -> lexicon.words("spokesman").closes(office.title()));
    }

    /** 商务部召开例行新闻发布会, and below it 【甲】……. */
    private boolean briefing(Passage passage, Statement said) {
        if (!said.verb().equals(SoundBite.SAYS)) {
            return false;
        }
        Annotated annotated = passage.annotated();
        String head = annotated
                .reading()
                .substring(0, Math.min(HEAD, annotated.reading().length()));
        return lexicon.words("briefing").within(head)
                && SpeakerLabel.at(annotated.reading(), said.evidence().span().start())
                        .isPresent();
    }

    private List<Silence> silences(List<Passage> passages, List<Statement> said) {
        return new Silences(lexicon, said, (passage, verb) -> retold(passage, verb, said)).of(passages);
    }
}
