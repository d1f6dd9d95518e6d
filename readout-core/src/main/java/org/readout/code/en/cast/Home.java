package org.readout.code.en.cast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.actor.en.DocumentActors;
import org.readout.actor.en.Stage;
import org.readout.code.en.clause.Datelines;
import org.readout.lexicon.en.Newsrooms;
import org.readout.lexicon.en.Spelling;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Annotated;
import org.readout.model.Country;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Mention;
import org.readout.model.NamedActor;
import org.readout.model.Sentence;

/**
 * The state a document is at home in, whose own ministers it may name without their state: that of the ministry that publishes it,
 * else of the place it was filed from, else of the newsroom
 * that writes for one state.
 */
final class Home {
    private static final int FIRST_LINES = 8;
    private static final int LONGEST = 90;
    private static final int FIRST_SENTENCES = 4;
    private static final Pattern BRIEFING =
            Pattern.compile("(?i)spokes(?:person|man|woman)\\b.*\\b(?:press conference|briefing|remarks)|"
                    + "\\b(?:press conference|briefing|remarks)\\b.*\\bspokes(?:person|man|woman)");

    private final DocumentActors actors;
    private final WordKinds words;

    private Home(DocumentActors actors, WordKinds words) {
        this.actors = actors;
        this.words = words;
    }

    static Optional<Country> of(Annotated annotated, DocumentActors actors, Newsrooms newsrooms, WordKinds words) {
        Home home = new Home(actors, words);
        Document document = annotated.document();
        return home.published(annotated)
                .or(() -> home.filed(annotated))
                .or(() -> briefed(annotated))
                .or(() ->
                        newsrooms.state(document.outlet(), document.provenance().url()));
    }

    /** A spokesperson speaks for the state named at the head of the briefing, be it by a city, else the one it names most. */
    private static Optional<Country> briefed(Annotated annotated) {
        String text = annotated.document().text().content();
        int start = text.length() - text.stripLeading().length();
        int end = text.indexOf('\n', start);
        if (end < 0 || !BRIEFING.matcher(text.substring(start, end)).find()) {
            return Optional.empty();
        }
        return annotated.mentions().stream()
                .filter(mention -> mention.span().end() <= end)
                .flatMap(mention -> state(mention).stream())
                .findFirst()
                .or(() -> Stage.of(annotated).about().stream().findFirst());
    }

    private static Optional<Country> state(Mention mention) {
        if (mention instanceof Mention.OfPerson person) {
            return Optional.ofNullable(person.country());
        }
        return mention instanceof Mention.OfCountry named ? Optional.of(named.country()) : Optional.empty();
    }

    /** Of which state the ministry is that publishes it; absent if none does. */
    static Optional<Country> publisher(Annotated annotated, DocumentActors actors, WordKinds words) {
        return new Home(actors, words).published(annotated);
    }

    private Optional<Country> published(Annotated annotated) {
        FrontMatter front = annotated.frontMatter();
        Evidence outlet = front == null ? null : front.outlet();
        Stream<String> lines =
                annotated.document().text().content().lines().limit(FIRST_LINES).map(String::strip);
        return Stream.concat(outlet == null ? Stream.empty() : Stream.of(outlet.quote()), lines)
                .filter(this::publisher)
                .flatMap(line -> state(line).stream())
                .findFirst();
    }

    /** A line that is the name of a ministry or the like, no sentence about one: "Ministry of Foreign Affairs of Japan". */
    private boolean publisher(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<String> told = List.of(line.split("[ ,]+"));
        boolean name =
                told.stream().allMatch(word -> word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || small(word));
        return name
                && !line.endsWith(".")
                && told.stream()
                        .takeWhile(word -> !word.equals("of"))
                        .anyMatch(word -> words.is("publisher", word.toLowerCase(Locale.ROOT)))
                && told.stream().noneMatch(word -> word.endsWith("'s") || word.endsWith("’s"));
    }

    private static boolean small(String word) {
        return Set.of("of", "the", "for", "and", "in", "to").contains(word);
    }

    private Optional<Country> filed(Annotated annotated) {
        String plain = Spelling.plain(annotated.document().text().content());
        List<Sentence> sentences = annotated.sentences();
        return sentences.stream()
                .limit(FIRST_SENTENCES)
                .flatMap(sentence -> Datelines.place(plain, sentence.span()).stream())
                .flatMap(place -> state(place).stream())
                .findFirst();
    }

    private Optional<Country> state(String words) {
        boolean shouted = words.equals(words.toUpperCase(Locale.ROOT));
        String name = shouted ? capitalised(words) : words;
        NamedActor named = actors.named(name);
        return Optional.ofNullable(named.country()).filter(Unions::single);
    }

    private static String capitalised(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
