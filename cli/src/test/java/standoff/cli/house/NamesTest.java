package standoff.cli.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static standoff.cli.house.CompiledRooms.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Packages say what they are, and a name means one thing.
class NamesTest {
    private static final Pattern DRAWER = Pattern.compile("(?i)util|utils|common|core|helper|helpers|manager|managers");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Abstract|Base)[A-Z].*|.*(Impl|Utils?|Common|Helper|Manager)|State|Policy");

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        Set<String> marked = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        noClasses()
                .should()
                .haveNameNotMatching("standoff\\..*")
                .orShould(ArchCondition.from(describe(
                        "have no package-info.java with @NullMarked",
                        (JavaClass type) -> !marked.contains(type.getPackageName()))))
                .check(CLASSES);
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should(ArchCondition.from(describe(
                        "be in a drawer",
                        (JavaClass type) -> Stream.of(type.getPackageName().split("\\.", -1))
                                .anyMatch(part -> DRAWER.matcher(part).matches()))))
                .check(CLASSES);
    }

    @Test
    void noTypeHasAnEmptyName() {
        noClasses()
                .should(ArchCondition.from(describe(
                        "have a name that says nothing",
                        (JavaClass type) ->
                                EMPTY_NAME.matcher(type.getSimpleName()).matches())))
                .check(CLASSES);
    }

    /// Whoever looks for a class by its name finds one.
    @Test
    void noTwoClassesHaveOneName() {
        Map<String, Set<String>> byName = new TreeMap<>();
        CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .forEach(type -> byName.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getName()));
        byName.values().removeIf(names -> names.size() == 1);
        assertThat(byName).isEmpty();
    }
}
