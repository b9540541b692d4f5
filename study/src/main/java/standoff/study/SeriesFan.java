package standoff.study;

import java.util.ArrayList;
import java.util.List;
import standoff.experiment.Fans;
import standoff.experiment.Series;
import standoff.figures.Quantiles;

/// How a series spreads over the futures still under way, moment by moment of the timeline.
///
/// @param futures   under way at each moment
/// @param quantiles at each moment the 5, 10, 25, 50, 75, 90 and 95 % quantiles over them; none where there are none
public record SeriesFan(String name, String label, String unit, List<Long> futures, List<List<Double>> quantiles) {
    private static final double[] LEVELS = {.05, .10, .25, .50, .75, .90, .95};

    public SeriesFan {
        futures = List.copyOf(futures);
        quantiles = quantiles.stream().map(List::copyOf).toList();
    }

    static List<SeriesFan> of(List<Series> series, Fans fans) {
        List<SeriesFan> found = new ArrayList<>();
        for (int s = 0; s < series.size(); s++) {
            List<Long> futures = new ArrayList<>();
            List<List<Double>> quantiles = new ArrayList<>();
            for (int moment = 0; moment < fans.moments(); moment++) {
                long count = fans.count(s, moment);
                List<Double> here = new ArrayList<>();
                if (count > 0) for (double level : LEVELS) here.add(fans.quantile(s, moment, level));
                futures.add(count);
                quantiles.add(here);
            }
            Series each = series.get(s);
            found.add(new SeriesFan(each.name(), each.label(), each.unit(), futures, quantiles));
        }
        return found;
    }

    Quantiles at(int moment) {
        List<Double> q = quantiles.get(moment);
        return q.isEmpty()
                ? Quantiles.NONE
                : new Quantiles(q.get(0), q.get(1), q.get(2), q.get(3), q.get(4), q.get(5), q.get(6));
    }
}
