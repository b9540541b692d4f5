/// What many runs teach: which inputs move an outcome, when each outcome comes, how two runs under common luck differ,
/// and what observations say about the rest. Knows no concrete model: it reads columns of futures and answers with
/// numbers.
@NullMarked
package standoff.explore;

import org.jspecify.annotations.NullMarked;
