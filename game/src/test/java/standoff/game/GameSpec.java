package standoff.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static standoff.game.ExtensiveGame.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import standoff.game.gambit.GambitFiles;
import standoff.game.profile.Profile;
import standoff.game.profile.Prospect;
import standoff.numerics.Rational;

/// What holds for every game, wherever it comes from: probabilities of chance add to 1, information sets are those of
/// one player with one list of actions, recall is told as it is, every end pays every player, a written game reads
/// back as it was, and the strategic form of a tree pays what the tree pays.
public abstract class GameSpec {
    private static final int MOST_CELLS = 50_000;
    private static final int PROFILES = 5;

    /// A game with the name under which failures are reported.
    public record Named(String name, Game game) {}

    /// The games that the battery is run over.
    protected abstract Stream<Named> games();

    private interface Check<G> {
        void of(G game);
    }

    private Stream<DynamicTest> everyGame(Check<Game> check) {
        return games().map(g -> DynamicTest.dynamicTest(g.name, () -> check.of(g.game)));
    }

    private Stream<DynamicTest> everyTree(Check<ExtensiveGame> check) {
        return everyTree(_ -> true, check);
    }

    private Stream<DynamicTest> everyTree(Predicate<ExtensiveGame> among, Check<ExtensiveGame> check) {
        return games().filter(g -> g.game instanceof ExtensiveGame tree && among.test(tree))
                .map(g -> DynamicTest.dynamicTest(g.name, () -> check.of((ExtensiveGame) g.game)));
    }

    @TestFactory
    Stream<DynamicTest> playersSetsAndActionsAreNumberedThrough() {
        return everyGame(game -> {
            assertThat(game.playerCount()).isEqualTo(game.players().size()).isPositive();
            assertThat(game.firstSet(0)).isZero();
            assertThat(game.firstAction(0)).isZero();
            for (int p = 0; p < game.playerCount(); p++)
                for (int set = game.firstSet(p); set < game.firstSet(p + 1); set++)
                    assertThat(game.setPlayer(set)).isEqualTo(p);
            assertThat(game.firstSet(game.playerCount())).isEqualTo(game.setCount());
            for (int set = 0; set < game.setCount(); set++)
                assertThat(game.actionCount(set)).isPositive();
            assertThat(game.actionCount())
                    .isEqualTo(IntStream.range(0, game.setCount())
                            .map(game::actionCount)
                            .sum());
        });
    }

