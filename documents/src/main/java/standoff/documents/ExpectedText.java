package standoff.documents;

/// What a shape expects, in the words of an error message.
final class ExpectedText {
    private ExpectedText() {}

    /// What is expected, for example `a share between 0 and 1`.
    static String by(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> "a text";
            case Shape.Quantity q -> noun(q) + bounds(q);
            case Shape.Choice c -> MessageText.either(c.labels());
            case Shape.OnOff _ -> "on or off";
            case Shape.Date _ -> "a date such as 2026-07-01";
            case Shape.Length _ -> "a length of time such as 7 days, 4 weeks, 7 months or 12 years";
            case Shape.Stated s -> by(s.of());
            case Shape.ListOf _ -> "a list";
            case Shape.Named n -> "a mapping from " + n.meaning();
            case Form _ -> "a mapping";
        };
    }

    /// The unit of the numbers of a shape, or nothing.
    static String unit(Shape shape) {
        return switch (shape) {
            case Shape.Quantity q -> new UnitOfMeasure(q.unit()).isNone() ? "" : q.unit();
            case Shape.Stated s -> unit(s.of());
            case Shape.Text _, Shape.Choice _, Shape.OnOff _, Shape.Date _, Shape.Length _ -> "";
            case Shape.ListOf _, Shape.Named _, Form _ -> "";
        };
    }

    private static String noun(Shape.Quantity q) {
        String number = q.whole() ? "a whole number" : "a number";
        UnitOfMeasure unit = new UnitOfMeasure(q.unit());
        if (unit.isShare() && !q.whole()) return "a share";
        if (unit.isNone() || q.unit().equals("1")) return number;
        if (q.whole() && !q.unit().endsWith("s")) return number + " (" + q.unit() + ")";
        return number + (q.unit().contains("/") ? " in " : " of ") + q.unit();
    }

    private static String bounds(Shape.Quantity q) {
        boolean below = Double.isInfinite(q.min());
        boolean above = Double.isInfinite(q.max());
        if (below && above) return "";
        if (above) return " of at least " + MessageText.number(q.min());
        if (below) return " of at most " + MessageText.number(q.max());
        return " between " + MessageText.number(q.min()) + " and " + MessageText.number(q.max());
    }
}
