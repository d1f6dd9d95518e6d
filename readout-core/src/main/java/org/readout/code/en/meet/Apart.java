package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Token;

/** Whether several are met one after the other: "separately", "in turn", "back to back". */
record Apart(ContactWords table) {
    /** "Met separately with A and B", "separately received A and B". */
    boolean met(Clause clause) {
        int verb = clause.verb().head();
        List<Token> tokens = clause.syntax().tokens();
        boolean beside = tokens.subList(Math.max(0, verb - 1), Math.min(tokens.size(), verb + 2)).stream()
                .anyMatch(token -> table.is("each_apart", Words.lower(token)));
        return beside
                || backToBack(tokens.subList(verb, tokens.size()))
                || clause.arguments().stream().anyMatch(this::turns);
    }

    private static boolean backToBack(List<Token> tokens) {
        return IntStream.range(2, tokens.size())
                .anyMatch(at -> Words.lower(tokens.get(at)).equals("back")
                        && Words.lower(tokens.get(at - 1)).equals("to")
                        && Words.lower(tokens.get(at - 2)).equals("back"));
    }

    /** "Received A and B in turn", "in quick succession". */
    private boolean turns(Argument argument) {
        return argument.preposition().equals("in")
                && table.is("turn", Words.lower(argument.phrase().head()));
    }
}
