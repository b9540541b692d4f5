package standoff.experiment;

/// Where a number comes from: a source with locator, or the words "assumed, because …". Neither may be blank.
public record Provenance(String source, Mark mark) {
    public Provenance {
        if (source.isBlank())
            throw new IllegalArgumentException("a default needs a source, or the words \"assumed, because …\"");
    }
}
