package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import org.readout.actor.en.ActorReader;
import org.readout.code.Attestations;
import org.readout.code.Coder;
import org.readout.code.Issues;
import org.readout.code.en.claim.ClaimReader;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.deed.EventReader;
import org.readout.code.en.deed.FigureReader;
import org.readout.code.en.meet.EncounterReader;
import org.readout.code.en.say.Tone;
import org.readout.code.en.speech.StatementReader;
import org.readout.learn.Net;
import org.readout.learn.Vectors;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Acts;
import org.readout.lexicon.en.ContactWords;
import org.readout.lexicon.en.English;
import org.readout.lexicon.en.LeadWords;
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
    public static final String VERSION = "en-25";

    private final English english;
    private final StatementReader statements;
    private final Attestations attestations;
    private final ActorReader actors;
    private final EventReader events;
    private final EncounterReader encounters;
    private final ClaimReader claims;
    private final Analysis analysis;
    private final LeadWords words;
    private final Gate gate;

    /**
     * @param analysis finds the structure of a sentence
     * @throws org.readout.lexicon.LexiconException naming file and line of the first error of an English table
     */
    public EnglishCoder(Lexicon lexicon, Analysis analysis) {
        this(English.read(lexicon), analysis);
    }

    /** @param english tables read before, as an annotator needs them too */
    public EnglishCoder(English english, Analysis analysis) {
        this(english, analysis, Gate.BY_WORDS);
    }

    private EnglishCoder(English english, Analysis analysis, Gate gate) {
        Lexicon lexicon = english.lexicon();
        Acts acts = Acts.read(lexicon);
        ContactWords contacts = ContactWords.read(lexicon.source());
        Sayings sayings = Sayings.read(lexicon.source());
        Vectors vectors = Vectors.bundled();
        this.english = english;
        words = LeadWords.read(english, acts, contacts, sayings);
        statements =
                new StatementReader(sayings, new Issues(lexicon.formulas()), new Tone(Net.bundled("stance", vectors)));
        attestations = new Attestations(lexicon.posts());
        actors = ActorReader.read(lexicon);
        events = new EventReader(lexicon, acts);
        encounters = new EncounterReader(contacts);
        claims = new ClaimReader(english, Net.bundled("claim", vectors));
        this.analysis = analysis;
        this.gate = gate;
    }

    /** A coder that analyses every sentence, also those whose words can tell nothing: to measure what is lost by passing them over. */
    public static EnglishCoder ofEverySentence(English english, Analysis analysis) {
        return new EnglishCoder(english, analysis, Gate.EVERY);
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public Coding code(Annotated annotated) {
        String plain = Spelling.plain(annotated.document().text().content());
        String lower = Spelling.lower(plain);
        Reading reading = new Reading(annotated, english, statements, events, encounters, actors, claims, gate);
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
            reading.read(Clauses.of(annotated, plain, lower, sentence, within, english, words, analysis));
        }
        return reading.coding(VERSION, english.lexicon().version(), attestations.of(annotated))
                .but()
                .people(FigureReader.read(annotated))
                .build();
    }
}
