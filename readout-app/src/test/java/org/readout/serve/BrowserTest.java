package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbench in a real browser, on the sample the program brings along. With {@code -Dreadout.screenshots=DIR} the pictures of the
 * documentation are made on the way.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledIfSystemProperty(named = "readout.browser", matches = "none", disabledReason = "tried on another JDK")
class BrowserTest {
    private static final Map<String, String> PAGES = pages(
            "home", "/",
            "partners", "/state/CHN",
            "dyad", "/dyad/CHN/PRK",
            "search", "/search?q=friendship",
            "formula", "/formula?formula=denuclearization&side=CHN&partners=PRK,KOR&level=6",
            "uses", "/formula?formula=denuclearization",
            "matrix", "/matrix?side=CHN&partners=PRK&formula=denuclearization",
            "person", "/person?name=Xi%20Jinping",
            "coverage", "/coverage",
            "documents", "/documents",
            "signals", "/signals/CHN/PRK?whole=1",
            "brief", "/brief/CHN/PRK",
            "changes", "/changes/CHN/PRK?since=2016-01-01",
            "triangle", "/triangle/CHN/PRK/KOR",
            "formulas", "/formulas",
            "analysis", "/verify",
            "corrections", "/corrections");

    private static final String ANALYSIS =
            """
            On 1 June 2016 Xi Jinping met Ri Su-yong in Beijing. It was their first meeting. Xi Jinping had not met Kim \
            Jong-un since he took office. In Beijing, Xi said China hopes for denuclearization of the Korean Peninsula. \
            In July 2014 Xi Jinping met Park Geun-hye in Seoul, and in 2009 Hu Jintao met Kim Jong-il. Xi Jinping met Kim \
            Jong-un in Beijing in June 2016.
            """;

