package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Token;

/** Whether several are met one after the other: "separately", "in turn", "back to back". */
final class Apart {
    private static final Set<String> ADVERBS = Set.of("separately", "individually", "respectively");
    private static final Set<String> TURNS = Set.of("turn", "succession");

    private Apart() {}

    /** "Met separately with A and B", "separately received A and B". */
    static boolean met(Clause clause) {
        int verb = clause.verb().head();
        List<Token> tokens = clause.syntax().tokens();
        boolean beside = tokens.subList(Math.max(0, verb - 1), Math.min(tokens.size(), verb + 2)).stream()
                .anyMatch(token -> ADVERBS.contains(Words.lower(token)));
        return beside
                || backToBack(tokens.subList(verb, tokens.size()))
                || clause.arguments().stream().anyMatch(Apart::turns);
    }

    private static boolean backToBack(List<Token> tokens) {
        return IntStream.range(2, tokens.size())
                .anyMatch(at -> Words.lower(tokens.get(at)).equals("back")
                        && Words.lower(tokens.get(at - 1)).equals("to")
                        && Words.lower(tokens.get(at - 2)).equals("back"));
    }

    /** "Received A and B in turn", "in quick succession". */
    private static boolean turns(Argument argument) {
        return argument.preposition().equals("in")
                && TURNS.contains(Words.lower(argument.phrase().head()));
    }
}
