package org.readout.serve.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.export.cite.Citations;
import org.readout.lexicon.Lexicon;
import org.readout.model.Correction;
import org.readout.model.Country;
import org.readout.model.Span;
import org.readout.pipeline.correction.Taken;
import org.readout.pipeline.library.Library;
import org.readout.serve.Answer;
import org.readout.serve.Asked;
import org.readout.serve.Failing;
import org.readout.serve.Question;
import org.readout.serve.Templates;
import org.readout.serve.Verification;

/** Every page and its address. Immutable. */
public final class Pages {
    private final Opening opening;
    private final Supplier<Citations> citations;
    private final Verification verification;

    /**
     * @param token what changes made on pages carry
     * @param citations tell how a document is cited today
     * @param verification judges an analysis that is sent
     */
    public Pages(Supplier<Lexicon> lexicon, String token, Supplier<Citations> citations, Verification verification) {
        this.verification = verification;
        this.opening = new Opening(lexicon, token);
        this.citations = citations;
    }

    /** An address and what it answers. */
    public record Address(String path, Question question) {}

    public List<Address> addresses() {
        return Stream.concat(views(), new Citing(citations).addresses()).toList();
    }

    private Stream<Address> views() {
        return Stream.of(
                page("/", "home", HomePage::of),
                new Address("/state/{a}", this::state),
                new Address("/dyad/{a}/{b}", this::dyad),
                new Address("/dyad/{a}/{b}/chart.svg", this::chart),
                page("/meeting", "meeting", MeetingPage::of),
                page("/doc/{id}", "document", DocumentPage::of),
                page("/compare", "compare", ComparePage::of),
                page("/formulas", "formulas", FormulasPage::of),
                page("/formula", "formula", FormulaPage::of),
                page("/matrix", "matrix", MatrixPage::of),
                drawing("/matrix.svg", (from, library, asked) -> MatrixPage.of(from, library, asked)
                        .drawing()),
                drawing("/formula.svg", (from, library, asked) -> FormulaPage.of(from, library, asked)
                        .drawing()),
                page("/person", "person", PersonPage::of),
                page("/documents", "documents", DocumentsPage::of),
                page("/cases", "cases", CasesPage::of),
                page("/coverage", "coverage", CoveragePage::of),
                page("/search", "search", SearchPage::of),
                page("/brief/{a}/{b}", "brief", BriefPage::of),
                page("/changes/{a}/{b}", "changes", ChangesPage::of),
                page("/triangle/{a}/{b}/{c}", "triangle", TrianglePage::of),
                page("/verify", "verify", VerifyPage::of),
                page("/correct", "correct", CorrectPage::of),
                page("/corrections", "corrections", CorrectionsPage::of),
                new Address("/signals/{a}/{b}", this::signals),
                new Address("/go", this::go));
    }

    /** What is sent to a page as a form and changes nothing. */
    public List<Address> forms() {
        return List.of(new Address("/verify", this::verified));
    }

    private Answer verified(Library library, Asked asked) {
        VerifyPage page = VerifyPage.of(opening, library, asked, verification);
        Answer answer = Templates.page("verify", page);
        return page.problem().isEmpty() ? answer : answer.with(Answer.BAD);
    }

    /** Makes what a template shows. */
    private interface View {
        Object of(Opening opening, Library library, Asked asked);
    }

    private Address page(String path, String template, View view) {
        return new Address(path, (library, asked) -> Templates.page(template, view.of(opening, library, asked)));
    }

    private Address drawing(String path, View view) {
        return new Address(path, (library, asked) -> Answer.of(
                        Answer.SVG, Templates.text("presence", view.of(opening, library, asked)))
                .as("readout" + path.replace('/', '-')));
    }

    /** As a page, or as the part of the first that is loaded when the rest stands. */
    private Answer state(Library library, Asked asked) {
        StatePage page = StatePage.of(opening, library, asked);
        return Templates.page(asked.flag("part") ? "tag/partners" : "state", page);
    }

    /** As a page, or as its chart with the signals. */
    private Answer dyad(Library library, Asked asked) {
        DyadPage page = DyadPage.of(opening, library, asked);
        return Templates.page(asked.flag("part") ? "tag/course" : "dyad", page);
    }

    /** As a page, or as the part of one that is loaded when the rest stands. */
    private Answer signals(Library library, Asked asked) {
        SignalsPage page = SignalsPage.of(opening, library, asked);
        return Templates.page(asked.flag("part") ? "tag/signals" : "signals", page);
    }

    private Answer chart(Library library, Asked asked) {
        DyadPage page = DyadPage.of(opening, library, asked);
        return Answer.of(Answer.SVG, Templates.text("picture", page))
                .as("readout-" + page.a() + "-" + page.b() + ".svg");
    }

    /** From the field at the top: one state or two, by code or name. */
    private Answer go(Library library, Asked asked) {
        Links links = Opening.links(asked);
        Country a = asked.state("a");
        Country b = asked.stateOrNull("b");
        return Answer.seeOther(b == null || b.equals(a) ? links.state(a) : links.dyad(a, b));
    }

    /** Where a reader goes on after a change: the place it is about. */
    public static String corrected(Asked asked, Correction correction) {
        Span span = correction.item().span();
        return Opening.links(asked).place(correction.document(), span.start(), span.end());
    }

    /** The corrections after some were brought along, with what came of each. */
    public Answer taken(Library library, Asked asked, Taken taken) {
        return Templates.page("corrections", CorrectionsPage.of(opening, library, asked, taken));
    }

    /** A failure as a page. */
    public Answer failing(Failing failing, Asked asked) {
        Frame frame = new Frame("Nothing to show", opening.names(asked), Opening.links(asked), asked, List.of());
        Answer page = Templates.page("error", new ErrorPage(frame, failing));
        return page.with(failing.status());
    }
}
