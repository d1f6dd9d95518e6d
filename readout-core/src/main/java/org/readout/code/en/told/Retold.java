package org.readout.code.en.told;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Encounter;
import org.readout.model.Contact;
import org.readout.model.Format;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Precision;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

/** Which contact of the document words refer to that do not say whose: "the talks", "the Hanoi meeting", "a working lunch". */
final class Retold {
    /** Days by which a writer's date for what was told before may be wrong. */
    private static final long SLIP = 92;

    private static final int BEHIND = 40;
    /** Tellings before the last so many are not referred to, so that time stays linear in the length of a text. */
    private static final int REMEMBERED = 60;

    private static final Set<String> PLAIN = Set.of("the", "this", "that", "a", "an", "their", "his", "her");

    private final Clauses clauses;
    private final List<Telling> before;
    private final List<Telling> here;

    Retold(Clauses clauses, List<Telling> before, List<Telling> here) {
        this.clauses = clauses;
        this.before = before.subList(Math.max(0, before.size() - REMEMBERED), before.size());
        this.here = here;
    }

    /** The sides of the contact referred to; those it names must be among them. */
    Optional<List<Side>> sides(Encounter encounter, Format format, List<Side> named) {
        List<Telling> candidates = Stream.concat(before.stream(), here.stream())
                .filter(telling -> fits(telling, encounter, format))
                .filter(telling -> named.stream().allMatch(side -> among(side, telling, format)))
                .toList();
        List<String> names = names(encounter);
        List<Telling> fitting = candidates.stream()
                .filter(telling -> names.isEmpty()
                        || dates(encounter).count() > 0 && gap(telling, encounter) == 0
                        || named(telling, names))
                .toList();
        Optional<Telling> last = fitting.stream()
                .max(Comparator.comparing((Telling telling) -> named(telling, names))
                        .thenComparing(telling -> -gap(telling, encounter))
                        .thenComparing(candidates::indexOf));
        return last.map(telling -> telling.sides())
                .or(() -> format.contact() == Contact.TRAVEL ? visit(named) : Optional.empty());
    }

    /** "The visit" of who was received, where no words have told of it. */
    private Optional<List<Side>> visit(List<Side> named) {
        List<Telling> all = Stream.concat(before.stream(), here.stream())
                .filter(telling -> telling.format().contact() == Contact.IN_PERSON
                        && telling.status().counts()
                        && telling.sides().size() == 2
                        && telling.sides().get(0).people().stream().anyMatch(p -> p.role() == Role.HOST))
                .filter(telling -> named.stream()
                        .allMatch(side -> guest(side, telling.sides().get(1))))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(visit(all.get(all.size() - 1)));
    }

    private static boolean guest(Side named, Side guest) {
        return named.country().equals(guest.country()) && same(named.people(), guest.people(), true);
    }

    private static List<Side> visit(Telling telling) {
        return List.of(
                new Side(telling.sides().get(0).country(), List.of()),
                telling.sides().get(1));
    }

    private boolean fits(Telling telling, Encounter encounter, Format format) {
        boolean occasion =
                format.contact() == Contact.PRESENCE && telling.format().contact() == Contact.IN_PERSON;
        boolean kind = telling.format().contact() == format.contact() || occasion;
        boolean day = dates(encounter).allMatch(date -> gap(telling.date(), date.when()) <= SLIP);
        return kind && day && telling.sides().size() > 1 && status(telling, encounter);
    }

    private static boolean status(Telling telling, Encounter encounter) {
        return telling.status() == encounter.status()
                || telling.status() == Status.PLANNED && encounter.status() == Status.NEGATED;
    }

    /** True if words for a contact have their own day or month, so that they tell of one. */
    boolean dated(Encounter encounter) {
        return dates(encounter).findAny().isPresent() && encounter.manner() == Encounter.Manner.KNOWN;
    }

    /** True if a day or month stands with them. */
    boolean days(Encounter encounter) {
        return dates(encounter).anyMatch(date -> date.when().precision() != Precision.YEAR);
    }

    /** True if all that tells one apart is a year. */
    boolean yearOnly(Encounter encounter) {
        return dates(encounter).allMatch(date -> date.when().precision() == Precision.YEAR)
                && names(encounter).isEmpty();
    }

    private Stream<Mention.OfDate> dates(Encounter encounter) {
        Span core = encounter.core();
        return clauses.all(Mention.OfDate.class).stream()
                .filter(date -> date.span().end() > core.start() && date.span().start() < core.end() + BEHIND)
                .filter(date -> date.span().start() < core.end()
                        || opens(core.end(), date.span().start()));
    }

    private boolean opens(int from, int to) {
        String between = clauses.lower().substring(from, to);
        return between.strip()
                .matches(
                        "(?:of|in|on|from)(?: the)?|, in||,? ?(?:in|at) (?:the )?[\\p{L}.'-]+(?: [\\p{L}.'-]+)?,? (?:on|in)");
    }

    private long gap(Telling telling, Encounter encounter) {
        return dates(encounter)
                .mapToLong(date -> gap(telling.date(), date.when()))
                .max()
                .orElse(0);
    }

    /** Days between two dates, 0 if they may be the same; of what is not dated nobody knows. */
    private static long gap(When told, When date) {
        LocalDate from = told.earliest();
        LocalDate to = date.earliest();
        if (from == null || to == null) {
            return SLIP + 1;
        }
        return told.compatible(date) ? 0 : Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    /** Proper names in the words before the noun: "the Hanoi meeting". */
    private List<String> names(Encounter encounter) {
        List<String> names = new ArrayList<>();
        for (String word : clauses.quote(encounter.core()).quote().split("[^\\p{L}'-]+")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (capital && !PLAIN.contains(word.toLowerCase(Locale.ROOT)) && !date(word) && names.size() < 4) {
                names.add(word.toLowerCase(Locale.ROOT));
            }
        }
        boolean opens = encounter.core().start() == clauses.sentence().span().start();
        return opens && !names.isEmpty() ? names.subList(1, names.size()) : names;
    }

    private boolean date(String word) {
        return clauses.all(Mention.OfDate.class).stream()
                .anyMatch(date -> clauses.quote(date.span()).quote().contains(word));
    }

    /** A place or person of the telling, in its sentence, has the name. */
    private static boolean named(Telling telling, List<String> names) {
        String words = sentence(telling).toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(words::contains);
    }

    private static String sentence(Telling telling) {
        Span span = telling.evidence().span();
        String text = telling.evidence().text().content();
        int end = text.indexOf(". ", span.end());
        int start = Math.max(text.lastIndexOf(". ", span.start()), text.lastIndexOf('\n', span.start())) + 1;
        return text.substring(
                Math.max(start, span.start() - 200), end < 0 || end > span.end() + 200 ? span.end() : end);
    }

    private static boolean among(Side side, Telling telling, Format format) {
        return telling.sides().stream()
                .filter(other -> other.country().equals(side.country()))
                .anyMatch(other -> same(side.people(), other.people(), format.contact() != Contact.TRAVEL));
    }

    /** Of a visit who goes is who went; of a meeting a state may stand for its people. */
    private static boolean same(List<Participant> one, List<Participant> other, boolean states) {
        boolean open = other.isEmpty() && states;
        return one.isEmpty()
                || open
                || one.stream().anyMatch(a -> other.stream()
                        .anyMatch(b -> a.person().id().equals(b.person().id())));
    }
}
