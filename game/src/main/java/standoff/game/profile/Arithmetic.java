package standoff.game.profile;

import standoff.game.ExtensiveGame;
import standoff.game.StrategicGame;
import standoff.numerics.Rational;

/// Arithmetic in doubles or in exact fractions, so that a certificate is computed by one piece of code for both.
sealed interface Arithmetic<T> {
    T zero();

    T one();

    T plus(T a, T b);

    T times(T a, T b);

    boolean less(T a, T b);

    T probability(Profile profile, int action);

    T chance(ExtensiveGame game, int action);

    T payoff(ExtensiveGame game, int outcome, int player);

    T payoff(StrategicGame game, int cell, int player);

    /// In doubles.
    record Rounded() implements Arithmetic<Double> {
        @Override
        public Double zero() {
            return 0.0;
        }

        @Override
        public Double one() {
            return 1.0;
        }

        @Override
        public Double plus(Double a, Double b) {
            return a + b;
        }

        @Override
        public Double times(Double a, Double b) {
            return a * b;
        }

        @Override
        public boolean less(Double a, Double b) {
            return a < b;
        }

        @Override
        public Double probability(Profile profile, int action) {
            return profile.probability(action);
        }

        @Override
        public Double chance(ExtensiveGame game, int action) {
            return game.chance(action);
        }

        @Override
        public Double payoff(ExtensiveGame game, int outcome, int player) {
            return game.payoff(outcome, player);
        }

        @Override
        public Double payoff(StrategicGame game, int cell, int player) {
            return game.payoff(cell, player);
        }
    }

    /// In fractions.
    record Exact() implements Arithmetic<Rational> {
        @Override
        public Rational zero() {
            return Rational.ZERO;
        }

        @Override
        public Rational one() {
            return Rational.ONE;
        }

        @Override
        public Rational plus(Rational a, Rational b) {
            return a.plus(b);
        }

        @Override
        public Rational times(Rational a, Rational b) {
            return a.times(b);
        }

        @Override
        public boolean less(Rational a, Rational b) {
            return a.compareTo(b) < 0;
        }

        @Override
        public Rational probability(Profile profile, int action) {
            return profile.exactProbability(action);
        }

        @Override
        public Rational chance(ExtensiveGame game, int action) {
            return game.exactChance(action);
        }

        @Override
        public Rational payoff(ExtensiveGame game, int outcome, int player) {
            return game.exactPayoff(outcome, player);
        }

        @Override
        public Rational payoff(StrategicGame game, int cell, int player) {
            return game.exactPayoff(cell, player);
        }
    }
}
