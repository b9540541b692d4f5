package standoff.race.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standoff.documents.CheckedMapping;
import standoff.documents.StatedValue;
import standoff.race.world.Doctrine;
import standoff.race.world.Scope;
import standoff.race.world.Section;

/// Looks up what a document states for an input: at the place of its own, and at the place for all of its kind.
final class StatedInputs {
    private StatedInputs() {}

    /// What the scenario states for this input over `below`; what it says of the one nation or pair goes before
    /// what it says of all.
    static StatedValue scenario(
            CheckedMapping document, InputInstance instance, List<Participant> nations, StatedValue below) {
        Section section = instance.parameter().section();
        String key = instance.parameter().key();
        String one = instance.first() < 0 ? "" : name(instance.first(), section, nations);
        String other = instance.second() < 0 ? "" : name(instance.second(), section, nations);
        return switch (section.scope()) {
            case GLOBAL -> over(document, section.key(), null, key, below);
            case NATION -> over(document, "nations", one, key, below);
            case RUNG -> over(document, "ladder", one, key, below);
            case POWER -> over(document, "nations", one, key, over(document, "powers", null, key, below));
            case WATCH ->
                over(document, "watching", one + "-on-" + other, key, over(document, "watches", null, key, below));
            case DYAD -> over(document, "between", one + "-" + other, key, over(document, "pairs", null, key, below));
        };
    }

    private static String name(int index, Section section, List<Participant> nations) {
        return section.scope() == Scope.RUNG
                ? String.valueOf(index)
                : nations.get(index).name();
    }

    /// What a regime states for this input over `below`; of a doctrine it says all, if need be the model's default.
    static StatedValue regime(CheckedMapping document, InputInstance instance, StatedValue stated) {
        StatedValue below = Doctrine.PARAMETERS.contains(instance.parameter()) ? Inputs.byDefault(instance) : stated;
        Section section = instance.parameter().section();
        String key = instance.parameter().key();
        return switch (section.scope()) {
            case GLOBAL -> over(document, section.key(), null, key, below);
            case NATION -> over(document, "every-nation", null, key, below);
            case POWER -> over(document, "powers", null, key, below);
            case WATCH -> over(document, "watches", null, key, below);
            case DYAD -> over(document, "pairs", null, key, below);
            case RUNG -> below;
        };
    }

    private static StatedValue over(
            CheckedMapping document, String section, @Nullable String name, String key, StatedValue below) {
        if (!document.has(section)) return below;
        CheckedMapping mapping = document.mapping(section);
        if (name != null) {
            if (!mapping.keys().contains(name)) return below;
            mapping = mapping.mapping(name);
        }
        if (!mapping.has(key)) return below;
        Optional<StatedValue> own = mapping.stated(key);
        boolean held = own.flatMap(StatedValue::distribution)
                .filter(StatedValue.Family.FIXED::equals)
                .isPresent();
        return held ? own.get().over(withoutRange(below)) : mapping.stated(key, below);
    }

    private static StatedValue withoutRange(StatedValue stated) {
        return new StatedValue(
                stated.place(),
                stated.value(),
                Optional.empty(),
                Optional.empty(),
                stated.source(),
                stated.mark(),
                stated.distribution(),
                stated.scale(),
                stated.note(),
                Optional.empty());
    }
}
