package org.readout.code.en.deed;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;

/** Which state came and which received, as told last, for "the visiting side", "his hosts", "the host government". Not to be shared. */
final class HostTold {
    private @Nullable Country guest;
    private @Nullable Country host;

    /** Somebody has come or been received. */
    void came(@Nullable Country visitor, @Nullable Country receiver) {
        guest = visitor;
        host = receiver;
    }

    /** Who received. */
    Optional<Country> host() {
        return Optional.ofNullable(host);
    }

    /**
     * The state of who came, or received.
     *
     * @param other the other of two states than the one that acted last
     */
    Optional<Country> of(Clauses clauses, Phrase phrase, Optional<Country> other) {
        boolean known = clauses.words()
                        .is(
                                "owning",
                                phrase.syntax().token(phrase.group().first()).lower())
                || phrase.syntax().token(phrase.group().first()).lower().equals("the");
        boolean came = says(clauses, phrase, "coming");
        boolean received = says(clauses, phrase, "receiving");
        return !known || came == received
                ? Optional.empty()
                : Optional.ofNullable(came ? guest : host).or(() -> sided(clauses, phrase, other));
    }

    /** "The visiting side" of talks that have no host told: the other of who acted last; not "the guests", who may be told of first. */
    private static Optional<Country> sided(Clauses clauses, Phrase phrase, Optional<Country> other) {
        String head = phrase.head().lemma().toLowerCase(Locale.ROOT);
        boolean alone = clauses.words().is("coming", head) || clauses.words().is("receiving", head);
        return alone ? Optional.empty() : other;
    }

    private static boolean says(Clauses clauses, Phrase phrase, String kind) {
        return IntStream.rangeClosed(phrase.group().first(), phrase.group().head())
                .mapToObj(at -> phrase.syntax().token(at))
                .anyMatch(token -> clauses.words().is(kind, token.tag() == Tag.NOUN ? token.lemma() : token.lower()));
    }
}
