package standoff.figures;

/// What stands above a chart.
///
/// @param title what is shown
/// @param unit  in which unit
/// @param note  how to read it and what to see in it, in a sentence or two; may be empty; takes the inline marks of
///              [PageElement.Prose]
public record Caption(String title, DisplayUnit unit, String note) {
    public Caption {
        if (title.isBlank()) throw new IllegalArgumentException("a chart needs a title");
    }
}
