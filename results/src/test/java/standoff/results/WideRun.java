package standoff.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standoff.experiment.Distribution;
import standoff.experiment.Domain;
import standoff.experiment.Future;
import standoff.experiment.Input;
import standoff.experiment.Mark;
import standoff.experiment.Measure;
import standoff.experiment.Model;
import standoff.experiment.ModelId;
import standoff.experiment.Plan;
import standoff.experiment.Point;
import standoff.experiment.Provenance;
import standoff.experiment.Recorder;
import standoff.experiment.Sampling;
import standoff.experiment.Series;
import standoff.experiment.Timeline;
import standoff.experiment.Uncertainty;

/// Measures what keeping a wide run costs: 100 inputs, 100 measures and 12 series per future.
///
/// Arguments: a folder that does not exist, the futures, and the moments of a series. Prints seconds per stage
/// and, on Linux, the peak of the process's resident memory.
final class WideRun {
    private WideRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Model model = new WideModel(Integer.parseInt(arguments[2]));
        Plan plan = new Plan(model, 1, Long.parseLong(arguments[1]), Sampling.VARIED, 100);
        Stopwatch watch = new Stopwatch();
        try (UnfinishedRun run =
                UnfinishedRun.create(folder, plan, TinyRuns.manifest(plan), 2, InstantSource.system())) {
            TinyRuns.runAll(run);
            watch.lap("run and keep blocks");
            Parquet.open(2).close();
            watch.lap("start DuckDB");
            run.tally();
            watch.lap("read and tally blocks, as finishing does");
            long kept = 0;
            for (Path file : Disk.list(WorkFolder.of(folder).blocks())) kept += Files.size(file);
            System.out.println("blocks " + Disk.inWords(kept));
            run.finish(TinyRuns.NO_REPORT);
            watch.lap("finish");
        }
        for (Path file : Disk.list(folder))
            System.out.println(file.getFileName() + " " + Disk.inWords(Files.size(file)));
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status))
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM")).forEach(System.out::println);
            }
    }

    /// Wall and processor time of each stage; the latter is what counts on a busy machine.
    private static final class Stopwatch {
        private long wall = System.nanoTime();
        private Duration cpu = cpu();

        private static Duration cpu() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }

        void lap(String stage) {
            long now = System.nanoTime();
            Duration used = cpu();
            System.out.printf(
                    Locale.ROOT,
                    "%-60s %7.2f s, cpu %7.2f s%n",
                    stage,
                    (now - wall) / 1e9,
                    used.minus(cpu).toMillis() / 1e3);
            wall = now;
            cpu = used;
        }
    }

    private record WideModel(int moments) implements Model {
        private static final List<Input> INPUTS = IntStream.range(0, 100)
                .<Input>mapToObj(k -> new Uncertainty(
                        "input." + k,
                        "a number",
                        "-",
                        new Domain.Real(0, 1),
                        .5,
                        new Distribution.Uniform(0, 1),
                        new Provenance("assumed, because it is a measurement", Mark.JUDGEMENT)))
                .toList();

        private static final List<Measure> MEASURES = Stream.concat(
                        Stream.of(Measure.category("ending", "Ending", List.of("advantage", "war", "none by horizon"))),
                        IntStream.range(1, 100).mapToObj(k -> Measure.quantity("measure." + k, "A number", "-")))
                .toList();

        @Override
        public ModelId id() {
            return new ModelId("wide", "1");
        }

        @Override
        public List<Input> inputs() {
            return INPUTS;
        }

        @Override
        public List<Measure> measures() {
            return MEASURES;
        }

        @Override
        public List<Series> series() {
            return IntStream.range(0, 12)
                    .mapToObj(k -> new Series("series." + k, "A series", "-", 0, 1))
                    .toList();
        }

        @Override
        public Timeline timeline() {
            return new Timeline(LocalDate.of(2026, 7, 1), 7, moments);
        }

        @Override
        public void run(Future future, Recorder recorder) {
            Point point = future.drawn();
            recorder.measure(0, Math.floor(3 * point.value(0)));
            for (int k = 1; k < 100; k++) recorder.measure(k, point.value(k) + point.value(k - 1));
            for (int k = 0; k < 12; k++)
                for (int moment = 0; moment < moments; moment++)
                    recorder.series(k, moment, (point.value(k) + point.value(moment % 100)) / 2);
        }
    }
}
