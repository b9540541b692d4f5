package standoff.experiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Blocks as bytes, to compare them to the bit.
final class BlockBytes {
    private BlockBytes() {}

    static byte[] bytes(Block block) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            block.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Block block(Plan plan, byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        Block block = Block.read(plan, in);
        if (in.available() > 0) throw new IOException(in.available() + " bytes left over");
        return block;
    }
}
