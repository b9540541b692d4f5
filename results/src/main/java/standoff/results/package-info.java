/// Where runs are kept with their manifest.
///
/// A finished run is a folder: `manifest.json` (what was run, by whom and when), `summary.json` (what it says,
/// the same bytes on every machine), `futures.parquet` (a row per future), `points.parquet` (a row per point of a
/// design), `trajectories.parquet` (series through time), what its report writes and `SHA256SUMS`, all readable
/// without this program. While a run is under way, its finished blocks stand in a work folder beside it; the
/// folder of the run appears by one rename when everything is in it.
///
/// This is the only room that knows of a database: DuckDB writes and reads the Parquet files.
@NullMarked
package standoff.results;

import org.jspecify.annotations.NullMarked;
