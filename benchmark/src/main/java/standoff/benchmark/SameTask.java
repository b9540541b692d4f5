package standoff.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import standoff.game.Game;
import standoff.game.SequenceForm;
import standoff.game.gambit.GambitFiles;
import standoff.game.markov.MarkovGame;

/// Writes tasks down for peers: the linear programs of constant-sum games as MPS files, random Markov games as
/// plain numbers.
///
/// `SameTask FOLDER-OF-SAMPLE-GAMES FOLDER-TO-WRITE-TO`
public final class SameTask {
    private SameTask() {}

    /// See the class.
    public static void main(String[] arguments) throws IOException {
        Path games = Path.of(arguments[0]);
        Path to = Files.createDirectories(Path.of(arguments[1]));
        for (String name : new String[] {"os_leduc.efg", "os_liars5.efg.gz", "os_liars6.efg.gz"}) {
            Game game = GambitFiles.read(games.resolve("cards").resolve(name)).game();
            Files.writeString(
                    to.resolve(name.replaceAll("\\.efg(\\.gz)?", ".mps")), program(SequenceForm.rounded(game)));
        }
        for (int positions : new int[] {16, 32, 64, 128})
            Files.writeString(
                    to.resolve("markov_" + positions + "x2x4.txt"), numbers(randomMarkov(42, positions, 2, 4)));
    }

    /// The first player's plan x and the values q of the second's sets: the most that x can be sure of.
    ///
    /// Its weights add up at every set; and for each sequence of the second player what x makes it pay,
    /// less what its set is worth, plus what the sets after it are worth, is at least 0.
    static String program(SequenceForm form) {
        Game game = form.game();
        int plans = form.sequenceCount(0);
        int sets = game.firstSet(2) - game.firstSet(1);
        StringBuilder[] column = new StringBuilder[plans + sets];
        for (int c = 0; c < column.length; c++) column[c] = new StringBuilder();
        StringBuilder rows = new StringBuilder("NAME game\nOBJSENSE\n MAX\nROWS\n N value\n E root\n");
        entry(column, 0, "root", 1);
        for (int set = game.firstSet(0); set < game.firstSet(1); set++) {
            rows.append(" E flow").append(set).append('\n');
            entry(column, form.parentSequence(set), "flow" + set, -1);
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                entry(column, form.sequence(0, a), "flow" + set, 1);
        }
        for (int s = 1; s < form.sequenceCount(1); s++)
            rows.append(" G pay").append(s).append('\n');
        for (int cell = 0; cell < form.cellCount(); cell++) {
            int s = form.sequenceAt(cell, 1);
            entry(column, form.sequenceAt(cell, 0), s == 0 ? "value" : "pay" + s, form.payoff(cell, 0));
        }
        for (int set = game.firstSet(1); set < game.firstSet(2); set++) {
            int own = plans + set - game.firstSet(1);
            int before = form.parentSequence(set);
            entry(column, own, before == 0 ? "value" : "pay" + before, 1);
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                entry(column, own, "pay" + form.sequence(1, a), -1);
        }
        StringBuilder text = rows.append("COLUMNS\n");
        for (int c = 0; c < column.length; c++) text.append(column[c]);
        text.append("RHS\n RHS root 1\nBOUNDS\n");
        for (int q = plans; q < column.length; q++)
            text.append(" FR BND c").append(q).append('\n');
        return text.append("ENDATA\n").toString();
    }

    private static void entry(StringBuilder[] column, int c, String row, double value) {
        column[c]
                .append(" c")
                .append(c)
                .append(' ')
                .append(row)
                .append(' ')
                .append(value)
                .append('\n');
    }

    /// Positions, players, actions, discount; then for each position and cell the payoffs and the chances of the
    /// next positions.
    private static String numbers(MarkovGame game) {
        StringBuilder text = new StringBuilder();
        int players = game.playerCount();
        text.append("%d %d %d %s\n".formatted(game.positionCount(), players, game.actionCount(0, 0), game.discount(0)));
        for (int s = 0; s < game.positionCount(); s++)
            for (int cell = 0; cell < game.cellCount(s); cell++) {
                for (int p = 0; p < players; p++)
                    text.append(game.payoff(s, cell, p)).append(' ');
                double[] chance = new double[game.positionCount()];
                for (int k = 0; k < game.nextCount(s, cell); k++)
                    chance[game.next(s, cell, k)] = game.chance(s, cell, k);
                for (double c : chance) text.append(c).append(' ');
                text.append('\n');
            }
        return text.toString();
    }

    /// Uniform payoffs and transitions, discount 0.95, as the peer's own random games.
    static MarkovGame randomMarkov(long seed, int positions, int players, int actions) {
        Random random = new Random(seed);
        double[] discount = new double[players];
        Arrays.fill(discount, 0.95);
        MarkovGame.Builder made =
                MarkovGame.of(IntStream.range(0, players).mapToObj(p -> "P" + p).toList(), discount);
        int[] counts = new int[players];
        Arrays.fill(counts, actions);
        int cells = 1;
        for (int p = 0; p < players; p++) cells *= actions;
        for (int s = 0; s < positions; s++) {
            int[][] to = new int[cells][];
            double[][] with = new double[cells][];
            for (int c = 0; c < cells; c++) {
                to[c] = IntStream.range(0, positions).toArray();
                double[] weight = random.doubles(positions).toArray();
                double sum = Arrays.stream(weight).sum();
                with[c] = Arrays.stream(weight).map(w -> w / sum).toArray();
            }
            made.position(counts, random.doubles((long) cells * players).toArray(), to, with);
        }
        return made.build();
    }
}
