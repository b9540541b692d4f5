package standoff.figures;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for places on a page, made of their titles, each only once. They hold no underscore, and the names of figures
/// and clips do, so that these never meet.
final class Anchors {
    private final Set<String> taken = new HashSet<>(Set.of("main"));

    String of(String title) {
        String slug = slug(title);
        String name = slug;
        for (int i = 2; !taken.add(name); i++) name = slug + "-" + i;
        return name;
    }

    static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "part" : slug;
    }
}
