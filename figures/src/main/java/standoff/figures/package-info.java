/// Charts and pages: data in, HTML, SVG and JSON out; this is the only room that draws.
///
/// A [standoff.figures.Page] is a list of [standoff.figures.PageElement]s and becomes one HTML file that opens without
/// a network. Each element also becomes a fragment of HTML, for a page that is put together elsewhere and changes
/// while it is looked at. A [standoff.figures.Chart] is an element that also gives its drawing as SVG and its data as
/// JSON. Equal data give equal bytes, whatever the platform and its language. Every chart is laid out twice, for a
/// wide and a narrow column, and the page shows the one that fits.
///
/// ```java
/// var endings = new Caption("How 10,000 futures end", DisplayUnit.shareOf("futures"), "Lines: 95 % intervals.");
/// var bars = List.of(new Bars.Bar("war", new Estimate(.040, .037, .044), SeriesColour.BLUE));
/// var section = new PageElement.Section("Endings", List.of(new Bars(endings, "95 % interval", bars)));
/// var page = new Page("Report", "A race", "What the futures say.", List.of(), List.of(section), "");
/// String html = page.html();
/// ```
///
/// The report of a run has no use for [standoff.figures.Histogram], [standoff.figures.GroupedBars] and
/// [standoff.figures.Differences]; they are for the live page and for exploration, which compares many points.
@NullMarked
package standoff.figures;

import org.jspecify.annotations.NullMarked;
