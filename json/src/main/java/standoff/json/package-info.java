/// JSON documents as values, and their text (RFC 8259); written without files, locale or reflection, so that every
/// platform writes the same characters.
@NullMarked
package standoff.json;

import org.jspecify.annotations.NullMarked;
