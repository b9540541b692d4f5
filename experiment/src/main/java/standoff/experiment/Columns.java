package standoff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// How columns of numbers and small counts are written: exactly, and in few bytes where they are plain.
final class Columns {
    private static final int CONSTANT = 0;
    private static final int BYTES = 1;
    private static final int DOUBLES = 2;

    private Columns() {}

    /// Writes a tag, then one value where all are equal, bytes where all are whole numbers from 0 to 255, else doubles.
    static void write(double[] column, DataOutput out) throws IOException {
        if (column.length == 0) return;
        int kind = kind(column);
        out.writeByte(kind);
        switch (kind) {
            case CONSTANT -> out.writeLong(Double.doubleToRawLongBits(column[0]));
            case BYTES -> {
                for (double value : column) out.writeByte((int) value);
            }
            default -> {
                for (double value : column) out.writeLong(Double.doubleToRawLongBits(value));
            }
        }
    }

    static double[] read(int size, DataInput in) throws IOException {
        var column = new double[size];
        if (size == 0) return column;
        int kind = in.readByte();
        switch (kind) {
            case CONSTANT -> Arrays.fill(column, Double.longBitsToDouble(in.readLong()));
            case BYTES -> {
                for (int k = 0; k < size; k++) column[k] = in.readUnsignedByte();
            }
            case DOUBLES -> {
                for (int k = 0; k < size; k++) column[k] = Double.longBitsToDouble(in.readLong());
            }
            default -> throw new IOException("expected a column of kind 0, 1 or 2, found " + kind);
        }
        return column;
    }

    private static int kind(double[] column) {
        long first = Double.doubleToRawLongBits(column[0]);
        boolean constant = true;
        boolean bytes = true;
        for (double value : column) {
            long bits = Double.doubleToRawLongBits(value);
            constant &= bits == first;
            bytes &= value >= 0 && value <= 255 && bits == Double.doubleToRawLongBits((double) (int) value);
        }
        return constant ? CONSTANT : bytes ? BYTES : DOUBLES;
    }

    /// Writes a count of 0 or more in as many groups of seven bits as it needs, the lowest first.
    static void writeCount(int count, DataOutput out) throws IOException {
        int rest = count;
        for (; rest > 0x7F; rest >>>= 7) out.writeByte((rest & 0x7F) | 0x80);
        out.writeByte(rest);
    }

    static int readCount(DataInput in) throws IOException {
        int count = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int group = in.readUnsignedByte();
            count |= (group & 0x7F) << shift;
            if (group < 0x80) return count;
        }
        throw new IOException("expected a count of at most 31 bits");
    }
}
