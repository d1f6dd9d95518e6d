package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.StoredText;

/**
 * Offices that a verb ties to who holds them: 王毅自2013年起担任外交部长, 当时他是国家副主席. The titles have no name behind them, the verb
 * stands right before them, and a clause ends there. Not safe to share.
 */
final class OfficesSaid {
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String CLAUSE_MARKS = "，；：、";

    private final StoredText text;
    private final String reading;
    private final ChineseLexicon lexicon;
    private final List<Said> said = new ArrayList<>();

    /**
     * @param verb where the verb begins
     */
    private record Said(List<TitleElement> titles, int verb) {}

    OfficesSaid(StoredText text, String reading, ChineseLexicon lexicon) {
        this.text = text;
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** Takes in titles that no name has followed. */
    void take(List<TitleElement> titles) {
        if (titles.isEmpty() || !ends(titles.get(titles.size() - 1).words().end())) {
            return;
        }
        int start = titles.get(0).words().start();
        lexicon.words("holds_office")
                .closing(reading, start)
                .ifPresent(verb -> said.add(new Said(titles, start - verb.length())));
    }

    private boolean ends(int end) {
        return end >= reading.length()
                || !Character.isIdeographic(reading.charAt(end))
                || lexicon.words("holding_tail").opens(reading, end);
    }

    /** @param people everyone named, in text order */
    List<Mention.OfHolding> all(List<Mention.OfPerson> people) {
        List<Mention.OfHolding> holdings = new ArrayList<>();
        for (Said one : said) {
            subject(one.verb(), people).ifPresent(subject -> one.titles()
                    .forEach(title -> holding(title, subject).ifPresent(holdings::add)));
        }
        return holdings;
    }

    private Optional<Mention.OfHolding> holding(TitleElement title, Mention.OfPerson subject) {
        Country own = subject.country();
        Office office = title.office(text, lexicon, own);
        boolean foreign = own != null && office.country() != null && !own.equals(office.country());
        return foreign ? Optional.empty() : Optional.of(new Mention.OfHolding(title.words(), subject.person(), office));
    }

    /** Who is named last in the clause of the verb; for a pronoun, who opens the sentence. */
    private Optional<Mention.OfPerson> subject(int verb, List<Mention.OfPerson> people) {
        int clause = after(SENTENCE_ENDS + CLAUSE_MARKS, verb);
        int sentence = after(SENTENCE_ENDS, verb);
        List<Mention.OfPerson> before = people.stream()
                .filter(person ->
                        person.name().start() >= sentence && person.name().end() <= verb)
                .toList();
        Optional<Mention.OfPerson> here = before.stream()
                .filter(person -> person.name().start() >= clause)
                .reduce((first, second) -> second);
        boolean pronoun = lexicon.words("pronoun").within(reading.substring(clause, verb));
        return here.isPresent() || !pronoun ? here : before.stream().findFirst();
    }

    private int after(String marks, int end) {
        int at = end;
        while (at > 0 && marks.indexOf(reading.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
