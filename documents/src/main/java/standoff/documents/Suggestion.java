package standoff.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody probably meant by a number or a range that cannot be read. Nothing is suggested that could not
/// itself be read.
final class Suggestion {
    private static final String NUMBER = "[-+]?[0-9.][0-9.eE]*";
    private static final Pattern OTHER_RANGE = Pattern.compile(
            "[\\[(]?(?<low>" + NUMBER + ") *%?(?: *(?:-|–|—|\\.\\.+|…|,) *| +(?:and|until|To|TO) +)(?<high>" + NUMBER
                    + ")(?<unit>[^0-9]*?)[\\])]?");
    private static final Pattern RANGE =
            Pattern.compile("(?<low>" + NUMBER + ") *(?<first>[^0-9]*?) +to +(?<high>" + NUMBER + ") *(?<unit>.*)");
    private static final Pattern GROUPED = Pattern.compile("([-+]?[0-9]{1,3}(?:[,_' ][0-9]{3})+)(?![0-9])(.*)");
    private static final int LONGEST = 200;

    private Suggestion() {}

    /// What to try instead of a text that is no amount, as a sentence, or nothing.
    static String amount(String text, Shape.Quantity shape) {
        if (text.length() > LONGEST) return "";
        if (AmountReader.isRange(text)) return "Write one value: no range is taken here.";
        List<String> meant = candidates(text, shape).stream()
                .filter(c -> AmountReader.inside(c, shape).isPresent())
                .distinct()
                .toList();
        if (!meant.isEmpty()) return MessageText.didYouMean(meant);
        UnitOfMeasure unit = new UnitOfMeasure(shape.unit());
        boolean otherUnit = AmountReader.Amount.parse(text)
                .filter(a -> unit.per(a.unit()).isEmpty())
                .isPresent();
        if (!otherUnit) return "";
        if (unit.isNone()) return "Write the number alone.";
        return "Write the number alone or with " + MessageText.either(unit.examples()) + ".";
    }

    private static List<String> candidates(String text, Shape.Quantity shape) {
        List<String> candidates = new ArrayList<>();
        UnitOfMeasure unit = new UnitOfMeasure(shape.unit());
        Optional<AmountReader.Amount> amount = AmountReader.Amount.parse(text);
        amount.ifPresent(a -> {
            boolean percent = Double.parseDouble(a.number()) >= 2 && a.number().length() < 10;
            if (unit.isShare() && a.unit().isEmpty() && percent) {
                candidates.add(MessageText.number(
                        new BigDecimal(a.number()).movePointLeft(2).doubleValue()));
                candidates.add(a.number() + " %");
            }
            if (shape.whole() && a.unit().isEmpty())
                candidates.add(MessageText.number(Math.rint(Double.parseDouble(a.number()))));
            Similarity.to(a.unit(), unit.words()).ifPresent(w -> candidates.add(a.number() + " " + w));
        });
        Matcher grouped = GROUPED.matcher(plain(text));
        candidates.add(
                grouped.matches()
                        ? grouped.group(1).replaceAll("[,_' ]", "") + grouped.group(2)
                        : plain(text).replaceFirst("(?<=[0-9]),(?=[0-9])", "."));
        candidates.add(plain(text));
        candidates.remove(text);
        return candidates;
    }

    /// The text with typographic signs and blanks replaced by those of a keyboard.
    private static String plain(String text) {
        return text.replace('−', '-')
                .replace('–', '-')
                .replaceAll("[\\h\\v]+", " ")
                .strip();
    }

    /// What to try instead of a text that is no range, as a sentence, or nothing.
    static String range(String text, Shape.Quantity shape) {
        if (text.length() > LONGEST) return "";
        List<String> candidates = new ArrayList<>();
        for (Pattern pattern : List.of(RANGE, OTHER_RANGE)) {
            Matcher matcher = pattern.matcher(text.strip());
            if (!matcher.matches()) continue;
            String low = matcher.group("low");
            String high = matcher.group("high");
            String unit = matcher.group("unit").isBlank()
                    ? ""
                    : " " + matcher.group("unit").strip();
            candidates.add(low + " to " + high + unit);
            candidates.add(high + " to " + low + unit);
            if (new UnitOfMeasure(shape.unit()).isShare()) candidates.add(low + " to " + high + " %");
        }
        return candidates.stream()
                .filter(c ->
                        !c.equals(text) && AmountReader.rangeInside(c, shape).isPresent())
                .findFirst()
                .map(c -> MessageText.didYouMean(List.of(c)))
                .orElse("");
    }
}
