package standoff.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Design;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Luck;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Plan;
import standoff.experiment.RankCorrelation;
import standoff.experiment.Sampling;
import standoff.experiment.Series;
import standoff.experiment.Summaries;
import standoff.experiment.Timeline;
import standoff.experiment.Uncertainty;
import standoff.experiment.Variable;

/// What a run was: everything that is needed to run it again, and who ran it when. `manifest.json`.
///
/// The components and their names are the file's keys; [#FORMAT] rises when one changes its meaning or goes.
///
/// @param format       of the run folder
/// @param question     what was asked, as whoever asked it wrote it down: from it the model is put together again
/// @param command      what a user types to get the same run again
/// @param sessions     who worked on the run and when; several where it was interrupted and resumed
/// @param correlations of the ranks of uncertain inputs
public record Manifest(
        int format,
        Product product,
        ModelId model,
        Map<String, Object> question,
        PlanEntry plan,
        String command,
        Timeline timeline,
        List<Session> sessions,
        List<InputEntry> inputs,
        List<RankCorrelation> correlations,
        List<MeasureEntry> measures,
        List<SeriesEntry> series) {
    /// The format of the run folders this version writes. Format 1 kept a scenario and settings in words where the
    /// question is now, and knew no designs.
    public static final int FORMAT = 2;

    public Manifest {
        question = NestedValues.copy(question);
        sessions = List.copyOf(sessions);
        inputs = List.copyOf(inputs);
        correlations = List.copyOf(correlations);
        measures = List.copyOf(measures);
        series = List.copyOf(series);
    }

    /// The manifest of a run that is about to begin.
    ///
    /// @param question nested maps by name, lists, texts, numbers, true and false
    public static Manifest of(Plan plan, Map<String, ?> question, Product product, String command) {
        Model model = plan.model();
        return new Manifest(
                FORMAT,
                product,
                model.id(),
                NestedValues.copy(question),
                PlanEntry.of(plan),
                command,
                model.timeline(),
                List.of(),
                model.inputs().stream().map(InputEntry::of).toList(),
                model.correlations(),
                model.measures().stream().map(MeasureEntry::of).toList(),
                model.series().stream().map(SeriesEntry::of).toList());
    }

    /// The columns of the run's futures: the inputs, then the measures.
    public List<Variable> variables() {
        return Stream.concat(
                        inputs.stream().map(InputEntry::variable),
                        measures.stream().map(MeasureEntry::variable))
                .toList();
    }

    /// A digest of all that determines the run's bits: equal digests, equal results.
    public String digest() {
        return Identity.of(this).digest();
    }

    /// In words, why this run cannot be continued or shown as the one that `now` describes; empty where it can.
    /// The commit of the program counts here, and not in the [#digest]: what changed in the code may change the
    /// bits.
    public List<String> differences(Manifest now) {
        List<String> found = new ArrayList<>();
        String then = product.commit();
        String today = now.product().commit();
        if (then != null && today != null && !then.equals(today))
            found.add("the program's commit was " + then + " and is " + today);
        found.addAll(Identity.of(this).differences(Identity.of(now)));
        return found;
    }

    /// This manifest with one more session, which has begun now.
    Manifest begin(Session session) {
        List<Session> longer = new ArrayList<>(sessions);
        longer.add(session);
        return with(longer);
    }

    /// This manifest with its last session finished.
    Manifest finish(Instant finished) {
        List<Session> copy = new ArrayList<>(sessions);
        copy.add(copy.removeLast().finish(finished));
        return with(copy);
    }

    private Manifest with(List<Session> others) {
        return new Manifest(
                format,
                product,
                model,
                question,
                plan,
                command,
                timeline,
                others,
                inputs,
                correlations,
                measures,
                series);
    }

    /// The program that ran.
    ///
    /// @param commit of its source, where known
    public record Product(
            String name, String version, @Nullable String commit) {}

    /// The plan of a run, but for the values of its points.
    ///
    /// @param futures of all points together
    public record PlanEntry(long seed, long futures, Sampling sampling, DesignEntry design, Summaries summaries) {
        static PlanEntry of(Plan plan) {
            return new PlanEntry(
                    plan.seed(), plan.futures(), plan.sampling(), DesignEntry.of(plan.design()), plan.summaries());
        }

        /// This plan for a model that is put together again.
        ///
        /// @throws UnusableRun where it is a design of several points: a file of the folder holds their values
        public Plan plain(Model model) {
            if (!design.isPlain())
                throw new UnusableRun("expected a plain run, found a design of " + design.points() + " points");
            return of(model, Design.plain(futures));
        }

        Plan of(Model model, Design points) {
            return new Plan(model, points, seed, sampling, summaries);
        }
    }

    /// The design of a run. A plain run has one point that states nothing.
    ///
    /// @param luck   whether all points share their random numbers
    /// @param inputs what the points state, in the order of the columns of `points.parquet`
    /// @param digest of the values of all points, SHA-256 in hexadecimal; empty where they state nothing
    public record DesignEntry(int points, long futuresPerPoint, Luck luck, List<String> inputs, String digest) {
        public DesignEntry {
            inputs = List.copyOf(inputs);
        }

        @Override
        public String toString() {
            return points + (points == 1 ? " point" : " points") + " of " + futuresPerPoint + " futures"
                    + (inputs.isEmpty() ? "" : ", " + luck + " luck, stating " + inputs + " (" + digest + ")");
        }

        /// Whether the run has one point, which states nothing.
        boolean isPlain() {
            return points == 1 && inputs.isEmpty();
        }

        static DesignEntry of(Design design) {
            return new DesignEntry(
                    design.points(),
                    design.futuresPerPoint(),
                    design.luck(),
                    design.inputs(),
                    design.inputs().isEmpty() ? "" : Digest.of(design));
        }
    }

    /// One stretch of work on a run, on one machine.
    ///
    /// @param finished absent where the session was cancelled or killed
    /// @param os       the operating system with its version
    public record Session(
            Instant started, @Nullable Instant finished, int threads, int cores, String os, String arch, String jdk) {
        static Session begin(Instant started, int threads) {
            return new Session(
                    started,
                    null,
                    threads,
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("os.name") + " " + System.getProperty("os.version"),
                    System.getProperty("os.arch"),
                    System.getProperty("java.vendor") + " " + Runtime.version());
        }

        Session finish(Instant when) {
            return new Session(started, when, threads, cores, os, arch, jdk);
        }
    }

    /// An input of the model, with what the run was told about it.
    ///
    /// @param role         `uncertainty` or `lever`
    /// @param kind         `real`, `whole`, `choice` or `switch`
    /// @param labels       of a choice
    /// @param value        stated; a choice as the index of its label
    /// @param min          least value allowed; absent where there is none
    /// @param max          largest value allowed; absent where there is none
    /// @param low          the 5 % quantile of what is drawn; absent for levers, choices and switches
    /// @param high         the 95 % quantile of what is drawn; absent for levers, choices and switches
    /// @param distribution what is drawn from; absent for levers
    /// @param mark         V verified, D derived, M from memory, J judgement
    public record InputEntry(
            String name,
            String role,
            String kind,
            List<String> labels,
            String unit,
            double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable String distribution,
            String mark,
            String source,
            String meaning) {
        public InputEntry {
            labels = List.copyOf(labels);
        }

        /// The values it may take.
        public Domain domain() {
            return switch (kind) {
                case "real" ->
                    new Domain.Real(
                            min == null ? Double.NEGATIVE_INFINITY : min, max == null ? Double.POSITIVE_INFINITY : max);
                case "whole" ->
                    new Domain.Whole(
                            min == null ? Long.MIN_VALUE : min.longValue(),
                            max == null ? Long.MAX_VALUE : max.longValue());
                case "choice" -> new Domain.Choice(labels);
                case "switch" -> new Domain.Switch();
                default ->
                    throw new UnusableRun(
                            "input " + name + ": expected kind real, whole, choice or switch, found " + kind);
            };
        }

        static InputEntry of(Input input) {
            Domain domain = input.domain();
            @Nullable
            Distribution drawn = switch (input) {
                case Uncertainty uncertainty -> uncertainty.distribution();
                case Lever _ -> null;
            };
            return new InputEntry(
                    input.name(),
                    drawn == null ? "lever" : "uncertainty",
                    switch (domain) {
                        case Domain.Real _ -> "real";
                        case Domain.Whole _ -> "whole";
                        case Domain.Choice _ -> "choice";
                        case Domain.Switch _ -> "switch";
                    },
                    domain instanceof Domain.Choice choice ? choice.labels() : List.of(),
                    input.unit(),
                    input.value(),
                    drawn == null || !isNumber(domain) ? null : finite(drawn.quantile(.05)),
                    drawn == null || !isNumber(domain) ? null : finite(drawn.quantile(.95)),
                    switch (domain) {
                        case Domain.Real real -> finite(real.min());
                        case Domain.Whole whole -> finite((double) whole.min());
                        case Domain.Choice _, Domain.Switch _ -> null;
                    },
                    switch (domain) {
                        case Domain.Real real -> finite(real.max());
                        case Domain.Whole whole -> finite((double) whole.max());
                        case Domain.Choice _, Domain.Switch _ -> null;
                    },
                    drawn == null ? null : drawn.toString(),
                    String.valueOf(input.provenance().mark().letter()),
                    input.provenance().source(),
                    input.meaning());
        }

        /// The column of the futures that holds it.
        public Variable variable() {
            return Variable.of(name, meaning, unit, domain());
        }

        private static boolean isNumber(Domain domain) {
            return switch (domain) {
                case Domain.Real _, Domain.Whole _ -> true;
                case Domain.Choice _, Domain.Switch _ -> false;
            };
        }

        private static @Nullable Double finite(double number) {
            return Double.isFinite(number) ? number : null;
        }
    }

    /// A measure of the model.
    ///
    /// @param kind   `quantity`, `event` or `category`
    /// @param labels of a category
    public record MeasureEntry(String name, String kind, List<String> labels, String unit, String label) {
        public MeasureEntry {
            labels = List.copyOf(labels);
        }

        /// The column of the futures that holds it.
        public Variable variable() {
            return Variable.of(measure());
        }

        /// The measure itself.
        public Measure measure() {
            return switch (kind) {
                case "quantity" -> Measure.quantity(name, label, unit);
                case "event" -> Measure.event(name, label);
                case "category" -> Measure.category(name, label, labels);
                default ->
                    throw new UnusableRun(
                            "measure " + name + ": expected kind quantity, event or category, found " + kind);
            };
        }

        static MeasureEntry of(Measure measure) {
            return new MeasureEntry(
                    measure.name(),
                    switch (measure.kind()) {
                        case Measure.Kind.Quantity _ -> "quantity";
                        case Measure.Kind.Event _ -> "event";
                        case Measure.Kind.Category _ -> "category";
                    },
                    measure.kind() instanceof Measure.Kind.Category category ? category.labels() : List.of(),
                    measure.unit(),
                    measure.label());
        }
    }

    /// A quantity followed through time, and the range its quantile fan resolves.
    public record SeriesEntry(String name, String unit, double from, double to, String label) {
        static SeriesEntry of(Series series) {
            return new SeriesEntry(series.name(), series.unit(), series.from(), series.to(), series.label());
        }
    }
}
