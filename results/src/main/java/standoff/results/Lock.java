package standoff.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One piece of work at a time in a folder. The operating system lets go of the lock when its process ends, however it
/// ends.
final class Lock implements AutoCloseable {
    // Closing any channel to a locked file gives the lock of the whole process away (POSIX fcntl), so a second taker
    // within this process must be turned away before it opens one.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws UnusableRun where another process, or another part of this one, holds the lock
    static Lock take(Path file, Disk disk) {
        if (!HELD_HERE.add(file)) throw taken(file);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) return new Lock(file, channel);
            channel.close();
        } catch (NoSuchFileException e) {
            HELD_HERE.remove(file);
            throw new UnusableRun(
                    file.getParent() + ": expected an unfinished run here, found none; it may have been finished a "
                            + "moment ago",
                    e);
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw disk.failure(file, 0, e);
        }
        HELD_HERE.remove(file);
        throw taken(file);
    }

    private static UnusableRun taken(Path file) {
        return new UnusableRun(file.getParent() + ": another process is at work on this run. Wait until it is done, or "
                + "end it, and try again.");
    }

    /// Gives the lock back; a second time it does nothing.
    @Override
    public void close() {
        if (!channel.isOpen()) return;
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("a lock could not be given back", e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
