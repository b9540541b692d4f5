package standoff.results;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import standoff.experiment.Block;
import standoff.experiment.Plan;

/// The finished blocks of a run that is under way, one file each: `000017.block`.
///
/// A file is the word `SBLK`, the format, the digest of the run it belongs to, the block's index, the length of
/// the block, the block as it writes itself, and a CRC-32C over all of that. A file that does not pass is as
/// good as absent; it is replaced when its block has been run again.
final class BlockFiles {
    private static final int WORD = 0x53424c4b;
    private static final int FORMAT = 2;
    private static final int DIGEST_BYTES = 32;
    private static final int HEAD_BYTES = 4 + 4 + DIGEST_BYTES + 4 + 4;
    private static final int TAIL_BYTES = 8;

    private final Path folder;
    private final Plan plan;
    private final byte[] digest;
    private final Disk disk;

    /// @param digest of the run, in hexadecimal
    BlockFiles(Path folder, Plan plan, String digest, Disk disk) {
        this.folder = folder;
        this.plan = plan;
        this.digest = HexFormat.of().parseHex(digest);
        this.disk = disk;
    }

    /// Keeps a block.
    void put(Block block) {
        if (block.index() < 0 || block.index() >= plan.blocks() || block.size() != plan.size(block.index()))
            throw new IllegalArgumentException("block " + block.index() + " of " + block.size()
                    + " futures is none of this run's " + plan.blocks() + " blocks");
        disk.put(file(block.index()), ByteBuffer.wrap(bytes(block)));
    }

    private byte[] bytes(Block block) {
        Memory.Sink body = new Memory.Sink();
        try (DataOutputStream out = new DataOutputStream(body)) {
            block.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("a block could not write itself into memory", e);
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEAD_BYTES + body.size() + TAIL_BYTES)
                .putInt(WORD)
                .putInt(FORMAT)
                .put(digest)
                .putInt(block.index())
                .putInt(body.size())
                .put(body.bytes(), 0, body.size());
        CRC32C sum = new CRC32C();
        sum.update(bytes.array(), 0, bytes.position());
        return bytes.putLong(sum.getValue()).array();
    }

    /// The blocks that are there and whole; looks at every byte, one file at a time.
    ///
    /// @param damaged is told of each file that does not pass, in words
    BitSet whole(Consumer<String> damaged) {
        BitSet found = new BitSet(plan.blocks());
        for (int index = 0; index < plan.blocks(); index++) {
            if (!Files.exists(file(index))) continue;
            try {
                checked(index);
                found.set(index);
            } catch (IOException e) {
                damaged.accept(file(index) + ": " + e.getMessage());
            }
        }
        return found;
    }

    /// A block that was kept.
    ///
    /// @throws IOException where its file cannot be read or does not pass; the message says why
    Block read(int index) throws IOException {
        byte[] bytes = checked(index);
        int length = bytes.length - HEAD_BYTES - TAIL_BYTES;
        return Block.read(plan, new DataInputStream(new Memory.Source(bytes, HEAD_BYTES, length)));
    }

    /// The bytes of a file that passes.
    private byte[] checked(int index) throws IOException {
        byte[] bytes = Files.readAllBytes(file(index));
        int length = bytes.length - HEAD_BYTES - TAIL_BYTES;
        if (length < 0) throw new IOException("cut off after " + bytes.length + " bytes");
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (file.getInt() != WORD || file.getInt() != FORMAT) throw new IOException("not a block in this format");
        byte[] run = new byte[DIGEST_BYTES];
        file.get(run);
        int number = file.getInt();
        int expected = file.getInt();
        if (length != expected) throw new IOException("expected a block of " + expected + " bytes, found " + length);
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, HEAD_BYTES + length);
        if (sum.getValue() != file.getLong(HEAD_BYTES + length)) throw new IOException("its checksum does not hold");
        if (!Arrays.equals(run, digest)) throw new IOException("a block of another run");
        if (number != index) throw new IOException("it holds block " + number);
        return bytes;
    }

    private Path file(int index) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.block", index));
    }
}
