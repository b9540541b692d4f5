package standoff.study;

import java.util.List;
import java.util.Optional;
import standoff.experiment.Timeline;
import standoff.explore.Drivers;
import standoff.race.FirstStrike;

/// What the laboratory answers to a [Question]: everything that a report shows, worked out once and before anything is
/// drawn. It needs neither the model nor the futures any more.
///
/// @param format      of what [AnswerJson] writes
/// @param futures     on which it rests
/// @param inputs      in the order of the model
/// @param endings     in the order of the model, those that never come included
/// @param timeline    of the fans
/// @param drivers     of the most frequent endings that are not wars, of war and of strikes
/// @param firstStrike the index of first-strike stability; empty where no future was branched
public record Answer(
        int format,
        Question question,
        RaceOutline race,
        long futures,
        List<Assumption> inputs,
        List<EndingShare> endings,
        MeasureTable measures,
        Timeline timeline,
        List<SeriesFan> fans,
        Drivers drivers,
        FutureTold told,
        Optional<FirstStrike> firstStrike) {
    /// The format of the answers this version writes.
    public static final int FORMAT = 1;

    public Answer {
        inputs = List.copyOf(inputs);
        endings = List.copyOf(endings);
        fans = List.copyOf(fans);
    }

    /// The input of this name.
    Optional<Assumption> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    /// The fan of the series of this name.
    SeriesFan fan(String name) {
        return fans.stream()
                .filter(fan -> fan.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a series of the run, found " + name));
    }
}
