package standoff.race.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import standoff.race.world.Ladder;
import standoff.race.world.Parameter;
import standoff.race.world.World;

/// Which inputs a scenario with these nations has, in order, and where each stands in a point.
public final class InputIndex {
    private static final int KEYS = World.MOST_NATIONS * World.MOST_NATIONS;

    private final List<InputInstance> instances = new ArrayList<>();
    private final IdentityHashMap<Parameter, int[]> ordinals = new IdentityHashMap<>();

    InputIndex(List<Parameter> parameters, List<Participant> nations) {
        int[] all = IntStream.range(0, nations.size()).toArray();
        int[] powers = Arrays.stream(all)
                .filter(i -> nations.get(i).role() == Role.POWER)
                .toArray();
        for (Parameter parameter : parameters) {
            int[] at = new int[KEYS];
            Arrays.fill(at, -1);
            ordinals.put(parameter, at);
            switch (parameter.section().scope()) {
                case GLOBAL -> at[0] = add(parameter, -1, -1, nations);
                case NATION -> Arrays.stream(all).forEach(i -> at[i] = add(parameter, i, -1, nations));
                case POWER -> Arrays.stream(powers).forEach(i -> at[i] = add(parameter, i, -1, nations));
                case RUNG -> {
                    for (int rung = 1; rung <= Ladder.LAST_OPERATION; rung++)
                        at[rung] = add(parameter, rung, -1, nations);
                }
                case WATCH -> {
                    for (int o : powers)
                        for (int x : powers) if (o != x) at[World.key(o, x)] = add(parameter, o, x, nations);
                }
                case DYAD -> {
                    for (int i : powers)
                        for (int j : powers)
                            if (i < j) {
                                int ordinal = add(parameter, i, j, nations);
                                at[World.key(i, j)] = ordinal;
                                at[World.key(j, i)] = ordinal;
                            }
                }
            }
        }
    }

    private int add(Parameter parameter, int first, int second, List<Participant> nations) {
        instances.add(InputInstance.of(parameter, first, second, nations));
        return instances.size() - 1;
    }

    public List<InputInstance> instances() {
        return List.copyOf(instances);
    }

    int ordinal(Parameter parameter, int key) {
        int[] at = ordinals.get(parameter);
        if (at == null || at[key] < 0)
            throw new IllegalArgumentException("no value of " + parameter + " for key " + key);
        return at[key];
    }
}
