package standoff.documents;

/// A part of a document, with the place where it was written.
public sealed interface Node permits Mapping, Sequence, Scalar {
    Place place();

    /// What a reader of an error would call it: `a mapping`, `a list`, `the text "on"`, `35`.
    String described();
}