    private static Map<String, String> pages(String... names) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i += 2) {
            pages.put(names[i], names[i + 1]);
        }
        return pages;
    }

    @TempDir
    private static Path home;

    private static Bench bench;
    private static Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.installed().isPresent(), "no Chromium here: install it with apt-get install chromium");
        bench = Bench.ofSample(home);
        browser = Browser.on(bench);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            bench.close();
        }
    }

    @Test
    @Order(1)
    void fromTheFirstPageToTheSentence() {
        Page page = browser.open("/");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("China").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("North Korea").setExact(true))
                .click();
        assertThat(page.title()).startsWith("China – North Korea");

        page.locator("#register ~ .table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("2016-06-01"))
                .first()
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("#who").isVisible()).isTrue();
        assertThat(page.locator("article h3").first().textContent()).contains("2016-06-01");

        page.locator("article .quote").first().click();
        Locator sentence = page.locator("#at");
        assertThat(sentence.isVisible()).isTrue();
        assertThat(page.locator(".head").textContent()).contains("2016-06-01");
        assertThat(String.join("", page.locator(".text .at").allTextContents())).containsAnyOf("李洙墉", "Ri Su-yong");
        picture(page, "document");
    }

    @Test
    @Order(2)
    void aMarkOfTheChartLeadsToItsMeeting() {
        Page page = browser.open("/dyad/CHN/PRK");
        page.locator(".chart .signals a").first().waitFor();
        Locator mark = page.locator(".chart .meetings a").first();
        mark.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/meeting?**");
        picture(page, "meeting");
    }

    @Test
    @Order(2)
    void aSignalOnTheLineLeadsToItsSentence() {
        Page page = browser.open("/dyad/CHN/PRK");
        Locator mark = page.locator(".chart .signals a").first();
        mark.waitFor();
        String words = mark.locator("title").textContent();
        assertThat(words).matches("(?s)[0-9]{4}-[0-9]{2}-[0-9]{2} .*“.*”.*");
        assertThat(page.locator("#signals ~ .table tbody tr").count()).isPositive();
        mark.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/doc/**");
        assertThat(page.locator("#at").isVisible()).isTrue();
    }

    @Test
    @Order(2)
    void theFirstPageShowsThePartnersOfTheStateMostIsToldOf() {
        Page page = browser.open("/");
        page.getByText("China: partners at a glance").waitFor();
        page.locator("#partners ~ .table tbody a").first().waitFor();
        assertThat(page.locator("#partners ~ .table tbody tr").count()).isPositive();
    }

    @Test
    @Order(3)
    void twoReadoutsAreHeldAgainstEachOther() {
        Page page = browser.open("/search?q=denuclearization");
        List<?> documents = (List<?>) page.evaluate(
                "[...new Set([...document.querySelectorAll('.title a')].map(one => one.pathname.split('/')[2]))]");
        page.navigate("/compare?first=" + documents.get(0) + "&second=" + documents.get(1));
        assertThat(page.locator(".pair tbody tr").count()).isPositive();
        picture(page, "compare");
        int all = page.locator(".pair tbody tr").count();
        page.getByText("Changes only").click();
        assertThat(page.locator(".pair tbody tr").count()).isLessThanOrEqualTo(all);
    }

    @Test
    @Order(4)
    void aTableIsTakenHome() throws IOException {
        Page page = browser.open("/state/CHN");
        Download csv = page.waitForDownload(() -> page.getByText("CSV").first().click());
        assertThat(Files.readString(csv.path())).startsWith("country,date,value,low,high");
    }

    @Test
    @Order(5)
    void theKeyboardIsEnough() {
        Page page = browser.open("/");
        page.keyboard().press("?");
        assertThat(page.locator("#sheet").isVisible()).isTrue();
        picture(page, "keys");
        page.keyboard().press("Escape");
        page.locator("#sheet").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        page.keyboard().press("/");
        page.keyboard().type("friendship");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?**");
        page.keyboard().press("j");
        assertThat(page.locator("tr.at").count()).isEqualTo(1);
        page.keyboard().press("o");
        page.waitForURL("**/doc/**");
        assertThat(page.locator("#at").isVisible()).isTrue();
        page.keyboard().press("n");
        assertThat(page.locator(".text .lit").count()).isPositive();
    }

    @Test
    @Order(6)
    void aCorrectionIsMadeAndUndone() {
        Page page = browser.open("/dyad/CHN/PRK");
        page.locator("#register ~ .table tbody .quote").first().click();
        page.locator(".items .wrong").first().click();
        page.getByLabel("why").fill("it was announced, not held");
        page.getByLabel("your name").fill("An analyst");
        picture(page, "correct");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Correct").setExact(true))
                .click();
        assertThat(page.getByText("Corrected by readers").isVisible()).isTrue();

        page.navigate("/corrections");
        page.getByLabel("Why correction 1 is undone").fill("it was held");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Undo").setExact(true))
                .click();
        assertThat(page.getByText("undone").isVisible()).isTrue();
    }

    @Test
    @Order(7)
    void darkIsDark() {
        Page page = browser.open("/dyad/CHN/PRK", ColorScheme.DARK);
        String background = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
        assertThat(background).isEqualTo("rgb(20, 24, 27)");
        picture(page, "dark");
        page.keyboard().press("d");
        assertThat((String) page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(background);
    }

    @Test
    @Order(8)
    void nobodyIsKeptOut() {
        PAGES.forEach((name, address) -> {
            Page page = browser.open(address);
            assertThat(Browser.barriers(page)).as(address).isEmpty();
            picture(page, name);
        });
        for (String dark : List.of("dyad", "matrix", "formula")) {
            assertThat(Browser.barriers(browser.open(PAGES.getOrDefault(dark, "/"), ColorScheme.DARK)))
                    .as(dark)
                    .isEmpty();
        }
    }

    @Test
    @Order(9)
    void namesAreShownAsTheReaderWants() {
        Page page = browser.open("/state/CHN?names=zh");
        assertThat(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("朝鲜").setExact(true))
                        .count())
                .isPositive();
        assertThat(page.locator("h1").textContent()).contains("中国");
    }

    @Test
    @Order(10)
    void anAnalysisIsHeldAgainstTheRecord() throws IOException {
        Page page = browser.open("/");
        page.keyboard().press("v");
        page.waitForURL("**/verify");
        page.getByLabel("The analysis").fill(ANALYSIS);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Verify").setExact(true))
                .click();
        page.locator(".verified").waitFor();
        assertThat(page.locator(".verified tbody th").first().textContent()).startsWith("On 1 June 2016");
        assertThat(Browser.barriers(page)).isEmpty();
        picture(page, "verify");
        page.keyboard().press("d");
        assertThat(Browser.barriers(page)).isEmpty();
        picture(page, "verify-dark");
        page.keyboard().press("d");

        Download csv = page.waitForDownload(
                () -> page.locator(".exports button").first().click());
        assertThat(Files.readString(csv.path())).startsWith("claim,verdict,");
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL("**/doc/**");
        assertThat(page.locator("#at").isVisible()).isTrue();
    }

    @Test
    @Order(11)
    void aFormulaIsFollowedFromTheRegisterToItsReadouts() {
        Page page = browser.open("/formulas?with=denuclear");
        page.getByText("denuclearisation of the Peninsula").first().click();
        page.locator("#uses ~ .table tbody a").first().click();
        assertThat(page.locator(".presence .marks a").count()).isPositive();
        page.getByText("Every formula of these readouts").click();
        assertThat(page.locator(".matrix td.chosen").count()).isPositive();
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL("**/doc/**");
    }

    @Test
    @Order(20)
    void nobodyElseIsAskedAndNothingIsBlocked() {
        assertThat(browser.strangers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(bench.failures()).isEmpty();
    }

    private static void picture(Page page, String name) {
        String folder = System.getProperty("readout.screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }
}
