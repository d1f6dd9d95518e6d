package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Office;
import org.readout.model.Post;

/**
 * Which titles are one office: {@code posts.tsv}. Immutable and safe to share.
 *
 * <p>Columns: {@code post}, {@code titles}, {@code organisation} (identifiers or prefixes of them; {@code -} for none stated),
 * {@code country} (ISO 3166-1 alpha-3), {@code holders} ({@code one}, {@code several}, {@code bare}, {@code none},
 * {@code left}, {@code still}, {@code now}), {@code ladder}. The head of the file says what they mean.
 */
public final class Posts {
    private static final String FILE = "posts.tsv";
    private static final Set<String> COLUMNS = Set.of("post", "titles", "organisation", "country", "holders", "ladder");
    private static final Set<String> OFFICES = Set.of("one", "several");
    private static final Set<String> OTHERS = Set.of("bare", "none");
    private static final Set<String> ABOUT_HOLDING = Set.of("left", "still", "now");
    private static final String NONE_STATED = "-";
    /** Of an office in no line the identifier is its own words, which may be in any language. */
    private static final Pattern LISTED = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    /** A line of the table; {@code organisations} and {@code countries} are empty for any. */
    private record Line(
            String post, List<String> organisations, List<String> countries, String holders, @Nullable String ladder) {
        /** How many conditions are met, that of the organisation counting more; negative if one is not. */
        int fit(Office office, @Nullable String stated) {
            int organisation = fit(stated);
            boolean country = office.country() != null
                    && countries.contains(office.country().code());
            return organisation < 0 || !countries.isEmpty() && !country ? -1 : organisation + (country ? 1 : 0);
        }

        private int fit(@Nullable String organisation) {
            if (organisations.isEmpty()) {
                return 0;
            }
            boolean met = organisation == null
                    ? organisations.contains(NONE_STATED)
                    : organisations.stream().anyMatch(organisation::startsWith);
            return met ? 2 : -1;
        }
    }

    private final OfficeWords phrases;
    private final Map<String, List<Line>> byTitle = new HashMap<>();
    /** Words about holding an office: left, still and now. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private Posts(OfficeWords phrases) {
        this.phrases = phrases;
    }

    static Posts read(Source source, Countries countries) {
        Posts posts = new Posts(new OfficeWords(source, countries));
        source.rows(FILE, COLUMNS).forEach(posts::add);
        return posts;
    }

    private void add(Row row) {
        String holders = row.text("holders");
        if (ABOUT_HOLDING.contains(holders)) {
            words.computeIfAbsent(holders, h -> new HashSet<>()).addAll(row.list("titles"));
            return;
        }
        Line line = new Line(
                post(row, holders), row.list("organisation"), row.list("country"), holders, row.optional("ladder"));
        row.list("titles").forEach(title -> byTitle.computeIfAbsent(title, t -> new ArrayList<>())
                .add(line));
    }

    private static String post(Row row, String holders) {
        if (!OFFICES.contains(holders) && !OTHERS.contains(holders)) {
            throw row.error("holders '" + holders + "' is none of one, several, bare, none, left, still, now");
        }
        return OFFICES.contains(holders) ? row.text("post") : "";
    }

    /** The post an office is; empty if its words tell of none that is held, or not of which. */
    public Optional<Post> of(Office office) {
        String own = now(phrases.own(office));
        String title = now(OfficeWords.folded(office.title()));
        if (left(own) || left(title) || left(phrases.before(office))) {
            return Optional.empty();
        }
        String organisation = phrases.organisation(office);
        return Stream.of(OfficeWords.folded(office.words()), own, title)
                .flatMap(form -> best(form, office, organisation).stream())
                .findFirst()
                .map(line -> post(line, organisation, own, title))
                .orElseGet(() -> Optional.of(unlisted(organisation, own, title)));
    }

    /** The post in English words, by its identifier: "foreign minister" of 外长; empty for an office in no line. */
    public Optional<String> words(Office office) {
        return of(office)
                .map(Post::id)
                .filter(id -> LISTED.matcher(id).matches())
                .map(id -> id.replace('-', ' '));
    }

    /** True if what stands before an office in its text ends with a word that says it is no longer or not yet held. */
    public boolean leftBefore(String text) {
        String before = OfficeWords.folded(text);
        // Of Chinese words the annotator takes such a one into the office; elsewhere they end other words (此前, 日前).
        return words("left").stream()
                .filter(word -> !Character.isIdeographic(word.charAt(0)))
                .anyMatch(word -> OfficeWords.closes(before, word));
    }

    private Optional<Line> best(String form, Office office, @Nullable String organisation) {
        return byTitle.getOrDefault(form, List.of()).stream()
                .filter(line -> line.fit(office, organisation) >= 0)
                .max(Comparator.comparingInt(line -> line.fit(office, organisation)));
    }

    private static Optional<Post> post(Line line, @Nullable String organisation, String own, String title) {
        return switch (line.holders()) {
            case "none" -> Optional.empty();
            case "bare" ->
                organisation == null && own.equals(title)
                        ? Optional.empty()
                        : Optional.of(unlisted(organisation, own, title));
            default -> Optional.of(new Post(line.post(), line.holders().equals("one"), line.ladder()));
        };
    }

    /** An office in no line is one by its own words; a title alone, by the organisation named before it. */
    private static Post unlisted(@Nullable String organisation, String own, String title) {
        return new Post(organisation != null && own.equals(title) ? organisation + " " + own : own, false, null);
    }

    /** True if a word among them says that the office is no longer or not yet held. */
    private boolean left(String phrase) {
        return words("still").stream().noneMatch(word -> OfficeWords.opens(phrase, word))
                && words("left").stream().anyMatch(word -> OfficeWords.marked(phrase, word));
    }

    /** 新任外长 is 外长. */
    private String now(String phrase) {
        return words("now").stream()
                .filter(word -> OfficeWords.opens(phrase, word))
                .findFirst()
                .map(word -> phrase.substring(word.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .orElse(phrase);
    }

    private Set<String> words(String kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
