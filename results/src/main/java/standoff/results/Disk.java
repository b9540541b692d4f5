package standoff.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts files and folders where they are kept: written beside, forced to the disk, renamed. What stands under
/// its own name is whole, whenever the process is killed.
final class Disk {
    /// What is asked of the file system; a test puts one in its place that is full.
    interface Device {
        /// Creates or replaces a file, and returns when its bytes are on the disk.
        void write(Path file, ByteBuffer bytes) throws IOException;

        /// Renames in one step, replacing a file (never a folder) of that name.
        void rename(Path from, Path to) throws IOException;

        /// The bytes this process may still write there.
        long free(Path folder) throws IOException;
    }

    private static final String BESIDE = ".new";

    private final Device device;

    Disk(Device device) {
        this.device = device;
    }

    /// The file systems of this machine.
    static Disk local() {
        return new Disk(new LocalDevice());
    }

    /// Keeps these bytes under this name: all of them or none.
    void put(Path file, ByteBuffer bytes) {
        long size = bytes.remaining();
        Path beside = beside(file);
        try {
            device.write(beside, bytes);
            device.rename(beside, file);
        } catch (IOException e) {
            remove(beside);
            throw failure(file, size, e);
        }
    }

    /// Where a file or folder is written before it gets its name.
    static Path beside(Path path) {
        return path.resolveSibling(path.getFileName() + BESIDE);
    }

    /// Gives a finished folder its name, once everything in it is on the disk.
    void publish(Path folder, Path target) {
        try {
            for (Path file : list(folder)) force(file);
            force(folder);
            device.rename(folder, target);
            force(parent(target));
        } catch (IOException e) {
            throw failure(target, 0, e);
        }
    }

    void createFolders(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageFailure("cannot make the folder " + folder + ": " + reason(e) + ". " + advice(e), e);
        }
    }

    /// Refuses work whose result would not fit. Some file systems report no free space at all; there it is tried.
    void require(Path folder, long bytes) {
        long free;
        try {
            free = device.free(folder);
        } catch (IOException e) {
            throw failure(folder, bytes, e);
        }
        if (free > 0 && free < bytes)
            throw new StorageFailure(folder + ": the run may need " + inWords(bytes) + " here, and " + inWords(free)
                    + " are free. Free some space, choose a folder on another disk, or ask for fewer futures.");
    }

    /// The files left over by a process that was killed while it wrote.
    static void removeLeftovers(Path folder) {
        for (Path file : list(folder)) if (file.toString().endsWith(BESIDE)) remove(file);
    }

    /// Removes a file, or a folder with what is in it; what cannot be removed stays.
    static void remove(Path path) {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // It is gone already, or it stays: an unfinished file under a name of its own harms nobody.
            return;
        }
    }

    /// The entries of a folder by name; none where there is no folder.
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new StorageFailure("cannot read the folder " + folder + ": " + reason(e), e);
        }
    }

    static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) throw new UnusableRun(path + ": expected a folder for a run, found the root of the disk");
        return parent;
    }

    /// What happened, in words for the person who has to mend it.
    ///
    /// @param bytes that were to be written; 0 where it is not about bytes
    StorageFailure failure(Path path, long bytes, IOException cause) {
        String wanted = bytes == 0 ? "" : " (" + inWords(bytes) + ")";
        return new StorageFailure(
                "cannot write " + path + wanted + ": " + reason(cause) + ". " + advice(cause)
                        + " Finished blocks are kept, and the run can be resumed.",
                cause);
    }

    private static String advice(IOException cause) {
        String reason = reason(cause).toLowerCase(Locale.ROOT);
        if (reason.contains("space") || reason.contains("quota"))
            return "Free some space, or choose a folder on another disk.";
        return "Check that the folder exists and that you may write there, or choose another.";
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case FileAlreadyExistsException other -> other.getFile() + " is a file";
            case NotDirectoryException other -> other.getFile() + " is not a folder";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }

    static String inWords(long bytes) {
        if (bytes < 1_000_000) return String.format(Locale.ROOT, "%,d bytes", bytes);
        if (bytes < 1_000_000_000) return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    /// Waits until a file or the entries of a folder are on the disk. Windows knows no such thing for folders.
    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && System.getProperty("os.name").startsWith("Windows")) return;
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private record LocalDevice() implements Device {
        @Override
        public void write(Path file, ByteBuffer bytes) throws IOException {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public long free(Path folder) throws IOException {
            return Files.getFileStore(folder).getUsableSpace();
        }
    }
}
