package org.readout.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.export.Json;
import org.readout.export.shape.CorrectionShape;
import org.readout.lexicon.Lexicon;
import org.readout.model.Correction;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.correction.Taken;
import org.readout.pipeline.library.Library;
import org.readout.serve.api.Api;
import org.readout.serve.page.Pages;

/** Leads each request to who answers it, and tells failures in the shape the reader can take. */
final class Front {
    private static final String YEAR = "public, max-age=31536000, immutable";

    private final Desk desk;
    private final Answers answers;
    private final Supplier<StateNames> names;
    private final Api api;
    private final Pages pages;
    private final Changes changes = new Changes(Clock.systemUTC());
    private final Consumer<Throwable> failures;
    private final Object posting = new Object();

    Front(
            Answers answers,
            Supplier<Lexicon> lexicon,
            Pages pages,
            Verification verification,
            Consumer<Throwable> failures) {
        this.desk = answers.desk();
        this.answers = answers;
        this.names = () -> new StateNames(lexicon.get().countries());
        this.api = new Api(lexicon, verification);
        this.pages = pages;
        this.failures = failures;
    }

    void routes(RoutesConfig routes) {
        pages.addresses().forEach(address -> routes.get(address.path(), request -> read(request, address.question())));
        api.addresses().forEach(address -> routes.get(address.path(), request -> read(request, address.question())));
        pages.forms().forEach(form -> routes.post(form.path(), request -> posted(request, form.question())));
        api.forms().forEach(form -> routes.post(form.path(), request -> posted(request, form.question())));
        routes.post("/corrections", request -> shown(request, changes::correct));
        routes.post("/corrections/{number}/undo", request -> shown(request, changes::undo));
        routes.post("/corrections/import", request -> {
            Asked asked = asked(request);
            Workbench.send(request, desk.ask(library -> pages.taken(library, asked, changes.take(library, asked))));
        });
        routes.post(Api.ROOT + "/corrections/import", request -> {
            Asked asked = asked(request);
            Taken taken = desk.ask(library -> changes.take(library, asked));
            Workbench.send(request, Answer.of(Answer.JSON, Json.line(taken) + "\n"));
        });
        routes.post(Api.ROOT + "/corrections", request -> told(request, changes::correct));
        routes.post(Api.ROOT + "/corrections/{number}/undo", request -> told(request, changes::undo));
        routes.get("/openapi.yaml", request -> Workbench.send(request, api.description()));
        routes.get("/static/{name}", Front::asset);
        routes.exception(Exception.class, (failure, request) -> fail(request, failure));
        routes.error(404, request -> Workbench.send(request, answer(request, Failing.missing())));
    }

    /** The answer depends on the address and the record alone, so that it is worked out once for both. */
    private void read(Context request, Question question) {
        Asked asked = asked(request);
        String address = address(request.path(), request.queryString());
        Workbench.send(request, answers.at(address, library -> question.answer(library, asked)));
    }

    /** As answers are kept by. */
    static String address(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    /** What was sent is in no address, so that the answer is kept for nobody. One at a time: it is long work, others wait less. */
    private void posted(Context request, Question question) {
        Asked asked = asked(request);
        synchronized (posting) {
            Workbench.send(request, desk.ask((Library library) -> question.answer(library, asked)));
        }
    }

    /** A change; it clears what is kept ready, since the record is another one after it. */
    private interface Change {
        Correction of(Library library, Asked asked);
    }

    /** For a person: the document it is about. */
    private void shown(Context request, Change change) {
        Asked asked = asked(request);
        Correction correction = desk.ask(library -> change.of(library, asked));
        Workbench.send(request, Answer.seeOther(Pages.corrected(asked, correction)));
    }

    /** For a program: the correction. */
    private void told(Context request, Change change) {
        Asked asked = asked(request);
        Correction correction = desk.ask(library -> change.of(library, asked));
        Workbench.send(request, Answer.of(Answer.JSON, Json.line(CorrectionShape.of(correction)) + "\n"));
    }

    private Asked asked(Context request) {
        if (request.method() != HandlerType.POST) {
            return asked(request, Map.of(), Upload.NONE);
        }
        Map<String, String> form = new HashMap<>();
        request.formParamMap().forEach((name, given) -> form.put(name, String.join(",", given)));
        form.remove(Token.PARAMETER);
        return asked(request, form, upload(request));
    }

    private Asked asked(Context request, Map<String, String> form, Upload upload) {
        Map<String, String> values = new HashMap<>(form);
        request.queryParamMap().forEach((name, given) -> values.put(name, String.join(",", given)));
        values.putAll(request.pathParamMap());
        return new Asked(request.path(), request.pathParamMap().keySet(), values, upload, names);
    }

    private static Upload upload(Context request) {
        UploadedFile file = request.isMultipartFormData() ? request.uploadedFile("file") : null;
        return file == null ? Upload.NONE : Upload.of(file.content());
    }

    private static void asset(Context request) {
        Answer asset =
                Assets.named(request.pathParam("name")).orElseThrow(() -> new NotHere("the program has no such file"));
        Workbench.send(request, asset);
        request.header("Cache-Control", YEAR);
    }

    private void fail(Context request, Exception failure) {
        Failing failing = failure instanceof HttpResponseException http
                ? new Failing(http.getStatus(), "not_answered", "this address does not take such a request")
                : Failing.of(failure);
        if (failing.ours()) {
            failures.accept(failure);
        }
        Workbench.send(request, answer(request, failing));
    }

    /** A program is told in JSON, a person on a page. What was sent as a form is left unread: it may be what failed. */
    private Answer answer(Context request, Failing failing) {
        String accepted = request.header("Accept");
        boolean person = accepted != null
                && accepted.contains("text/html")
                && !request.path().startsWith(Api.ROOT);
        return person ? pages.failing(failing, asked(request, Map.of(), Upload.NONE)) : failing.json();
    }
}
