package standoff.experiment;

/// Advances a block of futures; used by one worker at a time, so it may keep working memory between blocks.
///
/// What a future records must not depend on the block it runs in: alone, it gives the same bits.
@FunctionalInterface
public interface Kernel {
    void run(Futures futures);
}