    @TestFactory
    Stream<DynamicTest> probabilitiesOfChanceAddToOne() {
        return everyTree(tree -> {
            for (int set = tree.setCount(); set < tree.allSetCount(); set++) {
                Rational sum = Rational.ZERO;
                for (int a = tree.firstAction(set); a < tree.firstAction(set + 1); a++) {
                    assertThat(tree.exactChance(a).signum()).isNotNegative();
                    assertThat(tree.chance(a)).isEqualTo(tree.exactChance(a).toDouble());
                    sum = sum.plus(tree.exactChance(a));
                }
                if (tree.isRational()) assertThat(sum).isEqualTo(Rational.ONE);
                else assertThat(sum.toDouble()).isCloseTo(1, within(1e-12));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theNodesOfASetHaveOneMoverAndOneListOfActions() {
        return everyTree(tree -> {
            int[] children = new int[tree.nodeCount()];
            for (int node = 1; node < tree.nodeCount(); node++) {
                int parent = tree.parent(node);
                assertThat(parent).isBetween(0, node - 1);
                assertThat(node).isLessThan(tree.end(parent));
                assertThat(tree.incoming(node)).isEqualTo(tree.firstAction(tree.set(parent)) + children[parent]);
                children[parent]++;
            }
            for (int node = 0; node < tree.nodeCount(); node++) {
                int set = tree.set(node);
                assertThat(tree.isTerminal(node)).isEqualTo(set == NONE);
                if (set == NONE) assertThat(children[node]).isZero();
                else {
                    assertThat(children[node]).isEqualTo(tree.firstAction(set + 1) - tree.firstAction(set));
                    assertThat(tree.player(node))
                            .isEqualTo(set < tree.setCount() ? tree.setPlayer(set) : ExtensiveGame.CHANCE);
                }
            }
        });
    }

    /// Perfect recall by its definition (Kuhn 1953): at all nodes of a set the mover has passed the same sets and taken
    /// the same actions there.
    @TestFactory
    Stream<DynamicTest> recallIsReportedAsItIs() {
        return everyTree(tree -> {
            List<Map<Integer, List<Integer>>> taken = new ArrayList<>();
            Map<Integer, List<Integer>> atSet = new HashMap<>();
            List<Set<Integer>> passed = new ArrayList<>();
            boolean perfect = true;
            boolean absentMinded = false;
            for (int node = 0; node < tree.nodeCount(); node++) {
                int parent = tree.parent(node);
                Map<Integer, List<Integer>> own = parent == NONE ? Map.of() : taken.get(parent);
                Set<Integer> sets = parent == NONE ? Set.of() : passed.get(parent);
                if (parent != NONE && tree.player(parent) != ExtensiveGame.CHANCE) {
                    own = new HashMap<>(own);
                    own.merge(tree.player(parent), List.of(tree.incoming(node)), GameSpec::joined);
                    sets = new HashSet<>(sets);
                    sets.add(tree.set(parent));
                }
                taken.add(own);
                passed.add(sets);
                int set = tree.set(node);
                if (set == NONE || set >= tree.setCount()) continue;
                absentMinded |= sets.contains(set);
                List<Integer> here = own.getOrDefault(tree.setPlayer(set), List.of());
                List<Integer> before = atSet.putIfAbsent(set, here);
                perfect &= before == null || before.equals(here);
            }
            assertThat(tree.recall().isPerfect()).isEqualTo(perfect);
            assertThat(tree.recall().isAbsentMinded()).isEqualTo(absentMinded);
        });
    }

    private static List<Integer> joined(List<Integer> before, List<Integer> more) {
        List<Integer> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyEndPaysEveryPlayer() {
        return everyGame(game -> {
            double[] least = new double[game.playerCount()];
            double[] most = new double[game.playerCount()];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            Arrays.fill(most, Double.NEGATIVE_INFINITY);
            Set<Rational> sums = new HashSet<>();
            for (List<Rational> paid : payoffs(game)) {
                assertThat(paid).hasSize(game.playerCount());
                sums.add(paid.stream().reduce(Rational.ZERO, Rational::plus));
                for (int p = 0; p < least.length; p++) {
                    least[p] = Math.min(least[p], paid.get(p).toDouble());
                    most[p] = Math.max(most[p], paid.get(p).toDouble());
                }
            }
            double spread = IntStream.range(0, least.length)
                    .mapToDouble(p -> most[p] - least[p])
                    .max()
                    .orElseThrow();
            assertThat(game.payoffSpread()).isCloseTo(spread, within(1e-9 * (1 + spread)));
            boolean constantSum = switch (game) {
                case ExtensiveGame tree -> tree.isConstantSum();
                case StrategicGame table -> table.isConstantSum();
            };
            if (game.isRational()) assertThat(constantSum).isEqualTo(sums.size() == 1);
        });
    }

    /// What each end of a tree, or each cell of a table, pays; outcomes on the way to an end add up.
    private static List<List<Rational>> payoffs(Game game) {
        return switch (game) {
            case StrategicGame table ->
                IntStream.range(0, table.cellCount())
                        .mapToObj(cell -> paid(table.playerCount(), p -> table.exactPayoff(cell, p)))
                        .toList();
            case ExtensiveGame tree -> {
                List<List<Rational>> sofar = new ArrayList<>();
                List<List<Rational>> ends = new ArrayList<>();
                for (int node = 0; node < tree.nodeCount(); node++) {
                    int outcome = tree.outcome(node);
                    List<Rational> before =
                            node == 0 ? paid(tree.playerCount(), _ -> Rational.ZERO) : sofar.get(tree.parent(node));
                    sofar.add(
                            outcome == NONE
                                    ? before
                                    : paid(
                                            tree.playerCount(),
                                            p -> before.get(p).plus(tree.exactPayoff(outcome, p))));
                    if (tree.isTerminal(node)) ends.add(sofar.getLast());
                }
                yield ends;
            }
        };
    }

    private interface Paid {
        Rational to(int player);
    }

    private static List<Rational> paid(int players, Paid paid) {
        return IntStream.range(0, players).mapToObj(paid::to).toList();
    }

    @TestFactory
    Stream<DynamicTest> aWrittenGameReadsBackAsItWas() {
        return everyGame(game -> {
            String text = GambitFiles.write(game);
            Game read = GambitFiles.read(text, "written").game();
            assertThat(GambitFiles.write(read)).isEqualTo(text);
            assertThat(read.getClass()).isEqualTo(game.getClass());
            assertThat(read.title()).isEqualTo(game.title());
            assertThat(read.players()).isEqualTo(game.players());
            assertThat(read.setCount()).isEqualTo(game.setCount());
            assertThat(read.actionCount()).isEqualTo(game.actionCount());
            if (game.isRational()) assertThat(payoffs(read)).isEqualTo(payoffs(game));
            // sets are numbered by first appearance in the text, so that only evenly mixed profiles compare as they are
            Profile even = Profile.uniform(game);
            for (int p = 0; p < game.playerCount(); p++)
                assertThat(Prospect.of(read, Profile.uniform(read)).payoff(p))
                        .isCloseTo(Prospect.of(game, even).payoff(p), within(1e-9 * (1 + game.payoffSpread())));
        });
    }

    @TestFactory
    Stream<DynamicTest> theStrategicFormOfATreePaysWhatTheTreePays() {
        return everyTree(GameSpec::hasSmallStrategicForm, tree -> {
            ReducedForm form = ReducedForm.of(tree);
            StrategicGame table = form.table();
            Random random = new Random(7);
            for (int k = 0; k < PROFILES; k++) {
                double[] behaviour = random(tree, random);
                double[] mixed = new double[table.actionCount()];
                for (int p = 0; p < tree.playerCount(); p++)
                    for (int s = 0; s < table.strategyCount(p); s++)
                        mixed[table.firstAction(p) + s] =
                                weight(tree, p, form.chosen().get(p).get(s), behaviour);
                Prospect told = Prospect.of(tree, Profile.of(tree, behaviour));
                Prospect inTable = Prospect.of(table, Profile.of(table, mixed));
                for (int p = 0; p < tree.playerCount(); p++)
                    assertThat(inTable.payoff(p)).isCloseTo(told.payoff(p), within(1e-9 * (1 + tree.payoffSpread())));
            }
        });
    }

    /// A mover who passes a set twice may behave otherwise at the second time: no strategy of a table does.
    private static boolean hasSmallStrategicForm(ExtensiveGame tree) {
        return !tree.recall().isAbsentMinded() && cells(tree) <= MOST_CELLS;
    }

    private static double cells(ExtensiveGame tree) {
        double cells = 1;
        for (int p = 0; p < tree.playerCount(); p++) {
            double bound = 1;
            for (int set = tree.firstSet(p); set < tree.firstSet(p + 1); set++) bound *= tree.actionCount(set);
            if (bound > MOST_CELLS) return bound;
            cells *= ReducedForm.strategyCount(tree, p);
        }
        return cells;
    }

    /// How likely the behaviour chooses as the strategy does wherever the strategy says something.
    private static double weight(ExtensiveGame tree, int player, List<Integer> strategy, double[] behaviour) {
        double weight = 1;
        for (int i = 0; i < strategy.size(); i++)
            if (strategy.get(i) != NONE)
                weight *= behaviour[tree.firstAction(tree.firstSet(player) + i) + strategy.get(i)];
        return weight;
    }

    private static double[] random(Game game, Random random) {
        double[] probability = new double[game.actionCount()];
        for (int set = 0; set < game.setCount(); set++) {
            double sum = 0;
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++) {
                probability[a] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
                sum += probability[a];
            }
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                probability[a] = sum == 0 ? 1.0 / game.actionCount(set) : probability[a] / sum;
        }
        return probability;
    }
}
