package standoff.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import standoff.results.Manifest;

/// Which Standoff this is.
///
/// @param version the version of the release
/// @param commit the commit it was built from, with `-changed` where files differed from it, or `unrecorded`
record Build(String version, String commit) {
    static final Build THIS = read();

    /// One line for people: the version, the commit and what it runs on.
    String line() {
        return "standoff %s (commit %s) on Java %s, %s %s"
                .formatted(
                        version,
                        commit,
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }

    /// The same for manifests.
    Manifest.Product product() {
        return new Manifest.Product("standoff", version, commit.equals("unrecorded") ? null : commit);
    }

    private static Build read() {
        Properties written = new Properties();
        try (InputStream stream = Build.class.getResourceAsStream("build.properties")) {
            if (stream == null) throw new IllegalStateException("build.properties is missing beside " + Build.class);
            written.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties cannot be read", e);
        }
        return new Build(written.getProperty("version", "unrecorded"), written.getProperty("commit", "unrecorded"));
    }
}
