package standoff.results;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.jspecify.annotations.Nullable;

/// Writes and reads Parquet files with a DuckDB that lives in memory, keeps nothing, downloads nothing, and streams:
/// its memory is bounded by [#MEMORY] however long a file is.
final class Parquet implements AutoCloseable {
    /// What DuckDB may take beside the Java heap.
    private static final String MEMORY = "512MB";

    /// Each thread takes memory of its own, and rows come from one thread anyway.
    private static final int MOST_THREADS = 4;

    /// Values in a row group: what is gathered in memory before it is encoded (32 MB of doubles).
    private static final int GROUP_VALUES = 1 << 22;

    private static final int GROUP_STEP = 2048;

    private static final List<String> SYSTEM_REASONS =
            List.of("No space left on device", "Disk quota exceeded", "Read-only file system");

    private final DuckDBConnection connection;
    private int written;

    private Parquet(DuckDBConnection connection) {
        this.connection = connection;
    }

    static Parquet open(int threads) {
        Properties settings = new Properties();
        settings.setProperty("threads", String.valueOf(Math.clamp(threads, 1, MOST_THREADS)));
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", "");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("jdbc_stream_results", "true");
        try {
            return new Parquet((DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", settings));
        } catch (SQLException | LinkageError e) {
            Throwable cause = e;
            while (cause.getCause() != null) cause = cause.getCause();
            throw new StorageFailure(
                    "cannot start DuckDB, which writes and reads Parquet files: " + cause.getMessage()
                            + ". It has to unpack its library into the folder for temporary files ("
                            + System.getProperty("java.io.tmpdir")
                            + "): check that the folder exists, has 100 MB free and "
                            + "may hold programs. Finished blocks are kept, and the run can be resumed.",
                    e);
        }
    }

    /// A column to write.
    record Heading(String name, DuckDBColumnType type) {}

    /// The rows of a file that is being written.
    @FunctionalInterface
    interface Rows {
        /// Fills the next rows of the chunk and returns how many; 0 at the end.
        long fill(DuckDBDataChunkWriter chunk) throws IOException;
    }

    /// Writes all rows, in their order, as a Parquet file.
    ///
    /// @param select the SQL expressions to write; `*` for the columns as they are
    /// @param wanted the bytes expected, for the message when there is no room for them
    void write(Path file, String select, List<Heading> headings, Rows rows, long wanted, Disk disk) {
        Source source = new Source(headings, rows);
        int group = Math.max(GROUP_STEP, GROUP_VALUES / headings.size() / GROUP_STEP * GROUP_STEP);
        // A name that is registered twice keeps its first meaning.
        String name = "rows_" + written++;
        try (var function = DuckDBFunctions.tableFunction().withName(name).withFunction(source);
                Statement statement = connection.createStatement()) {
            function.register(connection);
            statement.execute("COPY (SELECT " + select + " FROM " + name + "()) TO "
                    + quoted(file.toAbsolutePath().toString())
                    + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, ROW_GROUP_SIZE " + group + ")");
        } catch (SQLException e) {
            Disk.remove(file);
            if (source.failure != null) throw source.failure;
            String reason = reason(e);
            if (isOfTheMachine(reason)) throw disk.failure(file, wanted, new IOException(reason, e));
            throw new IllegalStateException("DuckDB could not write " + file + ": " + reason, e);
        }
    }

    /// Rows of a Parquet file, in chunks.
    ///
    /// @param select the SQL expressions to read
    /// @param where  an SQL clause that picks the rows; empty for all of them
    Answer read(Path file, String select, String where) throws SQLException {
        String literal = file.toAbsolutePath().toString().replaceAll("([\\[*?])", "[$1]");
        String rows = "read_parquet(" + quoted(literal) + ", hive_partitioning = false)";
        DuckDBPreparedStatement statement = connection.prepare("SELECT " + select + " FROM " + rows + " " + where);
        return new Answer(statement, statement.query());
    }

    /// What a query found, chunk by chunk.
    record Answer(DuckDBPreparedStatement statement, DuckDBChunkedResult result) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            try (statement) {
                result.close();
            }
        }
    }

    static String quotedName(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isOfTheMachine(String reason) {
        return SYSTEM_REASONS.contains(reason)
                || reason.startsWith("IO Error")
                || reason.startsWith("Permission Error")
                || reason.startsWith("Out of Memory Error");
    }

    /// DuckDB packs what the system said into a longer message; a user wants what the system said.
    static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage());
        for (String known : SYSTEM_REASONS) if (message.contains(known)) return known;
        return message.lines().findFirst().orElse(message);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory did not close", e);
        }
    }

    /// The rows as a function that DuckDB calls, on one thread, for chunk after chunk.
    private static final class Source implements DuckDBTableFunction<String, String, String> {
        private final List<Heading> headings;
        private final Rows rows;
        private volatile @Nullable RuntimeException failure;

        Source(List<Heading> headings, Rows rows) {
            this.headings = headings;
            this.rows = rows;
        }

        @Override
        public String bind(DuckDBTableFunctionBindInfo info) {
            for (Heading heading : headings) info.addResultColumn(heading.name(), heading.type());
            return "";
        }

        @Override
        public String init(DuckDBTableFunctionInitInfo info) {
            info.setMaxThreads(1);
            return "";
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) throws IOException {
            try {
                return rows.fill(chunk);
            } catch (IOException e) {
                failure = new StorageFailure("cannot read back a finished block: " + e.getMessage(), e);
                throw e;
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
    }
}
