package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.readout.pipeline.BadRequest;
import org.readout.serve.CannotListen;
import org.readout.serve.Settings;
import org.readout.serve.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout serve}: the workbench. */
@Command(
        name = "serve",
        description = {
            "The workbench: web pages and a REST API on this machine, until it is ended with Ctrl-C.",
            "Documents may be added meanwhile; the next page shows them. /openapi.yaml describes the API."
        },
        footer = {
            "  readout serve",
            "  readout serve --port 0",
            "  readout serve --host 0.0.0.0 --allow-host barometer.example"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;
    private static final int LIBRARIES = 2;

    private final Session session;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "where to listen (default: ${DEFAULT-VALUE}: nobody else's machine reaches it)")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8765;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "a name by which it may be called too; may be repeated")
    private List<String> names = new ArrayList<>();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new BadRequest("there is no port " + port + "; ports are 0 to " + HIGHEST_PORT);
        }
        Settings settings = new Settings(host, port, names, LIBRARIES);
        try (Workbench workbench =
                Workbench.start(session.home(), session::lexicon, settings, session::citations, this::failed)) {
            session.lines(List.of(workbench.address()));
            session.out().flush();
            session.say("readout: the workbench is open at " + workbench.address() + "; end it with Ctrl-C");
            untilEnded(workbench);
        } catch (CannotListen e) {
            throw new BadRequest(String.valueOf(e.getMessage()));
        }
        return 0;
    }

    /** The process ends by a signal; what is being answered is answered first. */
    private static void untilEnded(Workbench workbench) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "workbench-stop"));
        new CountDownLatch(1).await();
    }

    private void failed(Throwable failure) {
        session.complain(
                "a page could not be shown (" + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ")");
        session.debug(failure);
    }
}
