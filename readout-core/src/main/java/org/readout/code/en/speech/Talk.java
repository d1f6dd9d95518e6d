package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Country;

/**
 * Who speaks in a text, as far as later sentences refer to it: "he", "they", what goes on without naming its speaker. Changed by
 * each sentence in turn; not to be shared.
 */
public final class Talk {
    /**
     * Who goes on speaking in the sentences that follow, until the paragraph or somebody else's turn ends it.
     *
     * @param speakers who
     * @param verb as written
     * @param holds true if sentences without quotation marks are theirs too
     * @param then true if it is told in the past that they spoke
     * @param open true if what they said is told, not only that they condemned or praised something
     * @param verbatim true if all that follows is theirs, over paragraphs, until it is told again what somebody said
     */
    record Floor(List<Actor> speakers, String verb, boolean holds, boolean then, boolean open, boolean verbatim) {
        Floor {
            speakers = List.copyOf(speakers);
        }
    }

    private final Company company = new Company();
    private final List<Actor> turns = new ArrayList<>();
    private @Nullable Actor person;
    /** True if whom "he" means is somebody, not a body that has spoken. */
    private boolean somebody;

    private boolean one;
    private @Nullable Actor body;
    private List<Actor> speakers = List.of();
    private List<Actor> several = List.of();
    private @Nullable Floor floor;
    private List<String> issues = List.of();
    private int paragraph = -1;
    private int sentences;
    private int all;
    private List<Actor> issuer = List.of();
    private int quoted = -1;
    private int pending = -1;
    private boolean looked;
    private @Nullable Country head;

    /** The state a transcript's head names, looked for once. */
    Optional<Country> head(Supplier<Optional<Country>> state) {
        if (!looked) {
            looked = true;
            head = state.get().orElse(null);
        }
        return Optional.ofNullable(head);
    }

    Company company() {
        return company;
    }

    /** Whom "he" means. */
    List<Actor> person() {
        return person == null ? List.of() : List.of(person);
    }

    /** Whom "it" means. */
    List<Actor> body() {
        return body == null ? List.of() : List.of(body);
    }

    /** Whom "they" means: who acted together last, else those who spoke in turn, else those who are together. */
    List<Actor> several() {
        if (!several.isEmpty()) {
            return several;
        }
        return turns.size() > 1 ? List.copyOf(turns.subList(turns.size() - 2, turns.size())) : company.people(2);
    }

    /** Who spoke last. */
    List<Actor> speakers() {
        return speakers;
    }

    /** True if one man or woman spoke last. */
    boolean one() {
        return one;
    }

    /** Somebody is the subject of a clause. */
    void subject(List<Actor> actors) {
        subject(actors, false);
    }

    private void subject(List<Actor> actors, boolean human) {
        if (actors.size() > 1) {
            several = actors;
        } else if (!actors.isEmpty()) {
            one(actors.get(0), human || actors.get(0).person() != null);
        }
    }

    private void one(Actor actor, boolean human) {
        if (actor.person() == null) {
            body = actor;
        }
        boolean unknown = actor.country() == null && actor.sector() == null;
        if (human || unknown || !somebody && (actor.country() == null || actor.sector() != null)) {
            person = actor;
            somebody = human;
        }
    }

    /**
     * Somebody has spoken.
     *
     * @param human true of one man or woman, be it that no name is told: "a Peruvian spokesman", "the Chilean"
     */
    void spoke(List<Actor> actors, boolean human) {
        speakers = actors;
        one = human;
        subject(actors, human);
        if (actors.size() == 1) {
            several = List.of();
            turns.removeIf(actor -> same(actor, actors.get(0)));
            turns.add(actors.get(0));
        }
        actors.forEach(company::spoke);
    }

    private static boolean same(Actor a, Actor b) {
        return Objects.equals(a.person(), b.person()) && Objects.equals(a.country(), b.country());
    }

    /** A sentence begins; with a new paragraph nobody goes on. */
    public void in(int next) {
        sentences++;
        all++;
        if (next != paragraph) {
            paragraph = next;
            sentences = 1;
            turns.clear();
            floor = floor != null && floor.verbatim() ? floor : null;
            pending = -1;
        }
    }

    /** True if somebody goes on speaking, or words have begun whose speaker is still to come. */
    public boolean open() {
        return floor != null || pending >= 0;
    }

    /** True in the first sentence of a paragraph. */
    public boolean opening() {
        return sentences == 1;
    }

    /** True in the first sentence of the text below its title. */
    boolean first() {
        return all == 1;
    }

    /** Which body of a state the text speaks for. */
    List<Actor> issuer() {
        return issuer;
    }

    void issuer(List<Actor> body) {
        issuer = List.copyOf(body);
    }

    @Nullable
    Floor floor() {
        return floor;
    }

    void floor(@Nullable Floor next) {
        floor = next;
    }

    /** What the words before are about, for words that do not say. */
    List<String> issues() {
        return issues;
    }

    void issues(List<String> named) {
        issues = List.copyOf(named);
    }

    /** Up to where a quotation is told already. */
    int quoted() {
        return quoted;
    }

    void quoted(int end) {
        quoted = end;
    }

    /** Where a quotation began whose speaker is still to come; -1 if none did. */
    int pending() {
        return pending;
    }

    void pending(int start) {
        pending = start;
    }
}
