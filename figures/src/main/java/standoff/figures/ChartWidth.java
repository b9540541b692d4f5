package standoff.figures;

/// The two widths a chart is laid out for, in units that are pixels where the column has that width.
enum ChartWidth {
    /// For a screen or a sheet of paper.
    WIDE(860, 13, 12),
    /// For a phone 390 pixels wide, or half a column.
    NARROW(358, 12, 11);

    private final double width;
    private final double label;
    private final double small;

    ChartWidth(double width, double label, double small) {
        this.width = width;
        this.label = label;
        this.small = small;
    }

    double width() {
        return width;
    }

    /// The size of labels and values.
    double label() {
        return label;
    }

    /// The size of ticks and annotations; nothing is smaller.
    double small() {
        return small;
    }

    boolean isNarrow() {
        return this == NARROW;
    }
}
