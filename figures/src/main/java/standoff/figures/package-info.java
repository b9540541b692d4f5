/// Charts as self-contained HTML and as SVG; the only place that draws; reports are made of its parts.
@NullMarked
package standoff.figures;

import org.jspecify.annotations.NullMarked;
