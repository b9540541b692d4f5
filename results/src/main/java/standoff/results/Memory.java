package standoff.results;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/// Streams from and to memory for a single thread. A block is read and written a byte at a time by the million, where
/// the locks of `ByteArrayInputStream` and its twin cost more than the bytes.
final class Memory {
    private Memory() {}

    static final class Source extends InputStream {
        private final byte[] bytes;
        private final int end;
        private int at;

        Source(byte[] bytes, int from, int length) {
            this.bytes = bytes;
            this.at = from;
            this.end = Objects.checkFromIndexSize(from, length, bytes.length) + length;
        }

        @Override
        public int read() {
            return at < end ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (length == 0) return 0;
            if (at == end) return -1;
            int count = Math.min(length, end - at);
            System.arraycopy(bytes, at, target, from, count);
            at += count;
            return count;
        }
    }

    static final class Sink extends OutputStream {
        private byte[] bytes = new byte[1 << 16];
        private int size;

        byte[] bytes() {
            return bytes;
        }

        int size() {
            return size;
        }

        @Override
        public void write(int one) {
            if (size == bytes.length) bytes = Arrays.copyOf(bytes, 2 * size);
            bytes[size++] = (byte) one;
        }

        @Override
        public void write(byte[] source, int from, int length) {
            if (bytes.length - size < length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
            System.arraycopy(source, from, bytes, size, length);
            size += length;
        }
    }
}
