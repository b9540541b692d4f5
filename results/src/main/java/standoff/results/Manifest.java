package standoff.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Input;
import standoff.experiment.Lever;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Plan;
import standoff.experiment.Series;
import standoff.experiment.Timeline;
import standoff.experiment.Uncertainty;
import standoff.experiment.Variable;

/// What a run was: everything that is needed to run it again, and who ran it when. `manifest.json`.
///
/// The components and their names are the file's keys; [#FORMAT] rises when one changes its meaning or goes.
///
/// @param format   of the run folder
/// @param settings how the model was put together (regime, order of the turn, mechanisms, switches), in words
/// @param command  what a user types to get the same run again
/// @param sessions who worked on the run and when; several where it was interrupted and resumed
public record Manifest(
        int format,
        Product product,
        ModelId model,
        Scenario scenario,
        Plan plan,
        Map<String, String> settings,
        String command,
        Timeline timeline,
        List<Session> sessions,
        List<InputEntry> inputs,
        List<MeasureEntry> measures,
        List<SeriesEntry> series) {
    /// The format of the run folders this version writes.
    public static final int FORMAT = 1;

    public Manifest {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        sessions = List.copyOf(sessions);
        inputs = List.copyOf(inputs);
        measures = List.copyOf(measures);
        series = List.copyOf(series);
    }

    /// The manifest of a run that is about to begin.
    public static Manifest of(
            Model model, Plan plan, Scenario scenario, Product product, Map<String, String> settings, String command) {
        return new Manifest(
                FORMAT,
                product,
                model.id(),
                scenario,
                plan,
                settings,
                command,
                model.timeline(),
                List.of(),
                model.inputs().stream().map(InputEntry::of).toList(),
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
        for (String key : union(settings.keySet(), now.settings.keySet())) {
            String one = settings.get(key);
            String other = now.settings.get(key);
            if (!Objects.equals(one, other)) found.add(key + " was " + inWords(one) + " and is " + inWords(other));
        }
        found.addAll(Identity.of(this).differences(Identity.of(now)));
        return found;
    }

    private static String inWords(@Nullable String setting) {
        if (setting == null) return "not given";
        return setting.contains("\n") ? "another text" : setting;
    }

    private static List<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /// The same manifest with the session that has begun now.
    Manifest begin(Session session) {
        List<Session> longer = new ArrayList<>(sessions);
        longer.add(session);
        return with(longer);
    }

    /// The same manifest with its last session finished.
    Manifest finish(Instant finished) {
        List<Session> copy = new ArrayList<>(sessions);
        copy.add(copy.removeLast().finish(finished));
        return with(copy);
    }

    private Manifest with(List<Session> others) {
        return new Manifest(
                format, product, model, scenario, plan, settings, command, timeline, others, inputs, measures, series);
    }

    /// The program that ran.
    ///
    /// @param commit of its source, where known
    public record Product(
            String name, String version, @Nullable String commit) {}

    /// The described world.
    ///
    /// @param digest of the text, SHA-256 in hexadecimal
    /// @param text   the canonical text: what was read, with all it extends and all changes on the command line
    public record Scenario(String name, String title, String digest, String text) {
        public Scenario {
            if (!digest.equals(Digest.of(text)))
                throw new IllegalArgumentException("scenario " + name + ": the text does not have the digest " + digest
                        + " but " + Digest.of(text) + "; one of them was changed");
        }

        /// The scenario with the digest of its text.
        public static Scenario of(String name, String title, String text) {
            return new Scenario(name, title, Digest.of(text), text);
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
            return switch (kind) {
                case "switch" -> new Variable(name, meaning, unit, Variable.Kind.EVENT, List.of("off", "on"), true);
                case "choice" -> new Variable(name, meaning, unit, Variable.Kind.CATEGORY, labels, true);
                default -> new Variable(name, meaning, unit, Variable.Kind.NUMBER, List.of(), true);
            };
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
            return switch (kind) {
                case "event" -> new Variable(name, label, unit, Variable.Kind.EVENT, List.of("no", "yes"), false);
                case "category" -> new Variable(name, label, unit, Variable.Kind.CATEGORY, labels, false);
                default -> new Variable(name, label, unit, Variable.Kind.NUMBER, List.of(), false);
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
