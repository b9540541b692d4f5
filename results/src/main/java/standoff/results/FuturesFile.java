package standoff.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Block;
import standoff.experiment.Tally;

/// `futures.parquet`: a row per future, in order, with the number of the future, every input as drawn and every
/// measure. The file of a design of several points also has the point that the future belongs to and its number among
/// the futures of that point; in a plain run these would be 0 and the number of the future.
final class FuturesFile {
    static final String NAME = "futures.parquet";
    static final String FUTURE = "future";
    static final String POINT = "point";
    static final String REPLICATE = "replicate";

    private final List<Column> inputs;
    private final List<Column> measures;
    private final long futures;
    private final boolean points;

    private FuturesFile(List<Column> inputs, List<Column> measures, long futures, boolean points) {
        this.inputs = inputs;
        this.measures = measures;
        this.futures = futures;
        this.points = points;
    }

    /// The file of a run with this manifest.
    ///
    /// @throws IllegalArgumentException where two columns could not be told apart
    static FuturesFile of(Manifest manifest) {
        FuturesFile file = new FuturesFile(
                manifest.inputs().stream().map(Column::of).toList(),
                manifest.measures().stream().map(Column::of).toList(),
                manifest.plan().futures(),
                manifest.plan().design().points() > 1);
        Set<String> names = new HashSet<>(Set.of(POINT, REPLICATE));
        if (file.points) names.clear();
        for (Parquet.Heading heading : file.headings())
            if (!names.add(heading.name().toLowerCase(Locale.ROOT)))
                throw new IllegalArgumentException("model " + manifest.model() + ": two inputs or measures are called "
                        + heading.name() + " (\"" + FUTURE + "\", \"" + POINT + "\" and \"" + REPLICATE
                        + "\" are taken, and case does not tell names apart)");
        return file;
    }

    List<Column> inputs() {
        return inputs;
    }

    List<Column> measures() {
        return measures;
    }

    /// The inputs, then the measures.
    List<Column> columns() {
        return Stream.concat(inputs.stream(), measures.stream()).toList();
    }

    /// An upper guess of the file's size: eight bytes a value.
    long bytes() {
        return futures * 8 * (numbers() + inputs.size() + measures.size());
    }

    /// How many columns number the rows.
    private int numbers() {
        return points ? 3 : 1;
    }

    private List<Parquet.Heading> headings() {
        List<Parquet.Heading> headings = new ArrayList<>();
        headings.add(new Parquet.Heading(FUTURE, DuckDBColumnType.BIGINT));
        if (points) {
            headings.add(new Parquet.Heading(POINT, DuckDBColumnType.BIGINT));
            headings.add(new Parquet.Heading(REPLICATE, DuckDBColumnType.BIGINT));
        }
        for (Column column : columns()) headings.add(new Parquet.Heading(column.name(), column.type()));
        return headings;
    }

    /// Writes the futures of all blocks, and adds each block to the tally in passing.
    void write(Parquet parquet, Path folder, BlockFiles blocks, int count, Tally tally, Disk disk) {
        parquet.write(folder.resolve(NAME), "*", headings(), new Rows(blocks, count, tally), bytes(), disk);
    }

    private final class Rows implements Parquet.Rows {
        private final BlockFiles blocks;
        private final int count;
        private final Tally tally;
        private int next;
        private @Nullable Block block;
        private int written;

        Rows(BlockFiles blocks, int count, Tally tally) {
            this.blocks = blocks;
            this.count = count;
            this.tally = tally;
        }

        @Override
        public long fill(DuckDBDataChunkWriter chunk) throws IOException {
            Block current = block;
            if (current == null || written == current.size()) {
                if (next == count) return 0;
                current = blocks.read(next++);
                block = current;
                written = 0;
                tally.add(current);
            }
            int rows = (int) Math.min(chunk.capacity(), current.size() - written);
            number(chunk, current, rows);
            for (int k = 0; k < inputs.size(); k++)
                inputs.get(k).write(chunk.vector(numbers() + k), current.inputs(k), written, rows);
            for (int k = 0; k < measures.size(); k++)
                measures.get(k).write(chunk.vector(numbers() + inputs.size() + k), current.measures(k), written, rows);
            written += rows;
            return rows;
        }

        private void number(DuckDBDataChunkWriter chunk, Block current, int rows) {
            DuckDBWritableVector numbers = chunk.vector(0);
            for (int row = 0; row < rows; row++) numbers.setLong(row, current.first() + written + row);
            if (!points) return;
            DuckDBWritableVector ofPoints = chunk.vector(1);
            DuckDBWritableVector replicates = chunk.vector(2);
            for (int row = 0; row < rows; row++) {
                ofPoints.setLong(row, current.point(written + row));
                replicates.setLong(row, current.replicate(written + row));
            }
        }
    }
}
