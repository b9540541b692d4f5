package standoff.experiment;

/// One future run again on its own: what it depends on, and a block that holds it alone, with its trace.
public record Rerun(Future future, Block block) {}
