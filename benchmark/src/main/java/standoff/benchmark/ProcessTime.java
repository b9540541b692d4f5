package standoff.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// CPU time of this process: all of its threads, the compiler's and the collector's too.
final class ProcessTime {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ProcessTime() {}

    /// Nanoseconds so far.
    static long spent() {
        return SYSTEM.getProcessCpuTime();
    }
}
