package vn.muadam.document;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lines of a list, read one after the other and only once; the file is open until this is closed. */
public final class SheetRows implements Iterable<SheetRow>, Closeable {

    private final Stream<SheetRow> rows;
    private final Closeable source;

    SheetRows(Stream<SheetRow> rows, Closeable source) {
        this.rows = rows;
        this.source = source;
    }

    Stream<SheetRow> stream() {
        return rows;
    }

    /**
     * The lines from the top.
     *
     * @throws SheetUnreadableException while it goes on, when the file turns out to be damaged further down
     */
    @Override
    public Iterator<SheetRow> iterator() {
        Iterator<SheetRow> lines = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return orDamaged(lines::hasNext);
            }

            @Override
            public SheetRow next() {
                return orDamaged(lines::next);
            }
        };
    }

    /** The readers of both formats throw what they like when a file breaks off. */
    private static <T> T orDamaged(Supplier<T> step) {
        try {
            return step.get();
        } catch (SheetUnreadableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SheetUnreadableException(SheetFault.DAMAGED, e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        source.close();
    }
}
