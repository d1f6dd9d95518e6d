package org.readout.code.en.say;

import java.util.List;
import java.util.Optional;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/** What stands behind something in a sentence. */
final class Behind {
    private Behind() {}

    /** The words from a token to another, in lower case. */
    static List<String> words(Syntax syntax, int from, int to) {
        return syntax.tokens().subList(from, Math.min(to + 1, syntax.tokens().size())).stream()
                .map(Token::lower)
                .toList();
    }

    /** The first token from an offset on. */
    static Optional<Token> token(Syntax syntax, int offset) {
        return syntax.tokens().stream()
                .filter(token -> token.span().start() >= offset)
                .findFirst();
    }
}
