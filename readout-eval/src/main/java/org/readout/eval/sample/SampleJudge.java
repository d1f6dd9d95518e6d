package org.readout.eval.sample;

import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Judgement;
import org.readout.lexicon.Formats;
import org.readout.lexicon.Lexicon;

/** Compares all that is coded of a readout with what the register has. Immutable and safe to share. */
final class SampleJudge {
    private final Formats formats;
    private final Names names;
    private final ContactJudge contacts;
    private final PeopleJudge people;
    private final FormulaJudge formulas;

    SampleJudge(Lexicon lexicon, Register register) {
        formats = lexicon.formats();
        names = new Names(lexicon.people());
        contacts = new ContactJudge(formats);
        people = new PeopleJudge(names, new OfficeWords(lexicon.countries()));
        formulas = new FormulaJudge(register.formulas(), lexicon.formulas());
    }

    Stream<Judgement> judge(CodedLine line) {
        List<Entry> told = line.entries().stream()
                .filter(entry -> formats.has(entry.format()))
                .toList();
        Pairing pairing = Pairing.of(told, line.coding().meetings(), formats, names);
        Stream<Judgement> found = pairing.pairs().stream()
                .flatMap(pair ->
                        Stream.concat(CircumstanceJudge.judge(line.item(), pair), people.judge(line.item(), pair)));
        return Stream.of(contacts.judge(line, pairing), found, formulas.judge(line))
                .flatMap(part -> part);
    }
}
