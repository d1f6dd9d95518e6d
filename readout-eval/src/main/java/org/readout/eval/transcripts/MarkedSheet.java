package org.readout.eval.transcripts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.MarkedText;
import org.readout.eval.MarkedText.Label;
import org.readout.lexicon.Formats;
import org.readout.lexicon.zh.Folding;
import org.readout.model.Country;
import org.readout.model.Status;

/**
 * The labels of a {@link MarkedText} in Chinese as a sheet: contacts ({@code M talks CHN:李强/KAZ:斯迈洛夫 held 2023-09-12}; told
 * again, {@code M=}), runs of speech ({@code S DEU:朔尔茨}, {@code S CHN+RUS:joint}), other acts ({@code A AID CHN>LAO planned}).
 */
final class MarkedSheet {
    /** What the labels call a contact that did not take place, or not yet. */
    private static final Map<String, Status> STATUS = Map.of(
            "held", Status.OCCURRED,
            "occurred", Status.OCCURRED,
            "planned", Status.PLANNED,
            "hypothetical", Status.HYPOTHETICAL,
            "generic", Status.GENERIC,
            "negative", Status.NEGATED,
            "negated", Status.NEGATED,
            "phantom", Status.DENIED,
            "denied", Status.DENIED,
            "urged", Status.URGED);

    private static final String JOINT = "joint";
    private static final int MONTH = 7;

    private final MarkedText marked;
    private final Sentences sentences;
    private final Names names;
    private final Formats formats;
    private final Folding folding;

    /** @param folding brings names in traditional characters into the form in which the program has them */
    MarkedSheet(MarkedText marked, Names names, Formats formats, Folding folding) {
        this.marked = marked;
        this.sentences = Sentences.of(marked.text());
        this.names = names;
        this.formats = formats;
        this.folding = folding;
    }

    Sheet sheet() {
        return new Sheet(
                contacts(),
                of("S").map(this::run).toList(),
                of("A").flatMap(MarkedSheet::acts).toList());
    }

    private Stream<Label> of(String... kinds) {
        List<String> asked = List.of(kinds);
        return marked.labels().stream().filter(label -> asked.contains(label.word(0)));
    }

    /** What is told again, by a headline or later, belongs to the contact of the same form and states, of that day if there is one. */
    private List<Account> contacts() {
        List<Account> contacts = new ArrayList<>(of("M").map(this::account).toList());
        of("M=").map(this::account).forEach(again -> again(contacts, again));
        return contacts;
    }

    private static void again(List<Account> contacts, Account again) {
        Account first = contacts.stream()
                .filter(one -> one.form() == again.form() && one.countries().equals(again.countries()))
                .max((a, b) ->
                        Boolean.compare(a.day().equals(again.day()), b.day().equals(again.day())))
                .orElse(again);
        contacts.remove(first);
        contacts.add(first.withTold(Stream.concat(first.told().stream(), again.told().stream())
                .distinct()
                .toList()));
    }

    private Account account(Label label) {
        return new Account(
                formats.format(label.word(1)),
                status(label.word(3)),
                days(label.word(4)),
                null,
                Arrays.stream(label.word(2).split("/")).map(this::side).toList(),
                null,
                null,
                List.of(),
                List.of(label.span()));
    }

    private static Status status(String word) {
        return Objects.requireNonNull(STATUS.get(word), () -> "no label has the status " + word);
    }

    /** A month is the span of its days, as sheets have it; none is told by a dash. */
    private static @Nullable String days(String told) {
        if (told.length() == MONTH) {
            return YearMonth.parse(told).atDay(1) + "/" + YearMonth.parse(told).atEndOfMonth();
        }
        return told.equals("-") ? null : told;
    }

    /** {@code CHN:李强}, several principals with commas, or {@code CHN} alone. */
    private Delegation side(String told) {
        String[] parts = told.split(":", 2);
        return new Delegation(
                new Country(parts[0]),
                parts.length < 2
                        ? List.of()
                        : Arrays.stream(parts[1].split(","))
                                .map(name -> new Attendee(written(name), List.of(), null, false, true))
                                .toList());
    }

    private Run run(Label label) {
        String[] parts = label.word(1).split(":", 2);
        Set<Country> states =
                Arrays.stream(parts[0].split("\\+")).map(Country::new).collect(Collectors.toSet());
        return new Run(
                LabelVoice.of(written(parts[1]), states, parts[1].equals(JOINT)),
                new TreeSet<>(sentences.in(label.span())));
    }

    private Name written(String name) {
        return names.written(folding.fold(name));
    }

    /** Several states upon several, or more than two together: an act of each pair, as the program's acts are counted. */
    private static Stream<Act> acts(Label label) {
        String[] sides = label.word(2).split(">", 2);
        List<Country> from = states(sides[0]);
        List<Country> upon = sides.length < 2 ? List.of() : states(sides[1]);
        Stream<Set<Country>> pairs = !upon.isEmpty()
                ? from.stream().flatMap(one -> upon.stream().map(other -> Set.of(one, other)))
                : from.size() > 2 ? pairs(from) : Stream.of(Set.copyOf(from));
        return pairs.map(pair -> new Act(Set.of(label.word(1)), pair, status(label.word(3, "occurred"))));
    }

    private static Stream<Set<Country>> pairs(List<Country> states) {
        return IntStream.range(0, states.size())
                .boxed()
                .flatMap(i -> states.stream().skip(i + 1L).map(other -> Set.of(states.get(i), other)));
    }

    private static List<Country> states(String told) {
        return Arrays.stream(told.split("\\+"))
                .filter(code -> !code.equals("-"))
                .map(Country::new)
                .toList();
    }
}
