package standoff.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The futures of a run that is in memory.
public final class MemoryFutures implements ColumnSource {
    private final List<Variable> variables;
    private final List<Block> blocks;
    private final long futures;

    private MemoryFutures(List<Variable> variables, List<Block> blocks) {
        this.variables = List.copyOf(variables);
        this.blocks =
                blocks.stream().sorted(Comparator.comparingLong(Block::first)).toList();
        this.futures = blocks.stream().mapToLong(Block::size).sum();
    }

    /// The futures of these blocks of a model, which may come in any order.
    public static MemoryFutures of(Model model, List<Block> blocks) {
        return new MemoryFutures(
                Stream.concat(
                                model.inputs().stream().map(Variable::of),
                                model.measures().stream().map(Variable::of))
                        .toList(),
                blocks);
    }

    @Override
    public List<Variable> variables() {
        return variables;
    }

    @Override
    public long futures() {
        return futures;
    }

    @Override
    public void forEach(long most, Visitor visitor) {
        long left = most;
        for (Block block : blocks) {
            if (left <= 0) return;
            long here = Math.min(left, block.size());
            block.visit((first, count, columns) -> visitor.block(first, (int) here, columns));
            left -= here;
        }
    }
}
