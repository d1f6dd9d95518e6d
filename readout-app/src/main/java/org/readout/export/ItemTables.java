package org.readout.export;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.export.shape.Words;
import org.readout.model.Actor;
import org.readout.model.Claim;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Statement;
import org.readout.model.Status;
import org.readout.model.Wording;
import org.readout.pipeline.library.Library;

/** What single documents tell, as it was coded from each. */
final class ItemTables {
    private ItemTables() {}

    /** A formula in a document, with one of the places it stands at. */
    private record Place(String document, Wording wording, @Nullable Evidence evidence) {}

    static Table<Event> events() {
        Columns<Event> columns = new Columns<Event>()
                .date(Event::date)
                .add("source", event -> actors(event, Role.SOURCE))
                .add("target", event -> actors(event, Role.TARGET))
                .add("both", event -> actors(event, Role.BOTH))
                .add("plover_type", event -> event.code().type())
                .add("plover_mode", event -> event.code().mode())
                .add("plover_contexts", event -> Columns.joined(event.code().contexts()))
                .add("cameo", event -> event.code().cameo())
                .add("goldstein", event -> event.code().goldstein())
                .add("plover_score", event -> event.code().ploverScore())
                .add("status", event -> Words.of(event.status()))
                .add("polarity", event -> Words.affirmation(event.status()))
                .add("reported_by", Event::reportedBy)
                .evidence(Event::evidence);
        return new Table<>("events", columns.all(), items(Coding::events));
    }

    static Table<Statement> statements() {
        Columns<Statement> columns = new Columns<Statement>()
                .add("person", statement -> Columns.of(statement.speaker().person(), Person::id))
                .add("country", statement -> Columns.of(statement.speaker().country(), Country::code))
                .add("speaker", statement -> statement.speaker().evidence().quote())
                .add("addressee", statement -> Columns.of(statement.addressee(), Country::code))
                .add("topic", statement -> Columns.of(statement.topic(), Evidence::quote))
                .add("issues", statement -> Columns.joined(statement.issues()))
                .add("stance", Statement::stance)
                .add("verb", Statement::verb)
                .add("polarity", statement -> Words.affirmation(affirmed(statement)))
                .add("restated", Statement::restated)
                .add("reported_by", Statement::reportedBy)
                .add("chain", statement -> Columns.joined(statement.chain()))
                .evidence(Statement::evidence);
        return new Table<>("statements", columns.all(), items(Coding::statements));
    }

    private static Status affirmed(Statement statement) {
        return statement.negated() ? Status.NEGATED : Status.OCCURRED;
    }

    static Table<?> wordings() {
        Columns<Place> columns = new Columns<Place>()
                .add("formula", place -> place.wording().formula())
                .add("side", place -> Columns.of(place.wording().side(), Country::code))
                .add("person", place -> Columns.of(place.wording().speaker(), Person::id))
                .add("presence", place -> Words.of(place.wording().presence()))
                .add("doc_id", Place::document)
                .span(Place::evidence);
        return new Table<>("wordings", columns.all(), (library, row) -> library.holdings()
                .each(stored -> places(stored.coding(), row)));
    }

    static Table<Claim> claims() {
        Columns<Claim> columns = new Columns<Claim>()
                .add("a", claim -> claim.dyad().a().code())
                .add("b", claim -> claim.dyad().b().code())
                .add("direction", claim -> Words.of(claim.direction()))
                .add("strength", claim -> Columns.quotes(claim.strength()))
                .add("hedges", claim -> Columns.quotes(claim.hedges()))
                .date(Claim::period)
                .add("status", claim -> Words.of(claim.status()))
                .add("view", Claim::view)
                .evidence(Claim::evidence);
        return new Table<>("claims", columns.all(), items(Coding::claims));
    }

    static <T> BiConsumer<Library, Consumer<T>> items(Function<Coding, List<T>> kind) {
        return (library, row) ->
                library.holdings().each(stored -> kind.apply(stored.coding()).forEach(row));
    }

    private static void places(Coding coding, Consumer<Place> row) {
        String document = coding.document().sha256();
        for (Wording wording : coding.wordings()) {
            List<Evidence> evidence = wording.evidence();
            if (evidence.isEmpty()) {
                row.accept(new Place(document, wording, null));
            }
            evidence.forEach(one -> row.accept(new Place(document, wording, one)));
        }
    }

    private static String actors(Event event, Role role) {
        return Columns.joined(event.actors().stream()
                .filter(actor -> actor.role() == role)
                .map(ItemTables::code)
                .distinct()
                .toList());
    }

    private static String code(Actor actor) {
        return actor.country() == null
                ? actor.evidence().quote()
                : actor.country().code();
    }
}
