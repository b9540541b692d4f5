package standoff.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Puts the parser's complaints about syntax into words that help. A complaint that is not known here is passed on
/// unchanged.
final class SyntaxMessages {
    /// A complaint of the parser, and our words for it; `$1` is what stood there.
    private record Rule(Pattern complaint, String expected, String found, String suggestion) {
        static Rule of(String complaint, String expected, String found, String suggestion) {
            return new Rule(Pattern.compile(complaint), expected, found, suggestion);
        }
    }

    private static final String INDENT = "Check the indentation of this line and of the one above.";
    private static final String QUOTE = "Put the value into quotes.";
    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "found unexpected end of stream",
                    "a closing quote",
                    "the end of the file",
                    "Close the quote that opens here."),
            Rule.of(
                    "found unexpected document separator",
                    "a closing quote",
                    "a line ---",
                    "Close the quote that opens here."),
            Rule.of("found character '(.).*cannot start any token.*", "a value", "the character $1", QUOTE),
            Rule.of("found a.* after .t.TAB.*", "blanks in front of a key", "a tab", "Replace the tab by a blank."),
            Rule.of(
                    "mapping values are not allowed here",
                    "one key with its value on a line",
                    "another colon",
                    "Indent keys of a mapping alike, let the line above end with its own value or a colon, and put"
                            + " texts that contain ': ' into quotes."),
            Rule.of("mapping keys are not allowed here", "a value", "a second key on the line", INDENT),
            Rule.of(
                    "sequence entries are not allowed here",
                    "a value",
                    "a list item on the line of its key",
                    "Begin the list on the next line."),
            Rule.of(
                    "could not find expected ':'",
                    "a colon behind the key",
                    "none",
                    "Write key: value, with a blank behind the colon."),
            Rule.of(
                    "expected <block end>, but found '(.*)'",
                    "the next key or item in line with those above",
                    "$1",
                    INDENT),
            Rule.of(
                    "expected '(.)' or '(.)', but got (.*)",
                    "a comma or the closing $2",
                    "$3",
                    "Close the $2, and put texts with commas or brackets into quotes."),
            Rule.of("expected the node content, but found '(.*)'", "a value", "$1", QUOTE),
            Rule.of(
                    "expected '<document start>', but found '(.*)'",
                    "a line --- in front of the document",
                    "$1",
                    "Delete directives, and what stands behind a line ..."),
            Rule.of(
                    "(?s)found unknown escape character (.)\\(.*",
                    "an escape of YAML",
                    "\\$1",
                    "Write \\\\$1, or use single quotes."),
            Rule.of("unexpected character found (.)\\(.*", "a name behind & or *", "$1", QUOTE),
            Rule.of("(?s)expected alphabetic or numeric character, but found (.)\\(.*", "a name", "$1", QUOTE),
            Rule.of("(?s)expected '?(.+?)'?, but found:? '?(.*?)'?( ?\\([0-9]+\\))?", "$1", "$2", QUOTE));

    private SyntaxMessages() {}

    static Problem problem(String file, MarkedYamlEngineException e) {
        String complaint = String.valueOf(e.getProblem());
        boolean openQuote = complaint.startsWith("found unexpected") && !complaint.contains("(");
        Optional<Mark> mark = openQuote ? e.getContextMark() : e.getProblemMark();
        Place place =
                mark.or(e::getContextMark).map(m -> Composer.place(file, m)).orElse(Place.of(file));
        for (Rule rule : RULES) {
            Matcher matcher = rule.complaint().matcher(complaint);
            if (matcher.matches())
                return Problem.at(
                        place,
                        "",
                        filled(matcher, rule.expected()),
                        filled(matcher, rule.found()),
                        filled(matcher, rule.suggestion()));
        }
        String found = MessageText.shortened(complaint.replaceFirst("^found ", ""));
        return Problem.at(place, "", "YAML 1.2", found, "");
    }

    private static String filled(Matcher complaint, String words) {
        String filled = words;
        for (int group = 1; group <= complaint.groupCount(); group++)
            filled = filled.replace("$" + group, String.valueOf(complaint.group(group)));
        return MessageText.oneLine(inWords(filled));
    }

    /// The parser's names of tokens in plain words.
    private static String inWords(String text) {
        return switch (text) {
            case "<stream end>", "\0" -> "the end of the file";
            case "<block mapping start>", "?", "<key>" -> "a key";
            case "<block sequence start>", "-" -> "a list";
            case "<block end>" -> "the end of the mapping or list";
            case "<scalar>" -> "a text";
            case "<document start>" -> "a line ---";
            case "<document end>" -> "a line ...";
            case "<anchor>" -> "an anchor &";
            case "<alias>" -> "an alias *";
            case "<tag>" -> "a tag !";
            case "<directive>" -> "a directive %";
            default -> text.isBlank() ? "a blank" : text;
        };
    }
}
