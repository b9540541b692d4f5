/// Checked YAML: positions, schema, ranges with sources and marks, errors that help.
@NullMarked
package standoff.documents;

import org.jspecify.annotations.NullMarked;
