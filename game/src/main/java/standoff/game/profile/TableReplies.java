package standoff.game.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import standoff.game.StrategicGame;

/// Best replies in a strategic form, by the definition: every cell, weighed by what the others do.
final class TableReplies<T> {
    private final StrategicGame game;
    private final Arithmetic<T> in;
    private final List<T> probability = new ArrayList<>();

    TableReplies(StrategicGame game, Profile profile, Arithmetic<T> in) {
        this.game = game;
        this.in = in;
        for (int a = 0; a < game.actionCount(); a++) probability.add(in.probability(profile, a));
    }

    Replies<T> of(int player) {
        List<T> value = new ArrayList<>(Collections.nCopies(game.strategyCount(player), in.zero()));
        for (int cell = 0; cell < game.cellCount(); cell++) {
            T weight = in.one();
            for (int other = 0; other < game.playerCount() && !weight.equals(in.zero()); other++)
                if (other != player)
                    weight = in.times(weight, probability.get(game.firstAction(other) + game.strategyIn(cell, other)));
            if (weight.equals(in.zero())) continue;
            int own = game.strategyIn(cell, player);
            value.set(own, in.plus(value.get(own), in.times(weight, in.payoff(game, cell, player))));
        }
        T best = value.getFirst();
        T mean = in.zero();
        for (int s = 0; s < value.size(); s++) {
            if (in.less(best, value.get(s))) best = value.get(s);
            mean = in.plus(mean, in.times(probability.get(game.firstAction(player) + s), value.get(s)));
        }
        return new Replies<>(mean, best);
    }
}
