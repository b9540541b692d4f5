package standoff.results;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the files of a run are: its folder, and beside it the work folder of a run under way.
///
/// `runs/.baseline-2026-7f3a.part/` holds `manifest.json`, `lock`, the `points/` of a design, the
/// finished `blocks/` and at the end
/// `finished/`, which becomes `runs/baseline-2026-7f3a/` by one rename.
record WorkFolder(Path target) {
    private static final String PREFIX = ".";
    private static final String SUFFIX = ".part";

    static final String MANIFEST = "manifest.json";
    static final String SUMMARY = "summary.json";

    /// The work folder of a run's folder; either may be named.
    static WorkFolder of(Path named) {
        Path path = named.toAbsolutePath().normalize();
        Path parent = Disk.parent(path);
        String name = String.valueOf(path.getFileName());
        boolean work =
                name.startsWith(PREFIX) && name.endsWith(SUFFIX) && name.length() > PREFIX.length() + SUFFIX.length();
        return new WorkFolder(
                work ? parent.resolve(name.substring(PREFIX.length(), name.length() - SUFFIX.length())) : path);
    }

    Path parent() {
        return Disk.parent(target);
    }

    Path path() {
        return target.resolveSibling(PREFIX + target.getFileName() + SUFFIX);
    }

    Path manifest() {
        return path().resolve(MANIFEST);
    }

    Path lock() {
        return path().resolve("lock");
    }

    Path blocks() {
        return path().resolve("blocks");
    }

    Path points() {
        return path().resolve("points");
    }

    Path finished() {
        return path().resolve("finished");
    }

    boolean isFinished() {
        return Files.isRegularFile(target.resolve(MANIFEST));
    }

    boolean isUnfinished() {
        return !isFinished() && Files.isDirectory(path());
    }
}
