/// Charts as self-contained HTML and as SVG; the only place that draws; reports are made of its parts.
///
/// A [standoff.figures.Page] is a list of [standoff.figures.PageElement]s and becomes one HTML file that opens without
/// a
/// network. A [standoff.figures.Chart] is a part that also gives a standalone SVG. Charts are drawn here, on the
/// server side, as SVG: the same data give the same bytes, and the picture prints, needs no script and can be
/// tested as text. Every chart is laid out twice, for a wide and a narrow column, and the page shows the one that
/// fits.
///
/// ```java
/// var endings = new Caption("How 10,000 futures end", Unit.shareOf("futures"), "Bars: shares. Lines: intervals.");
/// var bars = List.of(new Bars.Bar("war", new Estimate(.040, .037, .044), Hue.BLUE));
/// var page = new Page("Report", "An unmanaged race", "What the futures say.", List.of(new Page.Fact("seed", "1")),
///         List.of(new Part.Section("How futures end", List.of(new Bars(endings, "95 % interval", bars)))), "");
/// Files.writeString(Path.of("report.html"), page.html());
/// ```
@NullMarked
package standoff.figures;

import org.jspecify.annotations.NullMarked;
