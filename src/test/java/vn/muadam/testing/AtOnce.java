package vn.muadam.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Several people or devices that do something at the same moment, each in a thread of the server. */
public final class AtOnce {

    private static final long PATIENCE = 60;

    private AtOnce() {}

    /** Begins all and waits for all; fails with the first that failed. */
    public static void run(List<Runnable> acts) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (Runnable act : acts) {
            running.add(executor().submit(act));
        }
        for (Future<?> one : running) {
            one.get(PATIENCE, TimeUnit.SECONDS);
        }
    }

    /** The same act of so many. */
    public static void run(int times, Runnable act) throws Exception {
        run(Collections.nCopies(times, act));
    }

    @SuppressWarnings("BanJNDI") // a fixed name, not one that somebody typed
    private static ExecutorService executor() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    }
}
