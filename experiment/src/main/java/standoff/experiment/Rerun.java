package standoff.experiment;

/// One future run again on its own: the point it drew, and a block that holds it alone, with its trace.
public record Rerun(Point point, Block block) {}
