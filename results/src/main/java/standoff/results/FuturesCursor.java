package standoff.results;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/// Walks over the rows of a Parquet file that numbers them, in their order, holding one chunk of them in memory.
final class FuturesCursor implements AutoCloseable {
    /// How many rows are looked at together.
    static final int ROWS = 512;

    private final Path file;
    private final String number;
    private final List<Column> columns;
    private final Parquet.Answer answer;
    private @Nullable DuckDBDataChunkReader chunk;
    private long at;

    /// A cursor before the first row.
    ///
    /// @param number the column that numbers the rows
    /// @param where  an SQL clause that picks the rows; empty for all of them
    FuturesCursor(Parquet parquet, Path file, String number, List<Column> columns, String where) throws SQLException {
        this.number = number;
        this.file = file;
        this.columns = columns;
        String names = columns.stream()
                .map(column -> ", " + Parquet.quotedName(column.name()))
                .collect(Collectors.joining());
        this.answer = parquet.read(file, number + names, where);
    }

    /// Fills the first `count` places of each column with the rows numbered `first` on.
    ///
    /// @throws UnusableRun where the next rows are not those
    void read(long first, int count, double[][] values) {
        int filled = 0;
        while (filled < count) {
            DuckDBDataChunkReader current = current(first + filled);
            int rows = (int) Math.min(count - filled, current.rowCount() - at);
            DuckDBReadableVector numbers = current.vector(0);
            for (int row = 0; row < rows; row++)
                if (numbers.getLong(at + row) != first + filled + row) throw missing(first + filled + row);
            for (int k = 0; k < columns.size(); k++)
                columns.get(k).read(current.vector(1 + k), at, values[k], filled, rows);
            at += rows;
            filled += rows;
        }
    }

    private DuckDBDataChunkReader current(long wanted) {
        DuckDBDataChunkReader current = chunk;
        while (current == null || at == current.rowCount()) {
            if (!answer.result().nextChunk()) throw missing(wanted);
            current = answer.result().chunk();
            chunk = current;
            at = 0;
        }
        return current;
    }

    private UnusableRun missing(long wanted) {
        return new UnusableRun(file + ": expected " + number + " " + wanted
                + ", found another or none; the file was changed or cut off");
    }

    @Override
    public void close() throws SQLException {
        answer.close();
    }
}
