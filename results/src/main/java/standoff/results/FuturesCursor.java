package standoff.results;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/// Walks over the rows of a `futures.parquet`, in their order, holding one chunk of them in memory.
final class FuturesCursor implements AutoCloseable {
    private final List<Column> columns;
    private final Parquet.Answer answer;
    private @Nullable DuckDBDataChunkReader chunk;
    private long row;

    /// @param where an SQL clause, or nothing
    FuturesCursor(Parquet parquet, Path file, List<Column> columns, String where) throws SQLException {
        this.columns = columns;
        String names = columns.stream()
                .map(column -> ", " + Parquet.quotedName(column.name()))
                .collect(Collectors.joining());
        this.answer = parquet.read(file, "SELECT " + FuturesFile.FUTURE + names + " FROM $file" + where);
    }

    /// Goes to the next row; false at the end.
    boolean next() {
        row++;
        while (chunk == null || row >= chunk.rowCount()) {
            if (!answer.result().nextChunk()) return false;
            chunk = answer.result().chunk();
            row = 0;
        }
        return true;
    }

    long future() {
        return vector(0).getLong(row);
    }

    /// The values of some columns in this row.
    double[] values(int from, int count) {
        double[] values = new double[count];
        read(from, values);
        return values;
    }

    /// Fills the array with the values of the columns from this one on.
    void read(int from, double[] values) {
        for (int k = 0; k < values.length; k++)
            values[k] = columns.get(from + k).read(vector(1 + from + k), row);
    }

    private DuckDBReadableVector vector(int column) {
        if (chunk == null) throw new IllegalStateException("no row was asked for yet");
        return chunk.vector(column);
    }

    @Override
    public void close() throws SQLException {
        answer.close();
    }
}
