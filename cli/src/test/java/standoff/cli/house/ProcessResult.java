package standoff.cli.house;

/// A process that has ended: its exit code and all it wrote.
public record ProcessResult(int code, String out, String err) {}
