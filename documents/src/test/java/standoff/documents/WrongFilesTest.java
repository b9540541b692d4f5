package standoff.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person is told of a wrong file: where, which key, what was expected, what was found, what to try.
class WrongFilesTest {
    /// A file and all that is told of it.
    record Wrong(String file, List<String> told) {
        @Override
        public String toString() {
            return told.getFirst();
        }
    }

    private static Wrong wrong(String file, String... told) {
        return new Wrong(file, List.of(told));
    }

    /// A scenario that is right but for a line `nations.A.<key>: <value>`, which is line 6.
    private static Wrong input(String line, String... told) {
        return wrong("scenario: x\nstart: 2026-07-01\nnations:\n  A:\n    label: Aster\n    " + line + "\n", told);
    }

    /// A scenario that is right but for a line at the end, which is line 4.
    private static Wrong last(String line, String... told) {
        return wrong("scenario: x\nstart: 2026-07-01\nnations: {A: {label: Aster}}\n" + line + "\n", told);
    }

    static Stream<Wrong> syntax() {
        return Stream.of(
                wrong("", "two.yaml: expected a mapping of keys to values, found an empty file."),
                wrong("# only words\n", "two.yaml: expected a mapping of keys to values, found an empty file."),
                wrong("- a\n- b\n", "two.yaml:1:1: expected a mapping of keys to values at the top, found a list."),
                wrong(
                        "just words\n",
                        "two.yaml:1:1: expected a mapping of keys to values at the top, found just words."),
                wrong(
                        "start:2026\n",
                        "two.yaml:1:1: expected a mapping of keys to values at the top, found start:2026. Write a"
                                + " blank behind the colon."),
                wrong(
                        "nations:\n\tA: {}\n",
                        "two.yaml:2:1: expected blanks as indentation, found a tab. Replace the tab by two blanks."),
                wrong(
                        "nations:\n  A: {}\n B: {}\n",
                        "two.yaml:3:2: expected the next key or item in line with those above, found a key. Check the"
                                + " indentation of this line and of the one above."),
                wrong(
                        "title: \"not closed\nstart: 1\n",
                        "two.yaml:1:8: expected a closing quote, found the end of the file. Close the quote that opens"
                                + " here."),
                wrong(
                        "a: [1, 2\n",
                        "two.yaml:2:1: expected a comma or the closing ], found the end of the file. Close the ], and"
                                + " put texts with commas or brackets into quotes."),
                wrong(
                        "a: {b: 1\nc: 2}\n",
                        "two.yaml:2:2: expected a comma or the closing }, found :. Close the }, and put texts with"
                                + " commas or brackets into quotes."),
                wrong(
                        "a: b: c\n",
                        "two.yaml:1:5: expected one key with its value on a line, found another colon. Indent keys of"
                            + " a mapping alike, let the line above end with its own value or a colon, and put texts"
                            + " that contain ': ' into quotes."),
                wrong(
                        "a: - b\n",
                        "two.yaml:1:4: expected a value, found a list item on the line of its key. Begin the list on"
                                + " the next line."),
                wrong(
                        "a: @home\n",
                        "two.yaml:1:4: expected a value, found the character @. Put the value into quotes."),
                wrong(
                        "a: \"\\q\"\n",
                        "two.yaml:1:6: expected an escape of YAML, found \\q. Write \\\\q, or use single quotes."),
                wrong("a: *b\n", "two.yaml:1:4: expected an anchor &b above, found no such anchor."),
                wrong(
                        "a: &name 1\nb: *nam\n",
                        "two.yaml:2:4: expected an anchor &nam above, found no such anchor. Did you mean *name?"),
                wrong("a: &b [*b]\n", "two.yaml:1:8: expected a finite document, found the alias *b inside of itself."),
                wrong("a: !!int 3\n", "two.yaml:1:4: expected a value without a tag, found !!int. Delete the tag."),
                wrong(
                        "%YAML 1.1\n---\na: yes\n",
                        "two.yaml:1:1: expected YAML 1.2, found %YAML 1.1. Delete the directive."),
                wrong(
                        "a: 1\n---\nb: 1\n",
                        "two.yaml:2:1: expected one document in a file, found a second document. Put it into a file of"
                                + " its own."),
                wrong(
                        "a: 1\nb: 2\na: 3\n",
                        "two.yaml:3:1 a: expected each key once, found the key a second time (first in line 1). Delete"
                                + " one of the two."),
                wrong(
                        "a: 1\na: 2\nb: !!int 3\n? [c]\n: 4\nd: *e\nf: @\n",
                        "two.yaml:2:1 a: expected each key once, found the key a second time (first in line 1)."
                                + " Delete one of the two.",
                        "two.yaml:3:4: expected a value without a tag, found !!int. Delete the tag.",
                        "two.yaml:4:3: expected a word as key, found a list.",
                        "two.yaml:6:4: expected an anchor &e above, found no such anchor.",
                        "two.yaml:7:4: expected a value, found the character @. Put the value into quotes."),
                wrong(
                        "a: \"cut \\x",
                        "two.yaml:1:2: expected YAML 1.2, found a text behind this that ends in the middle."
                                + " Is a quote not closed?"),
                wrong("a: !<tag 3\n", "two.yaml:1:9: expected >, found a blank. Put the value into quotes."),
                wrong(
                        "a: |x\n",
                        "two.yaml:1:5: expected chomping or indentation indicators, found x. Put the value into"
                                + " quotes."),
                wrong("? [a]\n: 1\n", "two.yaml:1:3: expected a word as key, found a list."),
                wrong(
                        "a: \u0000\n",
                        "two.yaml:1:4: expected printable text, found the control character U+0000. Is it a YAML"
                                + " file?"),
                wrong("a: \"\\0\"\n", "two.yaml:1:4: expected printable text, found the text \"\\u0000\"."),
                wrong("a: \"\\ud800\"\n", "two.yaml:1:4: expected printable text, found the text \"\\ud800\"."));
    }

