package standoff.study.games;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import standoff.game.ExtensiveGame;
import standoff.game.Game;
import standoff.game.equilibrium.Assessment;
import standoff.game.profile.Profile;
import standoff.game.profile.Prospect;

/// A profile told set by set: how likely play comes there, what each action's share and worth is, what is believed.
///
/// @param reach   the probability that play comes there
/// @param beliefs the likeliest first; empty where nothing is left open, or where nothing follows about them
record SetBehaviour(int player, int set, String place, double reach, List<Act> acts, List<Belief> beliefs) {
    /// An action.
    ///
    /// @param share its probability in words
    /// @param worth NaN where the set is never reached and no beliefs are given
    record Act(String label, String share, double probability, double worth) {}

    /// A node with the probability that the mover gives it.
    record Belief(String history, double probability) {}

    /// What follows from the profile alone.
    static List<SetBehaviour> of(Game game, Profile profile) {
        Prospect prospect = Prospect.of(game, profile);
        return of(game, profile, prospect, prospect::value, prospect::belief);
    }

    /// With beliefs also where play never comes.
    static List<SetBehaviour> of(ExtensiveGame game, Assessment assessment) {
        Profile profile = assessment.profile();
        return of(game, profile, Prospect.of(game, profile), assessment::value, assessment::belief);
    }

    private interface Numbers {
        double at(int number);
    }

    private static List<SetBehaviour> of(
            Game game, Profile profile, Prospect prospect, Numbers worth, Numbers believed) {
        List<SetBehaviour> all = new ArrayList<>();
        List<List<Integer>> members = new ArrayList<>();
        for (int set = 0; set < game.setCount(); set++) members.add(new ArrayList<>());
        if (game instanceof ExtensiveGame tree)
            for (int node = 0; node < tree.nodeCount(); node++)
                if (tree.set(node) >= 0 && tree.set(node) < members.size())
                    members.get(tree.set(node)).add(node);
        for (int set = 0; set < game.setCount(); set++) {
            List<Act> acts = new ArrayList<>();
            for (int a = game.firstAction(set); a < game.firstAction(set + 1); a++)
                acts.add(new Act(
                        GameWords.action(game, set, a),
                        GameWords.probability(profile, a),
                        profile.probability(a),
                        worth.at(a)));
            List<Belief> beliefs = new ArrayList<>();
            if (game instanceof ExtensiveGame tree && members.get(set).size() > 1)
                for (int node : members.get(set))
                    if (!Double.isNaN(believed.at(node)))
                        beliefs.add(new Belief(GameWords.history(tree, node), believed.at(node)));
            beliefs.sort(Comparator.comparingDouble(Belief::probability).reversed());
            all.add(new SetBehaviour(
                    game.setPlayer(set), set, GameWords.place(game, set), prospect.reach(set), acts, beliefs));
        }
        return all;
    }
}
