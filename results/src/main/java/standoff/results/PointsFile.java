package standoff.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import standoff.experiment.Design;

/// `points.parquet`: a row per point of a design, in order, with the number of the point and what it states. A plain
/// run has none.
final class PointsFile {
    static final String NAME = "points.parquet";
    static final String POINT = "point";

    private static final int THREADS = 1;

    private final Manifest.DesignEntry design;
    private final List<Column> columns;

    private PointsFile(Manifest.DesignEntry design, List<Column> columns) {
        this.design = design;
        this.columns = columns;
    }

    static PointsFile of(Manifest manifest) {
        Manifest.DesignEntry design = manifest.plan().design();
        List<Column> columns = design.inputs().stream()
                .map(name -> manifest.inputs().stream()
                        .filter(input -> input.name().equals(name))
                        .findFirst()
                        .map(Column::of)
                        .orElseThrow(() -> new UnusableRun(
                                "the design states " + name + ", which is no input of model " + manifest.model())))
                .toList();
        return new PointsFile(design, columns);
    }

    /// Whether the points state anything.
    boolean isNeeded() {
        return !columns.isEmpty();
    }

    /// An upper guess of the file's size: eight bytes a value.
    long bytes() {
        return isNeeded() ? 8L * design.points() * (1 + columns.size()) : 0;
    }

    void write(Parquet parquet, Path folder, Design points, Disk disk) {
        List<Parquet.Heading> headings = new ArrayList<>();
        headings.add(new Parquet.Heading(POINT, DuckDBColumnType.BIGINT));
        for (Column column : columns) headings.add(new Parquet.Heading(column.name(), column.type()));
        int[] written = {0};
        parquet.write(
                folder.resolve(NAME),
                "*",
                headings,
                chunk -> {
                    int rows = fill(chunk, points, written[0]);
                    written[0] += rows;
                    return rows;
                },
                bytes(),
                disk);
    }

    private int fill(DuckDBDataChunkWriter chunk, Design points, int first) {
        int rows = (int) Math.min(chunk.capacity(), points.points() - first);
        DuckDBWritableVector numbers = chunk.vector(0);
        for (int row = 0; row < rows; row++) numbers.setLong(row, first + row);
        double[] values = new double[rows];
        for (int k = 0; k < columns.size(); k++) {
            for (int row = 0; row < rows; row++) values[row] = points.value(first + row, k);
            columns.get(k).write(chunk.vector(1 + k), values, 0, rows);
        }
        return rows;
    }

    /// The design whose points the file holds.
    ///
    /// @throws UnusableRun where it does not hold what the manifest says
    Design read(Path folder) {
        if (!isNeeded()) {
            if (design.points() == 1) return Design.plain(design.futuresPerPoint());
            return Design.generated(
                    List.of(), design.points(), (point, column) -> Double.NaN, design.futuresPerPoint(), design.luck());
        }
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file))
            throw new UnusableRun(
                    folder + ": expected " + NAME + ", found none; the folder is not whole: run it again");
        double[] table = new double[Math.multiplyExact(design.points(), columns.size())];
        double[][] values = new double[columns.size()][FuturesCursor.ROWS];
        try (Parquet parquet = Parquet.open(THREADS);
                FuturesCursor cursor = new FuturesCursor(parquet, file, POINT, columns, "")) {
            for (int first = 0; first < design.points(); first += FuturesCursor.ROWS) {
                int rows = Math.min(FuturesCursor.ROWS, design.points() - first);
                cursor.read(first, rows, values);
                for (int row = 0; row < rows; row++)
                    for (int k = 0; k < columns.size(); k++) table[(first + row) * columns.size() + k] = values[k][row];
            }
        } catch (SQLException e) {
            throw new UnusableRun(file + ": cannot be read: " + Parquet.reason(e), e);
        }
        Design points = Design.of(design.inputs(), table, design.futuresPerPoint(), design.luck());
        if (!Digest.of(points).equals(design.digest()))
            throw new UnusableRun(file + ": the points are not those of the manifest; the file was changed");
        return points;
    }
}
