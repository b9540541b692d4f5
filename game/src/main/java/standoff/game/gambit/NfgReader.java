package standoff.game.gambit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import standoff.game.StrategicGame;
import standoff.numerics.Rational;

/// Reads an .nfg file, in its payoff form or its outcome form.
final class NfgReader {
    private static final int MOST_NUMBERED = 100_000;
    /// What a payoff takes while the game is made, where it is a whole number.
    private static final long BYTES_A_PAYOFF = 16;

    private static final long BYTES_A_LABEL = 70;
    private static final long BYTES_AN_OUTCOME = 60;
    private static final long BYTES_A_REFERENCE = 44;

    private final Tokens tokens;

    NfgReader(Tokens tokens) {
        this.tokens = tokens;
    }

    GameFile read() throws IOException {
        int version = tokens.integer("the version of the format, 1");
        if (version != 1) throw tokens.error("expected version 1 of the NFG format, found " + version);
        tokens.word("R or D");
        String title = tokens.label("the title");
        List<String> players = labels("a player's label");
        if (players.isEmpty()) throw tokens.error("expected at least one player, found none");
        List<List<String>> strategies = strategies(players);
        long cells = 1;
        for (List<String> own : strategies) cells *= own.size();
        String comment = tokens.at('"') ? tokens.label("the comment") : "";
        List<Rational> payoffs =
                tokens.at('{') ? outcomeForm(players.size(), cells) : numbers(cells * players.size(), "a payoff");
        if (!tokens.atEnd()) throw tokens.error("expected the end of the file after the last payoff, found more");
        return new GameFile(StrategicGame.exact(title, comment, players, strategies, payoffs), tokens.warnings());
    }

    private List<List<String>> strategies(List<String> players) throws IOException {
        List<List<String>> strategies = new ArrayList<>();
        tokens.expect('{', "before the strategies");
        long cells = 1;
        while (!tokens.take('}')) {
            if (tokens.at('{')) {
                strategies.add(labels("a strategy's label"));
            } else {
                int count = tokens.integer("a number of strategies");
                refuseMore(cells * count, players);
                if (count > MOST_NUMBERED)
                    throw tokens.error("expected at most " + MOST_NUMBERED + " strategies of a player, found " + count);
                strategies.add(StrategicGame.numbered(count));
            }
            if (strategies.getLast().isEmpty()) throw tokens.error("expected at least one strategy");
            cells *= strategies.getLast().size();
            refuseMore(cells, players);
        }
        if (strategies.size() != players.size())
            throw tokens.error("expected the strategies of " + players.size() + " players, found " + strategies.size());
        return strategies;
    }

    /// Before room is made for what a few digits of the file ask for.
    private void refuseMore(long cells, List<String> players) {
        if (cells * players.size() > StrategicGame.LARGEST)
            throw tokens.error("the game has more than " + StrategicGame.LARGEST + " payoffs and is refused");
        if (cells * players.size() * BYTES_A_PAYOFF > tokens.memory() / 10 * 9)
            throw tokens.error("the game has " + cells * players.size() + " payoffs or more, which the memory of "
                    + (tokens.memory() >> 20) + " MB does not hold: give Java more, with -Xmx");
    }

    private List<Rational> numbers(long count, String expected) throws IOException {
        PayoffList numbers = new PayoffList(tokens, count);
        while (numbers.size() < count) {
            if (tokens.atEnd())
                throw tokens.error("expected " + count + " payoffs, found the end of the file after " + numbers.size());
            numbers.append(tokens.number(expected));
        }
        return numbers;
    }

    private List<Rational> outcomeForm(int players, long cells) throws IOException {
        List<List<Rational>> outcomes = new ArrayList<>();
        outcomes.add(Collections.nCopies(players, Rational.ZERO));
        int labelled = 0;
        tokens.expect('{', "before the outcomes");
        while (!tokens.take('}')) {
            tokens.expect('{', "before an outcome");
            if (tokens.at('"') && !tokens.label("the outcome's label").isEmpty()) labelled++;
            List<Rational> paid = new ArrayList<>();
            while (!tokens.take('}')) paid.add(tokens.number("a payoff"));
            if (paid.size() != players)
                throw tokens.error("expected " + players + " payoffs, one for each player, found " + paid.size());
            outcomes.add(paid);
            tokens.keeps(BYTES_AN_OUTCOME + players * BYTES_A_REFERENCE);
        }
        if (labelled > 0) tokens.warn(labelled + " labels of outcomes are not kept: only their payoffs are");
        PayoffList payoffs = new PayoffList(tokens, cells * players);
        for (long cell = 0; cell < cells; cell++) {
            int outcome = tokens.integer("the number of the outcome of combination " + (cell + 1) + " of " + cells);
            if (outcome >= outcomes.size())
                throw tokens.error(
                        "expected an outcome from 0 (none) to " + (outcomes.size() - 1) + ", found " + outcome);
            outcomes.get(outcome).forEach(payoffs::append);
        }
        return payoffs;
    }

    private List<String> labels(String expected) throws IOException {
        List<String> labels = new ArrayList<>();
        tokens.expect('{', "before " + expected);
        while (!tokens.take('}')) {
            labels.add(tokens.label(expected));
            tokens.keeps(BYTES_A_LABEL + labels.getLast().length());
        }
        return labels;
    }
}
