package standoff.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Holds two runs against each other through plain SQL: every column of their Parquet files, to the bit, and
/// the bytes of their summaries.
final class SameBits {
    private SameBits() {}

    static void assertSame(FinishedRun one, FinishedRun other) {
        try {
            List<String> files = new ArrayList<>(List.of(FuturesFile.NAME, TrajectoriesFile.NAME));
            if (Files.exists(other.folder().resolve(PointsFile.NAME))) files.add(PointsFile.NAME);
            for (String file : files)
                assertThat(rows(one.folder().resolve(file)))
                        .as(file)
                        .isEqualTo(rows(other.folder().resolve(file)));
            assertThat(Files.readString(one.folder().resolve(WorkFolder.SUMMARY)))
                    .isEqualTo(Files.readString(other.folder().resolve(WorkFolder.SUMMARY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All rows in their order, the heading first; doubles by their bits.
    static List<List<Object>> rows(Path file) {
        List<List<Object>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM '" + file + "'")) {
            int columns = result.getMetaData().getColumnCount();
            List<Object> heading = new ArrayList<>();
            for (int k = 1; k <= columns; k++) heading.add(result.getMetaData().getColumnName(k));
            rows.add(heading);
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int k = 1; k <= columns; k++) row.add(bits(result.getObject(k)));
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object bits(Object value) {
        if (value == null) return "NULL";
        return value instanceof Double number ? (Object) Double.doubleToRawLongBits(number) : value;
    }
}
