/// What a web page can ask of the portable half, compiled to WebAssembly.
@NullMarked
package standoff.browser;

import org.jspecify.annotations.NullMarked;
