package org.readout.explain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.explain.verdict.Assertion;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;

/** Who was not met, beside who was: rank against access, as authors argue it. */
final class Contrast {
    /** What is set against a refusal is told in the sentence after it or the next. */
    private static final int RIGHT_AFTER = 400;

    private final Material material;
    private final Assertion.Encounter refused;
    private final List<Assertion> asserted;

    private Contrast(Material material, Assertion.Encounter refused, List<Assertion> asserted) {
        this.material = material;
        this.refused = refused;
        this.asserted = asserted;
    }

    /** Empty unless both who came and who did not receive them are named. */
    static Optional<Line> line(Material material, Assertion.Encounter refused, List<Assertion> asserted) {
        return refused.sides().size() == 2
                        && refused.sides().stream()
                                .noneMatch(side -> side.principals().isEmpty())
                ? Optional.of(new Contrast(material, refused, asserted).line())
                : Optional.empty();
    }

    private Line line() {
        Participant guest = first(refused.sides().get(0));
        Sentence sentence = new Sentence().named(Names.of(guest), List.of(guest.evidence(), refused.words()));
        held(guest).ifPresent(one -> sentence.words(" (")
                .computed("band " + Happened.band(one.office()), List.of(one.words()))
                .words(")"));
        Participant other = first(refused.sides().get(1));
        sentence.words(" did not meet ").named(Names.of(other), List.of(other.evidence(), refused.words()));
        if (refused.date().known()) {
            sentence.words(Days.lead(refused.date())).dated(Days.of(refused.date()), List.of(refused.words()));
        }
        Happened.lead(material).ifPresent(lead -> against(sentence, guest, lead));
        return sentence.words(".").as(Part.ARGUED, 2);
    }

    private static Participant first(Side side) {
        return side.principals().get(0);
    }

    /** The office the analysis gives to who was not met, the highest it knows a band of. */
    private Optional<Assertion.Holding> held(Participant guest) {
        return asserted(Assertion.Holding.class)
                .filter(one ->
                        one.person().equals(guest.person()) && one.office().rank() != null)
                .min(Comparator.comparingInt(one -> Happened.band(one.office())));
    }

    private <T extends Assertion> Stream<T> asserted(Class<T> kind) {
        return asserted.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Who was met instead, if the analysis says so right after. */
    private void against(Sentence sentence, Participant refusedOne, Meeting lead) {
        Optional<Evidence> told =
                lead.mentions().stream().filter(this::rightAfter).findFirst();
        Participant met = first(lead.sides().get(1));
        if (told.isEmpty() || met.person().equals(refusedOne.person())) {
            return;
        }
        sentence.words("; ").named(Names.of(met), List.of(met.evidence(), told.get()));
        Happened.highest(met).ifPresent(office -> sentence.words(" (")
                .computed("band " + Happened.band(office), List.of(office.evidence()))
                .words(")"));
        sentence.words(" did");
    }

    private boolean rightAfter(Evidence mention) {
        int distance = mention.span().start() - refused.words().span().end();
        return mention.docId().equals(refused.words().docId()) && distance >= 0 && distance < RIGHT_AFTER;
    }
}
