package standoff.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A unit of measure by name, and how what people write instead is converted to it. A name that belongs to none of the
/// families below stands for itself.
///
/// Times: days, weeks, months, years; a year is 365.25 days and a month its twelfth part. Shares: 0.06 or 6 %.
/// Capability:
/// nats or orders of magnitude (OOM), 1 OOM = ln 10 nats. Quotients such as `1/yr` or `OOM/yr` convert above and below
/// the
/// line; growth factors (`x/yr`) do not, for a factor per year is no multiple of a factor per month. Amounts of
/// anything
/// else may carry thousand, million or billion.
record Unit(String name) {
    static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");
    private static final BigDecimal DAYS_PER_MONTH = new BigDecimal("30.4375");
    private static final BigDecimal LN_10 = new BigDecimal("2.302585092994045684017991454684364");

    private static final SequencedMap<String, BigDecimal> TIMES = new LinkedHashMap<>();
    private static final SequencedMap<String, BigDecimal> CAPABILITIES = new LinkedHashMap<>();
    private static final SequencedMap<String, BigDecimal> SHARES = new LinkedHashMap<>();
    private static final SequencedMap<String, BigDecimal> MULTIPLES = new LinkedHashMap<>();

    static {
        words(TIMES, BigDecimal.ONE, "days", "day");
        words(TIMES, BigDecimal.valueOf(7), "weeks", "week");
        words(TIMES, DAYS_PER_MONTH, "months", "month");
        words(TIMES, DAYS_PER_YEAR, "years", "year", "yr");
        words(CAPABILITIES, BigDecimal.ONE, "nats", "nat");
        words(CAPABILITIES, LN_10, "OOM", "OOMs");
        words(SHARES, BigDecimal.ONE, "share", "1");
        words(SHARES, new BigDecimal("0.01"), "%", "percent");
        words(MULTIPLES, BigDecimal.valueOf(1_000), "k", "thousand");
        words(MULTIPLES, BigDecimal.valueOf(1_000_000), "M", "million", "mn");
        words(MULTIPLES, BigDecimal.valueOf(1_000_000_000), "billion", "bn", "B");
    }

    private static void words(Map<String, BigDecimal> family, BigDecimal factor, String... words) {
        for (String word : words) family.put(word, factor);
    }

    /// How many of this unit one of the unit `written` is; empty where the two have nothing to do with each other.
    /// Nothing
    /// written means this unit.
    Optional<BigDecimal> per(String written) {
        String other = written.replaceAll("\\s*/\\s*|\\s*\\bper\\s+", "/").strip();
        if (other.isEmpty() || other.equals(name)) return Optional.of(BigDecimal.ONE);
        int line = name.indexOf('/');
        int otherLine = other.indexOf('/');
        if (line < 0 != otherLine < 0) return Optional.empty();
        if (line < 0) return factor(name, other);
        String above = name.substring(0, line);
        String otherAbove = otherLine == 0 ? "1" : other.substring(0, otherLine);
        Optional<BigDecimal> below = factor(other.substring(otherLine + 1), name.substring(line + 1));
        if (isGrowth(above)
                && below.filter(f -> f.compareTo(BigDecimal.ONE) == 0).isEmpty()) return Optional.empty();
        return factor(above, otherAbove).flatMap(f -> below.map(f::multiply));
    }

    private static boolean isGrowth(String word) {
        return word.equals("x") || word.equals("×");
    }

    private static Optional<BigDecimal> factor(String unit, String written) {
        if (unit.equals(written) || (isGrowth(unit) && isGrowth(written))) return Optional.of(BigDecimal.ONE);
        for (Map<String, BigDecimal> family : List.of(TIMES, CAPABILITIES, SHARES)) {
            BigDecimal own = family.get(unit);
            BigDecimal other = family.get(written);
            if (own != null) return Optional.ofNullable(other).map(o -> o.divide(own, MathContext.DECIMAL128));
        }
        if (isGrowth(unit)) return Optional.empty();
        int blank = written.indexOf(' ');
        BigDecimal multiple = MULTIPLES.get(blank < 0 ? written : written.substring(0, blank));
        boolean same = blank < 0 || written.substring(blank + 1).strip().equals(unit);
        return Optional.ofNullable(same ? multiple : null);
    }

    /// The words people may write, the unit's own first; for messages and for the pattern in the schema.
    List<String> words() {
        int line = name.indexOf('/');
        if (line >= 0) {
            List<String> below = familyOf(name.substring(line + 1));
            String above = name.substring(0, line);
            if (isGrowth(above)) return List.of(name);
            return familyOf(above).stream()
                    .flatMap(a -> below.stream().map(b -> a + "/" + b))
                    .toList();
        }
        return familyOf(name);
    }

    private static List<String> familyOf(String unit) {
        for (SequencedMap<String, BigDecimal> family : List.of(TIMES, CAPABILITIES, SHARES))
            if (family.containsKey(unit)) return List.copyOf(family.sequencedKeySet());
        return List.of(unit);
    }

    boolean isShare() {
        return name.equals("share");
    }

    boolean isPlain() {
        return name.equals("-") || name.isEmpty();
    }
}
