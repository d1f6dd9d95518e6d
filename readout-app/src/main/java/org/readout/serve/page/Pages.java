package org.readout.serve.page;

import java.util.List;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.Library;
import org.readout.serve.Answer;
import org.readout.serve.Asked;
import org.readout.serve.Failing;
import org.readout.serve.Question;
import org.readout.serve.Templates;

/** Every page and its address. Immutable. */
public final class Pages {
    private final Opening opening;

    /** @param token what changes made on pages carry */
    public Pages(Lexicon lexicon, String token) {
        this.opening = new Opening(lexicon, token);
    }

    /** An address and what it answers. */
    public record Address(String path, Question question) {}

    public List<Address> addresses() {
        return List.of(
                page("/", "home", HomePage::of),
                page("/state/{a}", "state", StatePage::of),
                page("/dyad/{a}/{b}", "dyad", DyadPage::of),
                new Address("/dyad/{a}/{b}/chart.svg", this::chart),
                page("/search", "search", SearchPage::of),
                new Address("/go", this::go));
    }

    /** Makes what a template shows. */
    private interface View {
        Object of(Opening opening, Library library, Asked asked);
    }

    private Address page(String path, String template, View view) {
        return new Address(
                path, (library, asked) -> Templates.page(template, view.of(opening, library, asked)));
    }

    private Answer chart(Library library, Asked asked) {
        DyadPage page = DyadPage.of(opening, library, asked);
        return Answer.of(Answer.SVG, Templates.text("picture", page)).as("readout-" + page.a() + "-" + page.b() + ".svg");
    }

    /** From the field at the top: one state or two, by code or name. */
    private Answer go(Library library, Asked asked) {
        Links links = Opening.links(asked);
        Country a = asked.state("a");
        Country b = asked.stateOrNull("b");
        return Answer.seeOther(b == null || b.equals(a) ? links.state(a) : links.dyad(a, b));
    }

    /** A failure as a page. */
    public Answer failing(Failing failing, Asked asked) {
        Frame frame = new Frame("Nothing to show", opening.names(asked), Opening.links(asked), asked, List.of());
        Answer page = Templates.page("error", new ErrorPage(frame, failing));
        return new Answer(failing.status(), page.type(), page.bytes(), null, null);
    }

}