    static Stream<Wrong> shapes() {
        return Stream.of(
                wrong(
                        "scenario: 7\nstart: 2026-02-30\nnations: 3\n",
                        "two.yaml:1:11 scenario: expected a text, found 7. Did you mean \"7\"?",
                        "two.yaml:2:8 start: expected a date that exists, found 2026-02-30.",
                        "two.yaml:3:10 nations: expected a mapping from the label of a nation, A to H, found 3."),
                wrong(
                        "scenario:\nstart: 01.07.2026\nnations: {a: {label: x}}\n",
                        "two.yaml:1:10 scenario: expected a text, found nothing.",
                        "two.yaml:2:8 start: expected a date such as 2026-07-01, found 01.07.2026. Did you mean"
                                + " 2026-07-01?",
                        "two.yaml:3:11 nations.a: expected the label of a nation, A to H, found a."),
                wrong(
                        "nations: {}\n",
                        "two.yaml:1:1 scenario: expected the key 'scenario' with a text, found no such key.",
                        "two.yaml:1:1 start: expected the key 'start' with a date such as 2026-07-01, found no such"
                                + " key."),
                last(
                        "horizont: 9 years",
                        "two.yaml:4:1 horizont: expected a known key, found an unknown key. Did you mean 'horizon'?"),
                last(
                        "colour: red",
                        "two.yaml:4:1 colour: expected scenario, start, horizon, nations, between or escalation, found"
                                + " an unknown key."),
                last(
                        "horizon: 12",
                        "two.yaml:4:10 horizon: expected a length of time such as 7 days, 4 weeks, 7 months or 12"
                                + " years, found 12. Write the unit behind the number."),
                last(
                        "horizon: 12 yeers",
                        "two.yaml:4:10 horizon: expected a length of time such as 7 days, 4 weeks, 7 months or 12"
                                + " years, found 12 yeers. Did you mean 12 years?"),
                last("escalation: yes", "two.yaml:4:13 escalation: expected on or off, found yes. Did you mean on?"),
                last("escalation: [on]", "two.yaml:4:13 escalation: expected on or off, found a list."),
                last(
                        "between: {A-B: {hostility: 1}}",
                        "two.yaml:4:11 between.A-B: expected a pair such as A, B, found A-B."),
                last(
                        "between:\n  A, B: {hostility: 4 to 5}",
                        "two.yaml:5:21 between.A, B.hostility: expected a share between 0 and 1, found 4 to 5. Write"
                                + " one value: no range is taken here."),
                input(
                        "saftey share: 6 %",
                        "two.yaml:6:5 nations.A.saftey share: expected a known key, found an unknown key. Did you mean"
                                + " 'safety share'?"),
                input(
                        "safety_share: 6 %",
                        "two.yaml:6:5 nations.A.safety_share: expected a known key, found an unknown key. Did you mean"
                                + " 'safety share'?"));
    }

