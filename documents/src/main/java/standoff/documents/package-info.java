/// Checked YAML: positions, schema, ranges with sources and marks, errors that help.
///
/// [Documents] reads a file into a tree of [Node]s that know where they were written; a [Form], declared once
/// for a kind of document, checks the tree, gives typed access through [CheckedMapping], and prints the JSON Schema
/// for editors. Inputs are [StatedValue]s: a value with its range, source and mark. Whatever is wrong with a
/// document is told by [InvalidDocument], all at once, one [Problem] a line.
@NullMarked
package standoff.documents;

import org.jspecify.annotations.NullMarked;
