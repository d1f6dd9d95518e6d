package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ContactVerb;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;

/** Contacts told by a verb. Confined to one sentence. */
final class ClauseEncounters {
    private final ContactWords table;
    private final Partners partners;
    private final Companions companions;
    private final Envoys envoys;
    private final SameRoom sameRoom;
    private final InCompany company;
    private final Remotely remotely;
    private final Holding holding;
    private final Awards awards;
    private final Joint joint;
    private final Summonses summonses;
    private final Joining joining;
    private final Journey journeys;
    private final Post post;
    private final Set<Integer> taken;

    /** @param taken heads of nouns told of; those a verb tells of are added */
    ClauseEncounters(ContactWords table, Cast cast, Set<Integer> taken) {
        this.table = table;
        this.taken = taken;
        Words words = new Words(table);
        Reality reality = new Reality(table);
        this.partners = new Partners(cast, words, reality);
        this.companions = new Companions(cast, reality);
        this.envoys = new Envoys(cast, reality);
        this.sameRoom = new SameRoom(cast, reality);
        this.company = new InCompany(table, cast, reality);
        this.journeys = new Journey(table, cast, words, reality);
        this.remotely = new Remotely(cast, words, reality);
        this.holding = new Holding(cast, words, reality, journeys, taken);
        this.awards = new Awards(cast, words, reality, taken);
        this.joint = new Joint(cast, words, reality);
        this.summonses = new Summonses(words, cast, reality);
        this.joining = new Joining(words, cast, reality);
        this.post = new Post(cast, words, reality, taken);
    }

    /** What a clause tells: mostly one contact, several where somebody is met "separately". */
    List<Encounter> read(Clause clause) {
        Optional<Encounter> attended = sameRoom.read(clause);
        if (attended.isPresent()) {
            return List.of(attended.get());
        }
        boolean talk = false;
        for (ContactVerb verb : table.verbs(clause.verb().lemma())) {
            boolean stands = Particles.stand(clause, verb.words());
            List<Encounter> found = stands ? read(clause, verb) : List.of();
            talk |= stands && verb.object().equals("named");
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (ContactVerb verb : table.anyVerb()) {
            boolean asked = !talk || verb.pattern() == ContactVerb.Pattern.REMOTE;
            List<Encounter> found = asked ? read(clause, verb) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Encounter> read(Clause clause, ContactVerb verb) {
        return switch (verb.pattern()) {
            case PARTNER -> partners.read(clause, verb);
            case TOGETHER -> companions.together(clause, verb);
            case GATHER -> companions.gathered(clause, verb);
            case REPAY ->
                new Invitations(journeys).repaid(clause, taken).stream().toList();
            case STAY -> List.of();
            case COMPANY -> company.read(clause, verb).stream().toList();
            case PERSON ->
                new InPerson(remotely.cast(), remotely.words(), remotely.reality())
                        .read(clause, verb).stream().toList();
            case REMOTE -> remotely.read(clause, verb).stream().toList();
            case TELL -> {
                List<Encounter> addressed = companions.addressed(clause, verb);
                yield addressed.isEmpty() ? envoys.read(clause, verb) : addressed;
            }
            case INVITE ->
                new Invitations(journeys).invited(clause, verb).stream().toList();
            case ORDER -> summonses.read(clause, verb).stream().toList();
            case JOIN -> joining.read(clause, verb).stream().toList();
            case SHUN -> companions.shunned(clause, verb);
            case AWARD -> awards.read(clause);
            case HOLD -> holding.read(clause, verb);
            case TRAVEL -> journeys.read(clause, verb);
            case SENT ->
                clause.verb().passive() ? journeys.read(clause, verb) : new Senders(journeys).read(clause, verb);
            case TAKE -> clause.verb().passive() ? List.of() : new Takers(journeys).read(clause, verb);
            case WRITE -> post.written(clause, verb).stream().toList();
            case SEND, CARRY -> post.read(clause, verb);
            case GET -> {
                List<Encounter> letters = post.read(clause, verb);
                yield letters.isEmpty() ? holding.got(clause, verb) : letters;
            }
            case JOINT -> joint.read(clause, verb);
            case ATTEND ->
                new Presences(journeys).attended(clause, verb).stream().toList();
        };
    }
}
