package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PageTest {
    private static String html = "";
    private static ParsedMarkup page = new ParsedMarkup("<nothing/>");

    @BeforeAll
    static void write() {
        html = DemonstrationReport.page().html();
        page = new ParsedMarkup(html);
    }

    private static List<Element> all(String name) {
        return page.all("//*[local-name()='" + name + "']");
    }

    @Test
    void itIsMadeOfTheElementsThatSayWhatTheyAre() {
        assertThat(all("h1")).hasSize(1);
        assertThat(all("main")).hasSize(1);
        assertThat(all("nav")).hasSize(1);
        assertThat(all("header")).hasSize(1);
        assertThat(all("footer")).hasSize(1);
        assertThat(page.texts("//*[local-name()='title'][parent::*[local-name()='head']]"))
                .containsExactly("Two superpowers and third states, mid-2026: an unmanaged race");
        assertThat(all("figure"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(
                                figure.getElementsByTagName("figcaption").getLength())
                        .isEqualTo(1));
    }

    @Test
    void theContentsLeadToEverySection() {
        List<String> targets = page.all("//*[local-name()='nav']//*[local-name()='a']").stream()
                .map(a -> a.getAttribute("href").substring(1))
                .toList();
        List<String> sections = page.all("//*[local-name()='main']/*[local-name()='section']").stream()
                .map(section -> section.getAttribute("id"))
                .toList();
        assertThat(targets).isEqualTo(sections).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void noTwoPlacesShareANameAndInnerSectionsTakeNone() {
        PageElement inner = new PageElement.Details(
                "more", List.of(new PageElement.Section("Main", List.of(DemonstrationReport.signature()))));
        List<PageElement> parts = List.of(
                inner,
                new PageElement.Section("Main", List.of()),
                new PageElement.Section("Figure 1", List.of()),
                new PageElement.Section("f1w c0", List.of()));
        ParsedMarkup odd = new ParsedMarkup(new Page("", "Odd titles", "", List.of(), parts, "").html());
        assertThat(odd.all("//*[@id]").stream().map(e -> e.getAttribute("id")))
                .containsExactlyInAnyOrder("main", "figure_1", "f1w_c0", "f1n_c0", "main-2", "figure-1", "f1w-c0");
        assertThat(odd.all("//*[local-name()='nav']//*[local-name()='a']").stream()
                        .map(a -> a.getAttribute("href")))
                .containsExactly("#main-2", "#figure-1", "#f1w-c0");
    }

    @Test
    void nothingIsFetched() {
        String namespaces = html.replace("http://www.w3.org/1999/xhtml", "").replace("http://www.w3.org/2000/svg", "");
        assertThat(namespaces)
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("@import");
        assertThat(page.all("//*[@src]")).isEmpty();
        assertThat(page.all("//*[@href]"))
                .allSatisfy(e -> assertThat(e.getAttribute("href")).matches("(?s)(#|data:text/csv).*"));
    }

    @Test
    void onlyItsOwnScriptAndStyleAreAdmitted() throws Exception {
        String policy = page.all("//*[@http-equiv='Content-Security-Policy']")
                .getFirst()
                .getAttribute("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        for (String element : List.of("script", "style")) {
            assertThat(all(element)).hasSize(1);
            int begin = html.indexOf("<" + element + ">") + element.length() + 2;
            String text = html.substring(begin, html.indexOf("</" + element + ">", begin));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void theSamePageGivesTheSameText() {
        assertThat(DemonstrationReport.page().html()).isEqualTo(html);
    }

    @Test
    void aReportOfUsualSizeIsSmall() {
        assertThat(html.length()).isLessThan(1_000_000);
    }

    @Test
    void theFourQuartersOfXlrmAreNamed() {
        assertThat(page.texts("//*[@class='xlrm']/*[local-name()='section']/*[local-name()='h3']"))
                .containsExactly(
                        "XExogenous uncertaintieswhat nobody here decides",
                        "LLeverswhat a decision maker sets",
                        "RRelationshipshow one leads to the other",
                        "MMeasureswhat is reported");
    }

    @Test
    void everyTextOfTheAuthorIsEscaped() {
        String hostile = "</script><img onerror=x>";
        Page all = new Page(
                hostile,
                hostile,
                hostile,
                List.of(new Page.Fact(hostile, hostile)),
                List.of(new PageElement.Section(
                        hostile,
                        List.of(
                                new PageElement.Prose(hostile),
                                new PageElement.Bullets(List.of(hostile)),
                                new PageElement.Notice(hostile, hostile),
                                new PageElement.Tiles(List.of(new PageElement.Tiles.Tile(hostile, hostile, hostile))),
                                new PageElement.Xlrm(
                                        List.of(hostile), List.of(hostile), List.of(hostile), List.of(hostile)),
                                new PageElement.Command(hostile, hostile),
                                new PageElement.Details(
                                        hostile,
                                        List.of(new PageElement.Beside(List.of(new PageElement.Prose(hostile))))),
                                new Table(
                                        hostile,
                                        List.of(new Table.Column(hostile)),
                                        List.of(
                                                List.of(Table.Cell.text(hostile)),
                                                List.of(Table.Cell.code(hostile))))))),
                hostile);
        ParsedMarkup parsed = new ParsedMarkup(all.html());
        assertThat(parsed.all("//*[local-name()='img']")).isEmpty();
        assertThat(parsed.all("//*[local-name()='script']")).hasSize(1);
        assertThat(parsed.all("//*[@onerror]")).isEmpty();
    }

    @Test
    void aPageWithoutATitleIsRefused() {
        assertThatThrownBy(() -> new Page("", " ", "", List.of(), List.of(), ""))
                .hasMessage("a page needs a title");
    }
}
