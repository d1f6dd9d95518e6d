package org.readout.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.readout.export.cite.Citations;
import org.readout.lexicon.Lexicon;
import org.readout.serve.page.Pages;
import org.readout.store.StoreException;

/**
 * The workbench, running: pages, REST API and nothing else. It reads the record of a home folder like any command, so that others
 * may add to it meanwhile. Safe for use by several threads.
 */
public final class Workbench implements AutoCloseable {
    private static final int MOST_THREADS = 40;
    private static final int IDLE_MILLIS = 30_000;
    private static final int STOP_MILLIS = 5_000;
    private static final int FIRST_PAGE_MILLIS = 1_500;

    private final Javalin server;
    private final Desk desk;
    private final Cellar cellar;
    private final Settings settings;

    private Workbench(Javalin server, Desk desk, Cellar cellar, Settings settings) {
        this.server = server;
        this.desk = desk;
        this.cellar = cellar;
        this.settings = settings;
    }

    /**
     * Starts to listen; returns when pages are served.
     *
     * @param lexicon reads it: while the server starts, or when it is first needed
     * @param citations tell how a document is cited today
     * @param failures told of every defect, for the terminal
     * @throws CannotListen if the address is taken or not of this machine
     */
    public static Workbench start(
            Path home,
            Supplier<Lexicon> lexicon,
            Settings settings,
            Supplier<Citations> citations,
            Consumer<Throwable> failures) {
        FutureTask<Lexicon> reading = new FutureTask<>(lexicon::get);
        Supplier<Lexicon> read = () -> read(reading);
        Token token = Token.random();
        Desk desk = new Desk(home, read, settings.libraries());
        Cellar cellar = new Cellar(home, token.value());
        Answers answers = Answers.of(desk, cellar);
        Verification verification = new Verification(Clock.systemUTC());
        Pages pages = new Pages(read, token.value(), citations, verification);
        beside("warm", () -> warm(desk, new Ahead(answers, pages, read)));
        Shield shield = new Shield(new Hosts(settings.host(), settings.names()), token);
        Front front = new Front(answers, read, pages, verification, failures);
        Javalin server = Javalin.create(config -> {
            limits(config);
            config.routes.before(shield::pass);
            front.routes(config.routes);
        });
        try {
            server.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            desk.close();
            cellar.close();
            throw new CannotListen(settings, e);
        }
        return new Workbench(server, desk, cellar, settings);
    }

    /**
     * Works out what a reader sees first and keeps it with the record, so that it is at hand when the workbench starts: for who has
     * added much. What cannot be kept is worked out again later.
     */
    public static void prepare(Path home, Lexicon lexicon) {
        String token = Token.random().value();
        try (Desk desk = new Desk(home, () -> lexicon, 1);
                Cellar cellar = new Cellar(home, token)) {
            Verification verification = new Verification(Clock.systemUTC());
            Pages pages = new Pages(() -> lexicon, token, Workbench::nobody, verification);
            new Ahead(Answers.of(desk, cellar), pages, () -> lexicon).work();
        }
    }

    private static Citations nobody() {
        throw new IllegalStateException("no citation is worked out ahead: it tells the day");
    }

    private static void beside(String name, Runnable task) {
        Thread thread = new Thread(task, "workbench-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The lexicon, read by whoever needs it first. */
    private static Lexicon read(FutureTask<Lexicon> reading) {
        reading.run();
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the lexicon was read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the lexicon cannot be read", e);
        }
    }

    /**
     * The record is opened while the server starts, and what the first page shows is read; then what most others need, while the
     * reader looks at the first. Where the first page was kept, nothing else is needed for it and all of it waits. A record that
     * cannot be opened is told of by who asks next.
     */
    private static void warm(Desk desk, Ahead ahead) {
        try {
            if (ahead.done()) {
                Thread.sleep(FIRST_PAGE_MILLIS);
            }
            if (desk.version() != 0) {
                ahead.work();
                desk.ask(library -> {
                    library.ready();
                    return library;
                });
                ahead.more();
            }
        } catch (StoreException e) {
            // As said.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void limits(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Settings.MOST_UPLOADED;
        config.jetty.multipartConfig.maxTotalRequestSize(Settings.MOST_UPLOADED, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(Settings.MOST_UPLOADED, SizeUnit.BYTES);
        // More than may be sent: nothing of it is ever written to a disk.
        config.jetty.multipartConfig.maxInMemoryFileSize(2 * Settings.MOST_UPLOADED, SizeUnit.BYTES);
        config.http.prefer405over404 = true;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("workbench");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(Workbench::silent);
        config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
    }

    /** What runs here, and in which version, is nobody's business. */
    private static void silent(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://" + (settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host()) + ":"
                + server.port() + "/";
    }

    public int port() {
        return server.port();
    }

    /** Lets what is being answered be answered, then closes the record; nothing is written to the home folder afterwards. */
    @Override
    public void close() {
        server.stop();
        desk.close();
        cellar.close();
    }

    /** Puts an answer into a response. */
    static void send(Context response, Answer answer) {
        response.status(answer.status());
        if (answer.location() != null) {
            response.header("Location", answer.location());
        }
        if (answer.file() != null) {
            response.header("Content-Disposition", "attachment; filename=\"" + answer.file() + "\"");
        }
        response.contentType(answer.type());
        response.result(answer.bytes());
    }
}
