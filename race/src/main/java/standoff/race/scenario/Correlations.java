package standoff.race.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standoff.documents.CheckedMapping;
import standoff.documents.Form;
import standoff.documents.Shape;
import standoff.experiment.Input;
import standoff.experiment.RankCorrelation;
import standoff.experiment.Uncertainty;

/// Rank correlations among uncertain inputs as a scenario states them. One that names an input which is held at a
/// value, by the file, a regime or a setting, says nothing and is left out.
final class Correlations {
    private static final String KEY = "correlations";
    private static final double MOST = .99;

    private Correlations() {}

    static Form form() {
        return Form.of("A rank correlation between two uncertain inputs")
                .required("of", Shape.text(), "an input, for example nations.B.opacity")
                .required("with", Shape.text(), "another one")
                .required("rank", Shape.real("1", -MOST, MOST), "Spearman's rank correlation")
                .required("source", Shape.text(), "where it comes from; of a judgement: assumed, because …")
                .optional("mark", Shape.choice("V", "D", "M", "J"), "J", "how well it is known");
    }

    static List<RankCorrelation> read(CheckedMapping checked, List<Input> inputs) {
        List<RankCorrelation> pairs = new ArrayList<>();
        if (!checked.has(KEY)) return pairs;
        for (CheckedMapping line : checked.mappings(KEY)) {
            Optional<Input> of = named(line, "of", inputs);
            Optional<Input> with = named(line, "with", inputs);
            double rank = line.real("rank");
            if (of.isEmpty() || with.isEmpty()) continue;
            if (of.equals(with)) line.refuse("with", "another input", line.text("with"), "");
            else if (of.get() instanceof Uncertainty && with.get() instanceof Uncertainty)
                pairs.add(new RankCorrelation(line.text("of"), line.text("with"), rank));
        }
        try {
            RankCorrelation.check(inputs, pairs);
        } catch (IllegalArgumentException e) {
            checked.refuse(KEY, "rank correlations that can hold together", String.valueOf(e.getMessage()), "");
        }
        return pairs;
    }

    private static Optional<Input> named(CheckedMapping line, String key, List<Input> inputs) {
        String name = line.text(key);
        Optional<Input> found =
                inputs.stream().filter(input -> input.name().equals(name)).findFirst();
        if (found.isEmpty()) line.refuse(key, "the name of an input", name, "standoff list inputs names them all.");
        return found;
    }
}
