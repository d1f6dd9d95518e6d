package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Who greets a visitor where he arrives, at no aeroplane: 甲抵达学院时，乙国副总理乙在门前迎接; 甲抵达市政厅，受到乙热情迎接. */
public record Greeting(Parties parties, Span verb) {
    private static final String COMMA = "，";
    /** How far behind 迎接 the one greeted may begin. */
    private static final int OBJECT = 1;
    /** Length of 陪同 and 随同. */
    private static final int COMPANY = 2;

    /** The greeting a sentence tells of, if any. */
    public static Optional<Greeting> in(Passage passage, ChineseLexicon lexicon) {
        int from = passage.span().start();
        String text = passage.between(from, passage.span().end());
        for (int i = text.length() - 1; i > 0; i--) {
            Optional<String> word = lexicon.words("greets").opening(text, i);
            if (word.isPresent()) {
                Span at = new Span(from + i, from + i + word.get().length());
                return Optional.of(new Greeting(new Parties(passage, lexicon), at));
            }
        }
        return Optional.empty();
    }

    /** Who greets first, then who is greeted; none by an aeroplane, or where either is not named. */
    public Optional<Parties.Two> two() {
        List<Party> greeters = greeters();
        return greeters.isEmpty() || says("aeroplane") || says("greets_not")
                ? Optional.empty()
                : guest(greeters.get(0))
                        .map(guest -> new Parties.Two(together(greeters, greeters.get(0)), guest))
                        .filter(two -> Parties.differ(two.first(), two.second()));
    }

    private boolean says(String kind) {
        int start = parties.passage()
                .previous()
                .map(p -> p.span().start())
                .orElse(parties.passage().span().start());
        String text = parties.passage().annotated().reading();
        return parties.lexicon()
                .words(kind)
                .within(text.substring(start, parties.passage().span().end()));
    }

    /** Those named in the clause of the verb; behind 受到, where that stands in it. */
    private List<Party> greeters() {
        String head = parties.passage().between(parties.passage().span().start(), verb.start());
        int comma = head.lastIndexOf(COMMA) + 1;
        int met = parties.lexicon().words("met_by").all().stream()
                .mapToInt(word -> head.lastIndexOf(word))
                .max()
                .orElse(-1);
        int from = parties.passage().span().start() + Math.max(comma, met);
        return parties.before(verb.start()).stream()
                .filter(party -> party.span().start() >= from && !party.people().isEmpty() && party.country() != null)
                .toList();
    }

    /** 总统甲、议长乙: all of the state of the one named first. */
    private static Party together(List<Party> greeters, Party first) {
        List<Mention.OfPerson> people = greeters.stream()
                .filter(one -> !Parties.differ(one, first))
                .flatMap(one -> one.people().stream())
                .toList();
        return Party.of(people);
    }

    /** 迎接甲; else who arrives in the clauses before, or in the sentence before. */
    private Optional<Party> guest(Party greeter) {
        Optional<Party> object = parties.all().stream()
                .filter(party -> party.span().start() >= verb.end()
                        && party.span().start() <= verb.end() + OBJECT
                        && !party.people().isEmpty())
                .findFirst();
        return object.or(() -> arriving(parties, greeter.span().start()))
                .or(() -> alone() ? before() : Optional.empty());
    }

    /** Nobody else stands before who greets. */
    private boolean alone() {
        return parties.before(greeters().get(0).span().start()).stream()
                .allMatch(party -> party.people().isEmpty());
    }

    private Optional<Party> before() {
        return parties.passage()
                .previous()
                .flatMap(last -> arriving(
                        new Parties(last, parties.lexicon()), last.span().end()));
    }

    /** 甲抵达学院时: the first person with a word of arrival behind him, who does not only accompany. */
    private static Optional<Party> arriving(Parties parties, int end) {
        return parties.before(end).stream()
                .filter(party -> !party.people().isEmpty()
                        && !parties.lexicon()
                                .words("accompanied")
                                .opens(parties.passage().after(party.span().end(), COMPANY))
                        && parties.lexicon()
                                .words("comes_to")
                                .within(parties.passage().between(party.span().end(), end)))
                .findFirst();
    }
}
