package standoff.documents;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody probably meant: the one at the least Damerau-Levenshtein distance (optimal string
/// alignment: insertion,
/// deletion, substitution, exchange of neighbours, each letter edited once), at most a third of the length; none
/// for words of one or two letters.
public final class Similarity {
    private static final int LONGEST = 100;

    private Similarity() {}

    /// The candidate that was probably meant; the first of several at the same distance.
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) return Optional.empty();
        String wanted = plain(word);
        int best = (wanted.length() < 3 ? 0 : Math.max(1, wanted.length() / 3)) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            int distance = distance(wanted, plain(candidate));
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// `Did you mean 'opacity'?`, or nothing.
    static String suggestion(String word, Collection<String> candidates) {
        return to(word, candidates).map(c -> "Did you mean '" + c + "'?").orElse("");
    }

    /// The word without case, underscores and hyphens, which are not counted as mistakes.
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
    }

    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(above[j], row[j - 1]));
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }
}
