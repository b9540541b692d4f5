package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @Test
    void whatMarkupMeansIsEscapedInTextAndAttributes() {
        String hostile = "</b>&<i>\"'";
        String escaped = "&lt;/b&gt;&amp;&lt;i&gt;&quot;&#39;";
        Markup markup = new Markup();
        markup.open("b").with("title", hostile).text(hostile).close();
        assertThat(markup.toString()).isEqualTo("<b title=\"" + escaped + "\">" + escaped + "</b>");
    }

    @Test
    void controlsLoneSurrogatesAndTurnsOfDirectionAreReplaced() {
        Markup markup = new Markup();
        markup.leaf("b", "a\u0000b\uD800c\u202Ed\u2066e\uFFFFf\u0085g😀\n");
        assertThat(markup.toString()).isEqualTo("<b>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg😀\n</b>");
    }

    @Test
    void anElementLeftOpenIsRefused() {
        Markup markup = new Markup().open("b");
        assertThatThrownBy(markup::toString).hasMessageContaining("still open: [b]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | plain",
                "**a** b | <strong>a</strong> b",
                "*a* b | <em>a</em> b",
                "`a` b | <code>a</code> b",
                "`**a**` | <code>**a**</code>",
                "a * b | a * b",
                "2*3 | 2*3",
                "**a | **a",
                "\\*a\\* | *a*",
                "**a\\*b** | <strong>a*b</strong>",
                "**<b>** | <strong>&lt;b&gt;</strong>",
                "**** | ****",
                "`` | ``"
            })
    void proseKnowsThreeMarksAndTakesTheRestLiterally(String prose, String expected) {
        Markup markup = new Markup();
        markup.open("p");
        InlineMarkup.write(prose, markup);
        markup.close();
        assertThat(markup.toString()).isEqualTo("<p>" + expected + "</p>");
    }

    @Test
    void textFromElsewhereComesThroughProseLetterByLetter() {
        for (String text : List.of("**a**", "`x` \\ *", "\\", "nations.*.opacity")) {
            Markup markup = new Markup();
            markup.open("p");
            InlineMarkup.write(PageElement.Prose.literal(text), markup);
            assertThat(markup.close().toString()).isEqualTo("<p>" + text + "</p>");
        }
    }

    @Test
    void placesAreNamedAfterTheirTitlesEachOnce() {
        Anchors anchors = new Anchors();
        assertThat(anchors.of("How futures end")).isEqualTo("how-futures-end");
        assertThat(anchors.of("How futures end!")).isEqualTo("how-futures-end-2");
        assertThat(anchors.of("日本")).isEqualTo("part");
        assertThat(anchors.of("Main")).isEqualTo("main-2");
    }
}
