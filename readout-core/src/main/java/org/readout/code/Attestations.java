package org.readout.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.lexicon.Posts;
import org.readout.model.Annotated;
import org.readout.model.Attestation;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Post;
import org.readout.model.Span;

/**
 * Who is called by which office in a document, whether or not the person met anyone. Errands, forms of address and offices no
 * longer or not yet held attest nothing; {@link Posts} says which those are. Immutable and safe to share.
 */
public final class Attestations {
    /** Long enough for one word and the blanks around it. */
    private static final int WORD_BEFORE = 16;

    /** Stands between two titles of one person, or only parts title and name. */
    private static final Pattern JOINED = Pattern.compile("[、，,兼和及暨与/ \u3000\u201c\u201d（(\n]|以及|[^\\p{IsHan}]");

    private final Posts posts;

    public Attestations(Posts posts) {
        this.posts = posts;
    }

    /** In text order, each post of a person once: where it is stated first. */
    public List<Attestation> of(Annotated annotated) {
        Map<Held, Attestation> first = new LinkedHashMap<>();
        for (Mention mention : annotated.mentions()) {
            if (mention instanceof Mention.OfPerson person) {
                for (Office office : person.offices()) {
                    held(annotated, person, office)
                            .ifPresent(held -> first.putIfAbsent(
                                    held,
                                    new Attestation(
                                            person.person(), office, annotated.quote(evidence(person, office)))));
                }
            }
        }
        return List.copyOf(first.values());
    }

    /** What tells one tenure in a document from another. */
    private record Held(String person, Post post, Optional<Country> country) {}

    private Optional<Held> held(Annotated annotated, Mention.OfPerson person, Office office) {
        return foreign(person, office)
                        || ofAnother(annotated, person, office)
                        || posts.leftBefore(before(annotated, office))
                ? Optional.empty()
                : posts.of(office)
                        .map(post -> new Held(person.person().id(), post, Optional.ofNullable(office.country())));
    }

    /** An office of a state the person does not act for belongs to someone else named nearby, or is misread. */
    private static boolean foreign(Mention.OfPerson person, Office office) {
        return person.country() != null
                && office.country() != null
                && !Objects.equals(person.country(), office.country());
    }

    /** 联合国秘书长叙利亚问题特使: a title that runs on into another, unjoined, is that of whoever sent its bearer. */
    private static boolean ofAnother(Annotated annotated, Mention.OfPerson person, Office office) {
        int end = office.evidence().span().end();
        return end < person.name().start()
                && annotated.document().language().equals(Language.CHINESE)
                && !JOINED.matcher(
                                annotated.reading().substring(end, person.name().start()))
                        .lookingAt();
    }

    private static String before(Annotated annotated, Office office) {
        int start = office.evidence().span().start();
        return annotated.document().text().content().substring(Math.max(0, start - WORD_BEFORE), start);
    }

    /** Titles and name together; an English title may stand apart from the name. */
    private static Span evidence(Mention.OfPerson person, Office office) {
        return person.span().to(office.evidence().span());
    }
}
