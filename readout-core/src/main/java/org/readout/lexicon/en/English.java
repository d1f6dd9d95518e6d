package org.readout.lexicon.en;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Officers;
import org.readout.lexicon.StateGroups;

/**
 * The English tables. Immutable and safe to share.
 *
 * @param lexicon the tables all languages share
 * @param places names that hold a country's name and are not that state ("South China Sea")
 * @param sharedNames names several states bear
 * @param stateNeighbours words beside a state's name that tell whether it acts
 * @param attributions words of which attributions without a name are made
 * @param relations words for relations between states and where they go
 * @param ruleWords words that single rules ask for
 * @param abbreviations whose full stops end no sentence
 * @param idioms turns of phrase for where relations go
 * @param surnames family names that stand for a head of state or government
 * @param nameWords words of which names of people are made
 * @param givenNames which tell whether he or she may be meant
 * @param holdingVerbs what ties an office to who holds it
 * @param nationalTitles titles only one state has
 * @param newsrooms which write from and for one state
 * @param groups of states that talk to others as one
 * @param officers who speaks for no state, when
 * @param verbs by their forms
 * @param bodies names of bodies of every kind
 * @param cities names of towns and regions
 */
public record English(
        Lexicon lexicon,
        Terms terms,
        Titles titles,
        Organisations organisations,
        TimeRelations timeRelations,
        FunctionWords functionWords,
        Months months,
        List<String> places,
        SharedNames sharedNames,
        WordKinds stateNeighbours,
        WordKinds attributions,
        WordKinds relations,
        WordKinds ruleWords,
        WordKinds abbreviations,
        RelationIdioms idioms,
        Surnames surnames,
        NameWords nameWords,
        GivenNames givenNames,
        HoldingVerbs holdingVerbs,
        NationalTitles nationalTitles,
        Newsrooms newsrooms,
        StateGroups groups,
        Officers officers,
        Verbs verbs,
        List<String> bodies,
        List<String> cities) {

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static English read(Lexicon lexicon) {
        return new English(
                lexicon,
                Terms.read(lexicon),
                Titles.read(lexicon.source()),
                Organisations.read(lexicon.source()),
                TimeRelations.read(lexicon.source()),
                FunctionWords.read(lexicon.source()),
                Months.read(lexicon.source()),
                lexicon.source().rows("en/places.tsv", Set.of("surfaces")).stream()
                        .flatMap(row -> row.list("surfaces").stream())
                        .toList(),
                SharedNames.read(lexicon.source()),
                WordKinds.read(lexicon.source(), "en/state-neighbours.tsv"),
                WordKinds.read(lexicon.source(), "en/attributions.tsv"),
                WordKinds.read(lexicon.source(), "en/relations.tsv"),
                WordKinds.read(lexicon.source(), "en/rule-words.tsv"),
                WordKinds.read(lexicon.source(), "en/abbreviations.tsv"),
                RelationIdioms.read(lexicon.source()),
                Surnames.read(lexicon),
                NameWords.read(lexicon.source()),
                GivenNames.read(lexicon.source()),
                HoldingVerbs.read(lexicon.source()),
                NationalTitles.read(lexicon.source()),
                Newsrooms.read(lexicon.source()),
                StateGroups.read(lexicon.source(), "en/state-groups.tsv"),
                Officers.read(lexicon.source(), lexicon.people()),
                Verbs.read(lexicon.source()),
                names(lexicon, "en/bodies.tsv", "names"),
                names(lexicon, "en/cities.tsv", "cities", "regions"));
    }

    private static List<String> names(Lexicon lexicon, String file, String... columns) {
        return lexicon.source().rows(file, Set.of(columns)).stream()
                .flatMap(row -> Arrays.stream(columns).flatMap(column -> row.list(column).stream()))
                .toList();
    }
}
