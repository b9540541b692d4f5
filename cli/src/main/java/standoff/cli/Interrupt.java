package standoff.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets a command finish the work in hand after Ctrl-C: the first interrupt sets a flag, and the machine goes down only
/// when the command is through.
final class Interrupt implements AutoCloseable {
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Interrupt(AtomicBoolean flag) {
        hook = new Thread(() -> {
            flag.set(true);
            try {
                finished.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static Interrupt sets(AtomicBoolean flag) {
        Interrupt interrupt = new Interrupt(flag);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // going down already: the hook has seen the count
        }
    }
}