    static Stream<Wrong> inputs() {
        return Stream.of(
                input(
                        "opacity: 35",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found 35. Did you mean"
                                + " 0.35 or 35 %?"),
                input(
                        "opacity: 0,35",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found 0,35. Did you mean"
                                + " 0.35?"),
                input(
                        "opacity: -0.1",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found -0.1."),
                input(
                        "opacity: .nan",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found .nan."),
                input(
                        "opacity: .inf",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found .inf."),
                input(
                        "opacity: 1e400",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found 1e400."),
                input(
                        "opacity: high",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found high."),
                input("opacity: ", "two.yaml:6:13 nations.A.opacity: expected a share between 0 and 1, found nothing."),
                input(
                        "opacity: 0.5 months",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found 0.5 months. Write"
                                + " the number alone or with %."),
                input(
                        "opacity: [0.2, 0.6]",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found a list. Did you mean"
                                + " 0.2 to 0.6?"),
                input(
                        "opacity: .2 to .6",
                        "two.yaml:6:14 nations.A.opacity: expected a source and a mark for the range, found none."
                            + " Write source: with where it is from, or the words \"assumed, because …\". Write mark:"
                            + " V (verified), D (derived), M (from memory) or J (judgement)."),
                input(
                        "opacity: {value: .3, range: .2 to .6, mark: J}",
                        "two.yaml:6:49 nations.A.opacity: expected a source beside the mark, found none. Write source:"
                                + " with where it is from, or the words \"assumed, because …\"."),
                input(
                        "opacity: {value: .3, range: .2 to .6, source: x, mark: X}",
                        "two.yaml:6:60 nations.A.opacity.mark: expected V, D, M or J, found X."),
                input(
                        "opacity: {value: .3, range: .2 to .6, source: x, mark: v}",
                        "two.yaml:6:60 nations.A.opacity.mark: expected V, D, M or J, found v. Did you mean 'V'?"),
                input(
                        "opacity: {value: .9, range: .2 to .6, source: x, mark: V}",
                        "two.yaml:6:22 nations.A.opacity: expected a value inside its range .2 to .6, found .9. Change"
                                + " the one or the other."),
                input(
                        "opacity: {value: .3, range: .6 to .2, source: x, mark: V}",
                        "two.yaml:6:33 nations.A.opacity.range: expected a range from the lower to the higher value,"
                                + " found .6 to .2. Did you mean .2 to .6?"),
                input(
                        "opacity: {value: .3, range: .2 to .2, source: x, mark: V}",
                        "two.yaml:6:33 nations.A.opacity.range: expected a range from the lower to the higher value,"
                                + " found .2 to .2. Leave the range out, or widen it."),
                input(
                        "opacity: {value: .3, range: 2 to 60, source: x, mark: V}",
                        "two.yaml:6:33 nations.A.opacity.range: expected at both ends a share between 0 and 1, found 2"
                                + " to 60. Did you mean 2 to 60 %?"),
                input(
                        "opacity: {value: 6 %, range: 2 to 15, source: x, mark: V}",
                        "two.yaml:6:34 nations.A.opacity.range: expected a range with its unit, as the value has one,"
                                + " found 2 to 15. Did you mean 2 to 15 %?"),
                input(
                        "opacity: {value: 6 %, range: 2–15 %, source: x, mark: V}",
                        "two.yaml:6:34 nations.A.opacity.range: expected a range such as 4 to 14, found 2–15 %. Did"
                                + " you mean 2 to 15 %?"),
                input(
                        "opacity: {value: .3, range: [.2, .6], source: x, mark: V}",
                        "two.yaml:6:33 nations.A.opacity.range: expected a range such as 4 to 14, found a list. Did"
                                + " you mean .2 to .6?"),
                input(
                        "opacity: {range: 0 to .2, scale: log, source: x, mark: J}",
                        "two.yaml:6:22 nations.A.opacity.range: expected a range above 0 on a log scale, found 0 to"
                                + " 0.2. Try scale: linear."),
                input(
                        "opacity: {value: .3, distribution: gaussian}",
                        "two.yaml:6:40 nations.A.opacity.distribution: expected two-piece, uniform, triangular,"
                                + " normal, lognormal, beta or fixed, found gaussian."),
                input(
                        "opacity: {valu: .3}",
                        "two.yaml:6:15 nations.A.opacity.valu: expected value, at-least, at-most, range, source, mark,"
                                + " distribution, scale or note, found an unknown key. Did you mean 'value'?"),
                input(
                        "opacity: {value: .3, source: x}",
                        "two.yaml:6:34 nations.A.opacity: expected a mark beside the source, found none."
                                + " Write mark: V (verified), D (derived), M (from memory) or J (judgement)."),
                input(
                        "opacity: {}",
                        "two.yaml:6:14 nations.A.opacity: expected a share between 0 and 1, found an empty mapping."),
                input(
                        "opacity: {value: .3, source: '', mark: V}",
                        "two.yaml:6:34 nations.A.opacity.source: expected a text, found the text \"\"."),
                input(
                        "lag: 7 monts",
                        "two.yaml:6:10 nations.A.lag: expected a number of months between 0 and 120, found 7 monts."
                                + " Did you mean 7 months?"),
                input(
                        "lag: 7 km",
                        "two.yaml:6:10 nations.A.lag: expected a number of months between 0 and 120, found 7 km. Write"
                                + " the number alone or with days, weeks, months or years."),
                input(
                        "lag: 7\u00a0months",
                        "two.yaml:6:10 nations.A.lag: expected a number of months between 0 and 120, found"
                                + " 7\\u00a0months. Did you mean 7 months?"),
                input(
                        "lag: 11 years",
                        "two.yaml:6:10 nations.A.lag: expected a number of months between 0 and 120, found 11 years."),
                input(
                        "lag: {value: 7, range: 4..14 months, source: x, mark: V}",
                        "two.yaml:6:28 nations.A.lag.range: expected a range such as 4 to 14, found 4..14 months. Did"
                                + " you mean 4 to 14 months?"),
                input(
                        "lag: {value: 7, range: 14 to 4 months, source: x, mark: V}",
                        "two.yaml:6:28 nations.A.lag.range: expected a range from the lower to the higher value, found"
                                + " 14 to 4 months. Did you mean 4 to 14 months?"),
                input(
                        "lag: {value: 7, range: 4 to 14 km, source: x, mark: V}",
                        "two.yaml:6:28 nations.A.lag.range: expected at both ends a number of months between 0 and"
                            + " 120, found 4 to 14 km. Write the number alone or with days, weeks, months or years."),
                input(
                        "lag: {value: 1 to 2, range: 1 to 3, source: x, mark: V}",
                        "two.yaml:6:18 nations.A.lag.value: expected a single value beside the range, found 1 to 2."),
                input(
                        "compute: 15,000,000",
                        "two.yaml:6:14 nations.A.compute: expected a number of H100e between 0 and 1e9, found"
                                + " 15,000,000. Did you mean 15000000?"),
                input(
                        "compute: 15e6 H100",
                        "two.yaml:6:14 nations.A.compute: expected a number of H100e between 0 and 1e9, found 15e6"
                                + " H100. Did you mean 15e6 H100e?"));
    }

    @ParameterizedTest
    @MethodSource({"syntax", "shapes", "inputs"})
    void aWrongFileIsToldInOneLinePerProblem(Wrong wrong) {
        InvalidDocument told = catchThrowableOfType(
                InvalidDocument.class,
                () -> FormTest.SCENARIO.check(FormTest.document(wrong.file())).finish());
        assertThat(told).as("an InvalidDocument").isNotNull();
        assertThat(told.problems().stream().map(Problem::text)).containsExactlyElementsOf(wrong.told());
    }
}
