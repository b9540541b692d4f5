package standoff.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// A unit of measure by name, and how what people write instead is converted to it.
///
/// Times: days, weeks, months, years; a year is 365.25 days and a month its twelfth part. Shares: 0.06 or 6 %.
/// Capability: nats or orders of magnitude, 1 OOM = ln 10 nats. A name of none of these families stands for
/// itself and may carry thousand, million or billion. Quotients such as `1/yr` or `OOM/yr` convert above and
/// below the line; growth factors (`x/yr`) do not, for a factor per year is no multiple of a factor per month.
record UnitOfMeasure(String name) {
    /// A word for a unit and how many base units of its family it is.
    private record Word(String word, BigDecimal size) {
        static Word of(String word, String size) {
            return new Word(word, new BigDecimal(size));
        }
    }

    private static final List<Word> TIMES = List.of(
            Word.of("days", "1"),
            Word.of("day", "1"),
            Word.of("weeks", "7"),
            Word.of("week", "7"),
            Word.of("months", "30.4375"),
            Word.of("month", "30.4375"),
            Word.of("years", "365.25"),
            Word.of("year", "365.25"),
            Word.of("yr", "365.25"));
    private static final List<Word> CAPABILITIES =
            List.of(Word.of("nats", "1"), Word.of("nat", "1"), Word.of("OOM", "2.302585092994045684017991454684364"));
    private static final List<Word> SHARES =
            List.of(Word.of("share", "1"), Word.of("%", "0.01"), Word.of("percent", "0.01"));
    private static final List<Word> ONES = List.of(Word.of("1", "1"));
    private static final List<Word> GROWTH = List.of(Word.of("x", "1"), Word.of("×", "1"));
    private static final List<List<Word>> FAMILIES = List.of(TIMES, CAPABILITIES, SHARES, ONES, GROWTH);
    private static final List<Word> MULTIPLES = List.of(
            Word.of("k", "1e3"),
            Word.of("thousand", "1e3"),
            Word.of("M", "1e6"),
            Word.of("million", "1e6"),
            Word.of("bn", "1e9"),
            Word.of("billion", "1e9"));

    /// How many of this unit one of the unit `written` is; empty where the two have nothing to do with each
    /// other. Nothing written means this unit.
    Optional<BigDecimal> per(String written) {
        String other = written.replaceAll(" *(/|\\bper ) *", "/");
        if (other.isEmpty() || other.equals(name)) return Optional.of(BigDecimal.ONE);
        if (isNone()) return Optional.empty();
        int line = name.indexOf('/');
        int otherLine = other.indexOf('/');
        if (line < 0 && otherLine < 0) return factor(name, other);
        if (line < 0 || otherLine < 0) return Optional.empty();
        String above = name.substring(0, line);
        String otherAbove = otherLine == 0 ? "1" : other.substring(0, otherLine);
        Optional<BigDecimal> below = factor(other.substring(otherLine + 1), name.substring(line + 1));
        if (family(above).equals(GROWTH)) below = below.filter(f -> f.compareTo(BigDecimal.ONE) == 0);
        Optional<BigDecimal> inverse = below;
        return factor(above, otherAbove).flatMap(f -> inverse.map(f::multiply));
    }

    /// How many of `unit` one of `written` is, where neither is a quotient.
    private static Optional<BigDecimal> factor(String unit, String written) {
        if (unit.equals(written)) return Optional.of(BigDecimal.ONE);
        List<Word> family = family(unit);
        if (!family.isEmpty())
            return size(family, written).map(w -> w.divide(size(family, unit).orElseThrow(), MathContext.DECIMAL128));
        String multiple = written.endsWith(" " + unit)
                ? written.substring(0, written.length() - unit.length()).strip()
                : written;
        return size(MULTIPLES, multiple);
    }

    private static List<Word> family(String unit) {
        for (List<Word> family : FAMILIES) if (size(family, unit).isPresent()) return family;
        return List.of();
    }

    private static Optional<BigDecimal> size(List<Word> family, String word) {
        return family.stream()
                .filter(w -> w.word().equals(word))
                .map(Word::size)
                .findFirst();
    }

    /// The units that may be written behind a number, for messages.
    List<String> examples() {
        if (isNone()) return List.of();
        List<Word> family = family(name);
        if (family.equals(TIMES)) return List.of("days", "weeks", "months", "years");
        if (family.equals(SHARES)) return List.of("%");
        if (family.equals(CAPABILITIES)) return List.of("nats", "OOM");
        return List.of(name);
    }

    /// Every word that may be written behind a number. For a misspelt one the nearest is suggested.
    List<String> words() {
        int line = name.indexOf('/');
        if (line < 0) return alternatives(name);
        return alternatives(name.substring(line + 1)).stream()
                .map(below -> name.substring(0, line) + "/" + below)
                .toList();
    }

    private static List<String> alternatives(String unit) {
        List<Word> family = family(unit);
        return family.isEmpty()
                ? List.of(unit)
                : family.stream().map(Word::word).toList();
    }

    /// A regular expression for what may be written behind a number, in the dialect that Java and JSON Schema
    /// share.
    String pattern() {
        if (isNone()) return "";
        int line = name.indexOf('/');
        if (line < 0) return "( *" + anyOf(name) + ")?";
        String above = name.substring(0, line);
        List<String> below = below(name.substring(line + 1), family(above).equals(GROWTH));
        return "( *(" + anyOf(above) + ")? *(/|per ) *(" + anyOf(below) + "))?";
    }

    /// What may stand below the line of a quotient; of a growth factor only other names of its time.
    private static List<String> below(String unit, boolean same) {
        List<Word> family = family(unit);
        return alternatives(unit).stream()
                .filter(word -> !same || size(family, word).equals(size(family, unit)))
                .toList();
    }

    private static String anyOf(List<String> words) {
        return String.join("|", words.stream().map(UnitOfMeasure::escaped).toList());
    }

    private static String anyOf(String unit) {
        String words = anyOf(alternatives(unit));
        if (!family(unit).isEmpty()) return "(" + words + ")";
        String multiples = String.join("|", MULTIPLES.stream().map(Word::word).toList());
        return "((" + multiples + ")( +" + words + ")?|" + words + ")";
    }

    private static String escaped(String word) {
        return word.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    boolean isShare() {
        return name.equals("share");
    }

    /// The unit of a pure number.
    boolean isNone() {
        return name.equals("-") || name.isEmpty();
    }
}
