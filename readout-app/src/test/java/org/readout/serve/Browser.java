package org.readout.serve;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium on a workbench; notes whatever it complains about and whomever else it would ask. */
final class Browser implements AutoCloseable {
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 860;
    /** A machine that builds something else meanwhile takes its time. */
    private static final int PATIENCE_MILLIS = 90_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String root;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser, String root) {
        this.playwright = playwright;
        this.browser = browser;
        this.root = root;
    }

    /** Where Debian and its like install it; absent if it is not. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser on(Bench bench) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(installed().orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        return new Browser(playwright, playwright.chromium().launch(options), bench.root());
    }

    Page open(String address) {
        return open(address, ColorScheme.LIGHT);
    }

    Page open(String address, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(root)
                .setColorScheme(scheme)
                .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(root)) {
                strangers.add(request.url());
            }
        });
        page.navigate(address);
        return page;
    }

    /** Errors and warnings of pages, violations of the policy among them. */
    List<String> complaints() {
        return complaints;
    }

    /** Requests to anybody else. */
    List<String> strangers() {
        return strangers;
    }

    /** What axe-core finds to keep people from using a page, of serious or critical impact. */
    static List<String> barriers(Page page) {
        page.evaluate(axe());
        Object found = page.evaluate(
                """
                async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                  .filter(one => one.impact === 'serious' || one.impact === 'critical')
                  .map(one => one.id + ': ' + one.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join(' | '))
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
