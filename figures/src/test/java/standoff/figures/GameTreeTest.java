package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class GameTreeTest {
    private static final Caption CAPTION = new Caption("Entry", DisplayUnit.of("payoffs"), "");

    private static final GameTree ENTRY = new GameTree(
            CAPTION,
            List.of(
                    new GameTree.Node(GameTree.NONE, "", Double.NaN, "Entrant", SeriesColour.BLUE, 1, ""),
                    new GameTree.Node(0, "in", .75, "Incumbent", SeriesColour.ORANGE, 2, ""),
                    new GameTree.Node(1, "yield", 1, "", SeriesColour.GREY, GameTree.NONE, "2, 2"),
                    new GameTree.Node(1, "fight", 0, "", SeriesColour.GREY, GameTree.NONE, "0, 0"),
                    new GameTree.Node(0, "out", .25, "", SeriesColour.GREY, GameTree.NONE, "1, 5")));

    @ParameterizedTest
    @EnumSource
    void aNodeStandsHalfWayBetweenItsChildren(ChartWidth layout) {
        ParsedMarkup drawn =
                new ParsedMarkup("<g>" + Drawing.of(ENTRY, layout, "").marks() + "</g>");
        // lines: knee and level of each of four moves, in the order of the nodes
        List<Element> lines = drawn.all("//line").stream()
                .filter(line -> !line.getAttribute("y1").equals(line.getAttribute("y2")))
                .toList();
        double root = ParsedMarkup.number(lines.getFirst(), "y1");
        double in = ParsedMarkup.number(lines.getFirst(), "y2");
        double out = ParsedMarkup.number(lines.getLast(), "y2");
        assertThat(root).isCloseTo((in + out) / 2, within(.02));
        assertThat(in).isLessThan(out);
    }

    @Test
    void movesAndPayoffsAreWrittenWithHowOftenTheyAreTaken() {
        ParsedMarkup svg = new ParsedMarkup(ENTRY.svg());
        assertThat(svg.texts("//*[local-name()='text']"))
                .contains("in 75.0 %", "fight 0 %", "2, 2", "Incumbent", "payoffs");
    }

    @Test
    void nodesThatCannotBeToldApartAreJoined() {
        GameTree joined = new GameTree(
                CAPTION,
                List.of(
                        new GameTree.Node(GameTree.NONE, "", Double.NaN, "A", SeriesColour.BLUE, 1, ""),
                        new GameTree.Node(0, "l", Double.NaN, "B", SeriesColour.ORANGE, 2, ""),
                        new GameTree.Node(0, "r", Double.NaN, "B", SeriesColour.ORANGE, 2, "")));
        assertThat(joined.svg()).contains("stroke-dasharray=\"3 4\"");
        assertThat(ENTRY.svg()).doesNotContain("stroke-dasharray=\"3 4\"");
    }

    @Test
    void aParentAfterItsChildIsRefused() {
        List<GameTree.Node> nodes = List.of(
                new GameTree.Node(GameTree.NONE, "", Double.NaN, "A", SeriesColour.BLUE, 1, ""),
                new GameTree.Node(2, "l", Double.NaN, "", SeriesColour.GREY, GameTree.NONE, ""),
                new GameTree.Node(0, "r", Double.NaN, "B", SeriesColour.ORANGE, 2, ""));
        assertThatThrownBy(() -> new GameTree(CAPTION, nodes)).hasMessageContaining("expected an earlier parent");
    }
}
