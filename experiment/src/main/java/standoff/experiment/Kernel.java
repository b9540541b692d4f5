package standoff.experiment;

/// Advances a block of futures; used by one thread at a time, so it may keep working memory between blocks.
@FunctionalInterface
public interface Kernel {
    void run(Futures futures);
}
