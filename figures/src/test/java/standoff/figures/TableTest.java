package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import standoff.figures.Table.Cell;
import standoff.figures.Table.Column;

class TableTest {
    private static final List<Column> TWO = List.of(new Column("what"), new Column("value"));

    @Test
    void aFileHoldsTheNumbersInFullAndQuotesWhatItMust() {
        Table table = new Table(
                "",
                TWO,
                List.of(
                        List.of(Cell.text("plain"), Cell.number(1 / 3.0, DisplayUnit.shareOf("futures"))),
                        List.of(Cell.text("a, \"b\"\nc"), Cell.number(Double.NaN, DisplayUnit.of("months")))));
        assertThat(table.csv()).isEqualTo("what,value\r\nplain,0.3333333333333333\r\n\"a, \"\"b\"\"\nc\",\r\n");
    }

    @Test
    void aLabelThatASpreadsheetWouldComputeIsDisarmed() {
        Table table = new Table(
                "",
                List.of(new Column("=1+1")),
                List.of(List.of(Cell.text("=HYPERLINK(1)")), List.of(Cell.code("@x")), List.of(Cell.text("-"))));
        assertThat(table.csv()).isEqualTo("'=1+1\r\n'=HYPERLINK(1)\r\n'@x\r\n'-\r\n");
    }

    @Test
    void aRowMustHaveACellPerColumn() {
        assertThatThrownBy(() -> new Table("Inputs", TWO, List.of(List.of(Cell.text("alone")))))
                .hasMessage("table 'Inputs': expected 2 cells in each row, found 1");
    }

    @Test
    void thereIsNoFifthMark() {
        assertThatThrownBy(() -> Cell.mark('X')).hasMessageContaining("V, D, M or J, found X");
    }

    @Test
    void onThePageNumbersStandRightWithTheirFullValueBehindThem() {
        Table table = new Table(
                "T", TWO, List.of(List.of(Cell.text("war"), Cell.number(.0681234, DisplayUnit.shareOf("futures")))));
        ParsedMarkup html = written(table);
        assertThat(html.texts("//td[@class='number']/data")).containsExactly("6.8\u00a0%");
        assertThat(html.all("//data").getFirst().getAttribute("value")).isEqualTo("0.0681234");
        assertThat(html.texts("//thead//th[@class='number']")).containsExactly("value");
    }

    @Test
    void aButtonCountsTheRowsOfEachMark() {
        Table table = new Table(
                "T",
                TWO,
                List.of(
                        List.of(Cell.text("a"), Cell.mark('J')),
                        List.of(Cell.text("b"), Cell.mark('V')),
                        List.of(Cell.text("c"), Cell.mark('J'))));
        ParsedMarkup html = written(table);
        assertThat(html.texts("//button")).containsExactly("all 3", "V 1 verified", "J 2 assumptions");
        assertThat(html.all("//tbody/tr[@data-mark='J']")).hasSize(2);
        assertThat(html.texts("//td/abbr[@title='judgement, an assumption']")).containsExactly("J", "J");
    }

    private static ParsedMarkup written(Table table) {
        Markup out = new Markup();
        TableWriter.write(table, out);
        return new ParsedMarkup(out.toString());
    }
}
