package standoff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesColourTest {
    /// Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision
    /// deficiency", severity 1.0, on linear RGB.
    enum Sight {
        USUAL,
        PROTANOPIA,
        DEUTERANOPIA,
        TRITANOPIA;

        private double[] matrix() {
            return switch (this) {
                case USUAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
                case PROTANOPIA ->
                    new double[] {.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998};
                case DEUTERANOPIA ->
                    new double[] {.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881};
                case TRITANOPIA ->
                    new double[] {1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900};
            };
        }

        double[] see(String hex) {
            double[] rgb = linear(hex);
            double[] seen = new double[3];
            for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) seen[i] += matrix()[3 * i + j] * rgb[j];
            return Arrays.stream(seen).map(v -> Math.clamp(v, 0.0, 1.0)).toArray();
        }
    }

    private static double[] linear(String hex) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = c <= .04045 ? c / 12.92 : StrictMath.pow((c + .055) / 1.055, 2.4);
        }
        return rgb;
    }

    /// WCAG 2.2, "contrast ratio".
    private static double contrast(String one, String other) {
        double a = luminance(linear(one));
        double b = luminance(linear(other));
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(double[] rgb) {
        return .2126 * rgb[0] + .7152 * rgb[1] + .0722 * rgb[2];
    }

    /// CIE 1976 L*a*b*, white point D65.
    private static double[] lab(double[] rgb) {
        double x = (.4124 * rgb[0] + .3576 * rgb[1] + .1805 * rgb[2]) / .9505;
        double y = luminance(rgb);
        double z = (.0193 * rgb[0] + .1192 * rgb[1] + .9505 * rgb[2]) / 1.089;
        return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
    }

    private static double f(double t) {
        return t > .008856 ? StrictMath.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double distance(double[] one, double[] other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return StrictMath.sqrt(
                (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }

    @Test
    void blackOnWhiteHasTheContrastOfTheDefinition() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
    }

    @ParameterizedTest
    @EnumSource
    void linesAndEdgesStandOutFromPaper(SeriesColour hue) {
        assertThat(contrast(hue.ink(), Canvas.PAPER)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {Canvas.INK, Canvas.MUTED})
    void lettersStandOutFromPaper(String colour) {
        assertThat(contrast(colour, Canvas.PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    /// 2.3 is a just noticeable difference; ten of them is a difference nobody overlooks in an area.
    @ParameterizedTest
    @EnumSource(Sight.class)
    void theFirstFourHuesAreToldApartByEveryEye(Sight sight) {
        List<SeriesColour> first =
                List.of(SeriesColour.at(0), SeriesColour.at(1), SeriesColour.at(2), SeriesColour.at(3));
        for (SeriesColour one : first)
            for (SeriesColour other : first)
                if (one != other)
                    assertThat(distance(sight.see(one.colour()), sight.see(other.colour())))
                            .as(one + " and " + other)
                            .isGreaterThan(10);
    }

    @Test
    void noTwoHuesShareADashAMarkerOrAHatch() {
        List<SeriesColour> hues = List.of(SeriesColour.values());
        assertThat(hues.stream().map(SeriesColour::dash)).doesNotHaveDuplicates();
        assertThat(hues.stream().map(SeriesColour::marker)).doesNotHaveDuplicates();
        assertThat(hues.stream().map(SeriesColour::hatch)).doesNotHaveDuplicates();
    }

    @Test
    void theMarkChipsOfThePageAreLegible() {
        Pattern chip = Pattern.compile("\\.mark\\.([VDMJ]) \\{ background: (#\\w{6}); color: (#\\w{6})");
        Matcher matcher = chip.matcher(Asset.load("page.css").text());
        int chips = 0;
        for (; matcher.find(); chips++)
            assertThat(contrast(matcher.group(2), matcher.group(3)))
                    .as(matcher.group(1))
                    .isGreaterThanOrEqualTo(4.5);
        assertThat(chips).isEqualTo(4);
    }
}
