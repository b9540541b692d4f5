package standoff.figures;

import java.util.List;

/// A part of a [Page]. [Table]s and [Chart]s are parts too.
public sealed interface PageElement
        permits Chart,
                Table,
                PageElement.Section,
                PageElement.Prose,
                PageElement.Bullets,
                PageElement.Notice,
                PageElement.Tiles,
                PageElement.Xlrm,
                PageElement.Command,
                PageElement.Details,
                PageElement.Beside {
    /// The part as elements of HTML, for a page that has the style sheet of [Page#styleSheet].
    ///
    /// @param scope what the identifiers inside begin with: another one for each fragment on the page
    default String html(String scope) {
        return ElementWriter.fragment(this, scope);
    }

    /// A heading with what belongs under it. Sections directly on the page make up its table of contents.
    record Section(String title, List<PageElement> parts) implements PageElement {
        public Section {
            parts = List.copyOf(parts);
            if (title.isBlank()) throw new IllegalArgumentException("a section needs a title");
        }
    }

    /// A paragraph. Inline marks: `**strong**`, `*emphasis*`, `` `code` ``; a backslash takes the next character
    /// literally.
    record Prose(String text) implements PageElement {
        /// Text from elsewhere, to be put into a paragraph letter by letter.
        public static String literal(String text) {
            StringBuilder safe = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if ("\\*`".indexOf(text.charAt(i)) >= 0) safe.append('\\');
                safe.append(text.charAt(i));
            }
            return safe.toString();
        }
    }

    /// Each item takes the inline marks of [Prose].
    record Bullets(List<String> items) implements PageElement {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A box that must not be overlooked. The text takes the inline marks of [Prose].
    record Notice(String title, String text) implements PageElement {}

    /// Key figures, each large with a label and a note below (its interval, say).
    record Tiles(List<Tile> tiles) implements PageElement {
        public Tiles {
            tiles = List.copyOf(tiles);
        }

        public record Tile(String value, String label, String note) {}
    }

    /// The table every robust-decision study starts with: exogenous uncertainties (X), levers (L),
    /// relationships (R), measures (M). Each item takes the inline marks of [Prose].
    record Xlrm(List<String> uncertainties, List<String> levers, List<String> relationships, List<String> measures)
            implements PageElement {
        public Xlrm {
            uncertainties = List.copyOf(uncertainties);
            levers = List.copyOf(levers);
            relationships = List.copyOf(relationships);
            measures = List.copyOf(measures);
        }
    }

    /// Lines to be typed in a terminal, with a button that copies them.
    record Command(String label, String lines) implements PageElement {}

    /// What is folded away until a reader asks for it.
    record Details(String summary, List<PageElement> parts) implements PageElement {
        public Details {
            parts = List.copyOf(parts);
        }
    }

    /// Side by side where there is room, below each other where there is not.
    record Beside(List<PageElement> parts) implements PageElement {
        public Beside {
            parts = List.copyOf(parts);
        }
    }
}
