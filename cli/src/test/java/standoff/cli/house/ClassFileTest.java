package standoff.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the rooms are judged by must be seen wherever it hides in a class.
class ClassFileTest {
    private final ClassFile seen = read();

    @Test
    void aCalledMethodIsSeen() {
        assertThat(seen.calls()).contains("java.lang.Math.cbrt");
    }

    @Test
    void aMethodReferenceIsSeen() {
        assertThat(seen.calls()).contains("java.lang.Math.sinh");
    }

    @Test
    void aTypeThatStandsOnlyInAGenericSignatureIsSeen() {
        assertThat(seen.uses()).contains("java.util.Locale");
    }

    @Test
    void aTypeThatIsOnlyAParameterIsSeen() {
        assertThat(seen.uses()).contains("java.net.URI");
    }

    @Test
    void anAnnotationIsSeen() {
        assertThat(seen.uses()).contains("org.jspecify.annotations.Nullable");
    }

    @Test
    void aNestedClassHasItsOwnSimpleName() {
        assertThat(seen.simpleName()).isEqualTo("Sample");
        assertThat(seen.packageName()).isEqualTo("standoff.cli.house");
        assertThat(seen.test()).isTrue();
        assertThat(seen.room()).isEqualTo("cli");
    }

    private static ClassFile read() {
        try {
            return ClassFile.all(Path.of("..").toAbsolutePath().normalize()).stream()
                    .filter(file -> file.name().equals(Sample.class.getName()))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Never run, only read.
    interface Sample {
        DoubleUnaryOperator REFERENCE = Math::sinh;

        default double called(java.net.@Nullable URI parameter) {
            return Math.cbrt(2);
        }

        Map<String, java.util.Locale> signature();
    }
}
