package standoff.game.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standoff.game.StrategicGame;
import standoff.game.profile.Certificate;
import standoff.game.profile.Profile;
import standoff.numerics.DecimalText;
import standoff.numerics.Elementary;

/// All equilibria of a small table of any number of players: support by support (Porter, Nudelman and Shoham 2008,
/// small and balanced ones first, strategies dominated on the others' supports left out), all solutions of each
/// support's polynomial equations by branch and bound with a proof that no other exists; see [SupportBoxes].
///
/// Where equilibria form a continuum, or lie on the border of a support, boxes around them are never closed; then the
/// list is not complete, and says so.
public record SupportSolver() implements Solver<StrategicGame> {
    private static final double MOST_SUPPORTS = 30_000;
    private static final double DIFFERENT = 1e-6;
    private static final int STARTS = 20;
    private static final double LARGEST_LAMBDA = 1e8;

    @Override
    public String method() {
        return "all supports, each by interval Newton (Porter, Nudelman and Shoham 2008; Krawczyk 1969)";
    }

    @Override
    public Optional<String> refusal(StrategicGame game) {
        double supports = 1;
        for (int p = 0; p < game.playerCount(); p++) supports *= Elementary.power(2, game.strategyCount(p)) - 1;
        return supports <= MOST_SUPPORTS
                ? Optional.empty()
                : Optional.of("it has " + DecimalText.of(supports, 3) + " supports; up to "
                        + DecimalText.of(MOST_SUPPORTS, 3) + " are searched");
    }

    @Override
    public Equilibria search(StrategicGame game, SearchLimit limit) {
        List<int[][]> supports = supports(game);
        List<Equilibrium> found = new ArrayList<>();
        int undecided = 0;
        for (int i = 0; i < supports.size(); i++) {
            if (limit.isReached())
                return answer(found, limit.reason() + " after " + i + " of " + supports.size() + " supports", false);
            int done = i;
            limit.tell(() -> done + " of " + supports.size() + " supports, " + found.size() + " equilibria");
            int[][] support = supports.get(i);
            SupportBoxes boxes = new SupportBoxes(game, support);
            for (double[][] solution : boxes.solve(limit)) keep(game, support, solution, found);
            if (!boxes.isDecided()) undecided++;
        }
        String searched = "all " + supports.size() + " supports searched";
        if (undecided == 0) return answer(found, searched, true);
        int proven = found.size();
        for (Equilibrium more :
                new LogitSolver(LARGEST_LAMBDA, STARTS, 1).solve(game, limit).found())
            if (isNew(more.profile(), found)) found.add(more);
        return answer(
                found,
                searched + ", which leads to " + proven + " equilibria; " + undecided + " supports were left undecided"
                        + " (a continuum, or too many boxes), so branches from " + STARTS + " starts were added, which"
                        + " lead to " + (found.size() - proven) + " more; there may be others",
                false);
    }

    private static boolean isNew(Profile profile, List<Equilibrium> found) {
        return found.stream().noneMatch(known -> known.profile().distanceTo(profile) < DIFFERENT);
    }

    private static Equilibria answer(List<Equilibrium> found, String explanation, boolean complete) {
        return found.isEmpty()
                ? Equilibria.none(explanation, Optional.empty())
                : new Equilibria(found, complete, explanation, Optional.empty());
    }

    private void keep(StrategicGame game, int[][] support, double[][] solution, List<Equilibrium> found) {
        double[] probability = new double[game.actionCount()];
        for (int p = 0; p < support.length; p++)
            for (int k = 0; k < support[p].length; k++)
                probability[game.firstAction(p) + support[p][k]] = solution[p][k];
        Profile profile = Profile.of(game, probability);
        if (!isNew(profile, found)) return;
        boolean pure = profile.isPure();
        Profile kept = pure ? pure(game, probability) : profile;
        Equilibrium candidate = new Equilibrium(
                kept,
                method(),
                new TreeMap<>(Map.of("support", Arrays.deepToString(support))),
                pure ? Certificate.of(game, kept) : Certificate.rounded(game, kept));
        if (candidate.holds(game)) found.add(candidate);
    }

    private static Profile pure(StrategicGame game, double[] probability) {
        int[] chosen = new int[game.playerCount()];
        for (int p = 0; p < chosen.length; p++) while (probability[game.firstAction(p) + chosen[p]] == 0) chosen[p]++;
        return Profile.pure(game, chosen);
    }

    /// The supports, the small first.
    private static List<int[][]> supports(StrategicGame game) {
        List<int[][]> all = new ArrayList<>();
        int[] mask = new int[game.playerCount()];
        Arrays.fill(mask, 1);
        for (int turn = 0; turn < mask.length; ) {
            int[][] support = new int[mask.length][];
            for (int p = 0; p < mask.length; p++) support[p] = strategies(mask[p]);
            all.add(support);
            turn = 0;
            while (turn < mask.length && ++mask[turn] == 1 << game.strategyCount(turn)) mask[turn++] = 1;
        }
        all.sort((a, b) -> Integer.compare(size(a), size(b)));
        return all;
    }

    private static int size(int[][] support) {
        int size = 0;
        for (int[] own : support) size += own.length;
        return size;
    }

    private static int[] strategies(int mask) {
        int[] strategies = new int[Integer.bitCount(mask)];
        int k = 0;
        for (int s = 0; mask >> s != 0; s++) if ((mask >> s & 1) == 1) strategies[k++] = s;
        return strategies;
    }
}
