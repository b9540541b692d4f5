package standoff.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Fans;
import standoff.experiment.Plan;
import standoff.experiment.Trace;

/// `trajectories.parquet`: the series through time, a row per value.
///
/// Rows of kind `fan` hold the quantile `p` over the `count` futures that recorded the series at that moment;
/// rows of kind `trace` hold the value in one `future`. What does not belong to a kind is NULL there, and a
/// moment that nobody recorded has no row.
final class TrajectoriesFile {
    static final String NAME = "trajectories.parquet";
    static final String FAN = "fan";
    static final String TRACE = "trace";

    /// The quantiles of a fan.
    static final List<Double> LEVELS = List.of(.05, .10, .25, .50, .75, .90, .95);

    private static final List<Parquet.Heading> HEADINGS = List.of(
            new Parquet.Heading("series", DuckDBColumnType.INTEGER),
            new Parquet.Heading("moment", DuckDBColumnType.INTEGER),
            new Parquet.Heading("future", DuckDBColumnType.BIGINT),
            new Parquet.Heading("p", DuckDBColumnType.DOUBLE),
            new Parquet.Heading("count", DuckDBColumnType.BIGINT),
            new Parquet.Heading("value", DuckDBColumnType.DOUBLE));

    private final Manifest manifest;
    private final Plan plan;

    TrajectoriesFile(Manifest manifest, Plan plan) {
        this.manifest = manifest;
        this.plan = plan;
    }

    void write(Parquet parquet, Path folder, Fans fans, BlockFiles blocks, Disk disk) {
        long perFuture = (long) manifest.series().size() * manifest.timeline().count();
        long bytes = perFuture * (LEVELS.size() + Math.min(plan.summaries().traces(), plan.futures())) * 8;
        Walk fan = new FanWalk(fans);
        Walk traces = new TraceWalk(blocks);
        Parquet.Rows rows = chunk -> {
            long count = fill(chunk, fan);
            return count > 0 ? count : fill(chunk, traces);
        };
        parquet.write(folder.resolve(NAME), inWords(), HEADINGS, rows, bytes, disk);
    }

    private static long fill(DuckDBDataChunkWriter chunk, Walk walk) throws IOException {
        DuckDBWritableVector[] columns = new DuckDBWritableVector[HEADINGS.size()];
        for (int k = 0; k < columns.length; k++) columns[k] = chunk.vector(k);
        for (long row = 0; row < chunk.capacity(); row++) {
            Row next = walk.next();
            if (next == null) return row;
            write(next, columns, row);
        }
        return chunk.capacity();
    }

    private static void write(Row next, DuckDBWritableVector[] columns, long row) {
        columns[0].setInt(row, next.series);
        columns[1].setInt(row, next.moment);
        if (next.future < 0) {
            columns[2].setNull(row);
            columns[3].setDouble(row, next.p);
            columns[4].setLong(row, next.count);
        } else {
            columns[2].setLong(row, next.future);
            columns[3].setNull(row);
            columns[4].setNull(row);
        }
        columns[5].setDouble(row, next.value);
    }

    /// What is the same in many rows is put into words by the database.
    private String inWords() {
        String names = manifest.series().stream()
                .map(series -> Parquet.quoted(series.name()))
                .collect(Collectors.joining(", ", "[", "]"));
        return "CASE WHEN future IS NULL THEN '" + FAN + "' ELSE '" + TRACE + "' END AS kind, list_extract(CAST("
                + names + " AS VARCHAR[]), series + 1) AS series, moment, DATE '"
                + manifest.timeline().start() + "' + moment * "
                + manifest.timeline().everyDays() + " AS date, future, p, count, value";
    }

    /// A row of the fan where `future` is negative, of a trace otherwise.
    private record Row(int series, int moment, long future, double p, long count, double value) {}

    /// Walks over the rows of one kind; null at the end.
    private interface Walk {
        @Nullable
        Row next() throws IOException;
    }

    private static final class FanWalk implements Walk {
        private final Fans fans;
        private long at;

        FanWalk(Fans fans) {
            this.fans = fans;
        }

        @Override
        public @Nullable Row next() {
            while (true) {
                int level = (int) (at % LEVELS.size());
                long cell = at / LEVELS.size();
                if (fans.moments() == 0 || cell / fans.moments() >= fans.series()) return null;
                at++;
                int series = (int) (cell / fans.moments());
                int moment = (int) (cell % fans.moments());
                long count = fans.count(series, moment);
                double p = LEVELS.get(level);
                if (count > 0) return new Row(series, moment, -1, p, count, fans.quantile(series, moment, p));
            }
        }
    }

    private final class TraceWalk implements Walk {
        private final BlockFiles blocks;
        private int nextBlock;
        private List<Trace> traces = List.of();
        private int trace;
        private int cell;

        TraceWalk(BlockFiles blocks) {
            this.blocks = blocks;
        }

        @Override
        public @Nullable Row next() throws IOException {
            int moments = manifest.timeline().count();
            int cells = manifest.series().size() * moments;
            while (true) {
                if (trace == traces.size()) {
                    if (nextBlock == plan.blocks()
                            || plan.first(nextBlock) >= plan.summaries().traces()) return null;
                    traces = blocks.read(nextBlock++).traces();
                    trace = 0;
                } else if (cell == cells) {
                    cell = 0;
                    trace++;
                } else {
                    Trace current = traces.get(trace);
                    int series = cell / moments;
                    int moment = cell % moments;
                    cell++;
                    double value = current.value(series, moment);
                    if (!Double.isNaN(value)) return new Row(series, moment, current.future(), 0, 0, value);
                }
            }
        }
    }
}
