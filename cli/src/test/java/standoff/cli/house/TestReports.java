package standoff.cli.house;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The sum of what `./verify` ran: the tests in the XML reports that Surefire leaves in each room, and the checks of
/// the
/// house. `./verify` starts this file by itself, so it uses the JDK alone.
final class TestReports {
    private static final int LINES_OF_A_FAILURE = 16;

    enum Ending {
        PASSED,
        FAILED,
        SKIPPED
    }

    /// One test or check.
    ///
    /// @param message why it failed or was skipped, else blank
    record Result(String name, Ending ending, String message) {}

    private TestReports() {}

    /// Prints failures, skips and the sum; ends with 1 when anything failed or nothing passed.
    ///
    /// @param args the file of checks, then the folders with reports
    public static void main(String[] args) throws IOException {
        List<Result> results = new ArrayList<>(checks(Path.of(args[0])));
        for (int i = 1; i < args.length; i++) results.addAll(reports(Path.of(args[i])));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(print(results, out) ? 0 : 1);
    }

    /// @return whether all is well
    static boolean print(List<Result> results, PrintStream out) {
        for (Result result : results)
            if (result.ending() == Ending.SKIPPED) out.println("skipped " + result.name() + ": " + result.message());
        for (Result result : results)
            if (result.ending() == Ending.FAILED)
                out.println("FAILED  " + result.name() + "\n" + indented(result.message()));
        long passed = count(results, Ending.PASSED);
        long failed = count(results, Ending.FAILED);
        out.println(passed + " passed, " + failed + " failed, " + count(results, Ending.SKIPPED) + " skipped");
        return failed == 0 && passed > 0;
    }

    /// The results in all `TEST-*.xml` of a folder. A report that cannot be read was cut short: its test class failed.
    static List<Result> reports(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            found.forEach(files::add);
        }
        files.sort(null);
        List<Result> results = new ArrayList<>();
        for (Path file : files) {
            try {
                results.addAll(report(file));
            } catch (SAXException | ParserConfigurationException e) {
                results.add(new Result(file.getFileName().toString(), Ending.FAILED, "unreadable: " + e.getMessage()));
            }
        }
        return results;
    }

    /// The checks of the house, a line each: `passed`, `failed` or `skipped`, the name, and why, parted by tabs; `\n`
    /// in
    /// the reason stands for a new line.
    static List<Result> checks(Path file) throws IOException {
        List<Result> results = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", 3);
            Ending ending = Ending.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
            results.add(new Result(parts[1], ending, parts.length > 2 ? parts[2].replace("\\n", "\n") : ""));
        }
        return results;
    }

    private static List<Result> report(Path file) throws IOException, SAXException, ParserConfigurationException {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null); // an unreadable report becomes a result, not a line on the console
        var cases = builder.parse(file.toFile()).getElementsByTagName("testcase");
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) results.add(result((Element) cases.item(i)));
        return results;
    }

    private static Result result(Element test) {
        String method = test.getAttribute("name");
        String name = test.getAttribute("classname") + (method.isEmpty() ? "" : "." + method);
        for (Node child = test.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element ending)) continue;
            switch (ending.getTagName()) {
                case "failure", "error" -> {
                    String text = ending.getTextContent().strip();
                    return new Result(name, Ending.FAILED, text.isEmpty() ? ending.getAttribute("message") : text);
                }
                case "skipped" -> {
                    return new Result(name, Ending.SKIPPED, reason(ending));
                }
                default -> {} // system-out, system-err, properties
            }
        }
        return new Result(name, Ending.PASSED, "");
    }

    /// `@Disabled` gives its reason as the message, an assumption that failed as the first line of its exception.
    private static String reason(Element skipped) {
        String message = skipped.getAttribute("message");
        String text = message.isBlank() ? skipped.getTextContent().strip() : message;
        String first = text.lines().findFirst().orElse("no reason given");
        return first.replaceFirst("^\\S*TestAbortedException: ", "").replaceFirst("^Assumption failed: ", "");
    }

    private static long count(List<Result> results, Ending ending) {
        return results.stream().filter(result -> result.ending() == ending).count();
    }

    private static String indented(String message) {
        List<String> lines = message.lines().toList();
        String shown = String.join("\n    ", lines.subList(0, Math.min(LINES_OF_A_FAILURE, lines.size())));
        return "    " + shown + (lines.size() > LINES_OF_A_FAILURE ? "\n    …" : "");
    }
}
