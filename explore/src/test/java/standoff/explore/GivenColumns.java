package standoff.explore;

import java.util.List;
import standoff.experiment.ColumnSource;
import standoff.experiment.Variable;

/// Futures given by their columns, shown in blocks of three.
record GivenColumns(List<Variable> variables, List<List<Double>> columns) implements ColumnSource {
    private static final int BLOCK = 3;

    static Variable number(String name) {
        return new Variable(name, name, "months", Variable.Kind.NUMBER, List.of(), false);
    }

    static Variable event(String name) {
        return new Variable(name, name, "-", Variable.Kind.EVENT, List.of("no", "yes"), false);
    }

    static Variable category(String name, String... labels) {
        return new Variable(name, name, "-", Variable.Kind.CATEGORY, List.of(labels), false);
    }

    @Override
    public long futures() {
        return columns.getFirst().size();
    }

    @Override
    public void forEach(long most, Visitor visitor) {
        int all = (int) Math.min(most, futures());
        for (int from = 0; from < all; from += BLOCK) {
            int to = Math.min(from + BLOCK, all);
            int first = from;
            visitor.block(
                    first,
                    to - first,
                    columns.stream()
                            .map(column -> column.subList(first, to).stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray())
                            .toArray(double[][]::new));
        }
    }
}
