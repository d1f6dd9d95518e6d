package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import org.readout.actor.en.ActorReader;
import org.readout.code.Attestations;
import org.readout.code.Coder;
import org.readout.code.Issues;
import org.readout.code.en.meet.EncounterReader;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.ContactWords;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Annotated;
import org.readout.model.Coding;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Sentence;
import org.readout.model.syntax.Analysis;

/** Concludes from an annotated English text what it tells. Immutable and safe to share. */
public final class EnglishCoder implements Coder {
    /** Stands in every coding; to be raised with every change of what the rules yield. */
    public static final String VERSION = "en-7";

    private final English english;
    private final StatementReader statements;
    private final Attestations attestations;
    private final ActorReader actors;
    private final EventReader events;
    private final EncounterReader encounters;
    private final Analysis analysis;

    /**
     * @param analysis finds the structure of a sentence
     * @throws org.readout.lexicon.LexiconException naming file and line of the first error of an English table
     */
    public EnglishCoder(Lexicon lexicon, Analysis analysis) {
        english = English.read(lexicon);
        statements = new StatementReader(Sayings.read(lexicon.source()), new Issues(lexicon.formulas()));
        attestations = new Attestations(lexicon.posts());
        actors = ActorReader.read(lexicon);
        events = new EventReader(lexicon);
        encounters = new EncounterReader(ContactWords.read(lexicon.source()));
        this.analysis = analysis;
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public Coding code(Annotated annotated) {
        String plain = Spelling.plain(annotated.document().text().content());
        String lower = Spelling.lower(plain);
        Reading reading = new Reading(annotated, english, statements, events, encounters, actors);
        int next = 0;
        List<Mention> mentions = annotated.mentions();
        for (Sentence sentence : annotated.sentences()) {
            List<Mention> within = new ArrayList<>();
            for (;
                    next < mentions.size()
                            && mentions.get(next).span().start()
                                    < sentence.span().end();
                    next++) {
                if (sentence.span().contains(mentions.get(next).span())) {
                    within.add(mentions.get(next));
                }
            }
            reading.read(Clauses.of(annotated, plain, lower, sentence, within, english, analysis));
        }
        return reading.coding(VERSION, english.lexicon().version(), attestations.of(annotated))
                .but()
                .people(FigureReader.read(annotated))
                .build();
    }
}
