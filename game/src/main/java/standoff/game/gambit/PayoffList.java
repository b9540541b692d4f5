package standoff.game.gambit;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import standoff.numerics.Rational;

/// Payoffs as they are read, millions of them: numbers that a double holds exactly are kept as doubles, and fractions
/// only from the first that is none.
final class PayoffList extends AbstractList<Rational> implements RandomAccess {
    private static final int BYTES_AS_DOUBLES = 24;
    private static final int BYTES_AS_FRACTIONS = 72;
    private static final int MOST_AT_ONCE = 1 << 20;

    private final Tokens tokens;
    private final long count;
    private double[] rounded;
    private @Nullable Rational @Nullable [] exact;
    private int size;

    /// @param count how many are to come, which a few digits of the file may overstate
    PayoffList(Tokens tokens, long count) {
        this.tokens = tokens;
        this.count = count;
        this.rounded = new double[(int) Math.min(count, MOST_AT_ONCE)];
    }

    void append(Rational payoff) {
        if (size == rounded.length) grow();
        rounded[size] = payoff.toDouble();
        boolean whole = payoff.isExactInDouble();
        if (!whole && exact == null) exact = new Rational[rounded.length];
        if (!whole && exact != null) exact[size] = payoff;
        tokens.keeps(whole ? BYTES_AS_DOUBLES : BYTES_AS_FRACTIONS);
        size++;
    }

    private void grow() {
        int larger = (int) Math.min(count, 2L * rounded.length);
        rounded = Arrays.copyOf(rounded, larger);
        if (exact != null) exact = Arrays.copyOf(exact, larger);
    }

    @Override
    public Rational get(int index) {
        Rational kept = exact == null ? null : exact[index];
        return kept == null ? Rational.of(rounded[index]) : kept;
    }

    @Override
    public int size() {
        return size;
    }
}
